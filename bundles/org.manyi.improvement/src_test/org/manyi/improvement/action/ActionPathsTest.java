/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyi.improvement.action.Verdict.Improved;
import org.manyi.improvement.action.Verdict.NoEvidence;
import org.manyi.improvement.action.Verdict.TooFewAnswers;
import org.manyi.improvement.action.Verdict.Worse;

/**
 * Every path of changes through an action, honest ones and such as leave out what was recorded, in any order: all
 * states that the rules let one come to are walked through, and what is closed is looked at without the rules.
 */
final class ActionPathsTest {

	private static final int ROUNDS = 2;
	private static final int VERIFICATIONS = 2;
	private static final ActionRules WITHOUT_HANDOVER = new ActionRules(false, false);

	private static UnaryOperator<Action> inRound(UnaryOperator<Round> change) {
		return action -> action.with(change.apply(action.round()));
	}

	private static UnaryOperator<Action> verify(Verdict verdict) {
		return inRound(round -> {
			List<Verification> more = new ArrayList<>(round.verifications());
			if (more.size() < VERIFICATIONS) {
				more.add(Samples.verified(verdict));
			}
			return round.withVerifications(more);
		});
	}

	private static final List<UnaryOperator<Action>> HONEST = List.of(
			action -> action.with(new Containment("已派人", "王", Samples.APRIL)),
			action -> action.withAnswers(List.of(Samples.told(""))),
			inRound(round -> round.with(Samples.causes())),
			inRound(round -> round.withCountermeasures(List.of(Samples.planned("值班")))),
			inRound(round -> round.withCountermeasures(List.of(Samples.implemented("值班", Samples.HASH)))),
			inRound(round -> round.withFeedback(List.of(Samples.told("")))), verify(new Improved()),
			verify(new NoEvidence()), verify(new Worse()), verify(new TooFewAnswers(3)),
			action -> action.rounds().size() < ROUNDS ? action.withNextRound() : action);

	private static final List<UnaryOperator<Action>> DISHONEST = List.of(
			inRound(round -> round.withVerifications(List.of())),
			inRound(round -> round.withVerifications(List.of(Samples.verified(new Improved())))),
			inRound(round -> Round.BEGUN),
			action -> rebuilt(action, action.head().type(), List.of(action.round())),
			action -> rebuilt(action, ActionType.CORRECTION, action.rounds()),
			action -> action.closed(Samples.closedBy(Samples.APPROVER, "理由")));

	private static final List<Closure> CLOSURES = List.of(Samples.closedBy(Samples.APPROVER, ""),
			Samples.closedBy(Samples.APPROVER, "客户已停业"), Samples.closedBy(Samples.AUTHOR, "理由"));

	private static Action rebuilt(Action action, ActionType type, List<Round> rounds) {
		return new Action(action.id(), action.revision(),
				new ActionHead(type, action.head().author(), action.head().opened()), action.title(), action.owner(),
				action.customers(), action.sources(), action.containment(), action.answers(), rounds,
				action.closure());
	}

	/** All states that can be come to, the closed ones among them. */
	private static Set<Action> reachable(Action first, ActionRules rules, List<UnaryOperator<Action>> changes) {
		Set<Action> seen = new HashSet<>(Set.of(first));
		Deque<Action> waiting = new ArrayDeque<>(seen);
		while (!waiting.isEmpty()) {
			Action state = waiting.pop();
			Stream<Action> changed = changes.stream().map(change -> change.apply(state))
					.filter(next -> rules.changing(state, next).isEmpty());
			Stream<Action> closed = CLOSURES.stream().filter(end -> rules.closing(state, end).isEmpty())
					.map(state::closed);
			Stream.concat(changed, closed).filter(seen::add).forEach(waiting::push);
		}
		return seen;
	}

	private static List<Action> closedFrom(ActionType type) {
		List<UnaryOperator<Action>> changes = Stream.concat(HONEST.stream(), DISHONEST.stream()).toList();
		return reachable(Samples.of(type), WITHOUT_HANDOVER, changes).stream()
				.filter(state -> state.closure().isPresent()).toList();
	}

	@Test
	void noPathClosesACorrectiveActionWithoutVerification() {
		List<Action> closed = closedFrom(ActionType.CORRECTIVE_ACTION);
		for (Action action : closed) {
			Round last = action.rounds().get(action.rounds().size() - 1);
			assertFalse(last.verifications().isEmpty(), "not verified");
			Verdict verdict = last.verifications().get(last.verifications().size() - 1).verdict();
			boolean reason = !action.closure().orElseThrow().reason().isBlank();
			assertTrue(verdict instanceof Improved || verdict instanceof TooFewAnswers && reason, "verdict");
			assertTrue(action.containment().isPresent(), "containment");
			assertEquals(List.of("没有安排"), last.analysis().rootCauses());
			assertFalse(last.countermeasures().get(0).evidence().isEmpty(), "implementation");
			assertFalse(last.feedback().isEmpty(), "feedback");
		}
		assertTrue(closed.stream().anyMatch(action -> action.rounds().size() == ROUNDS), "in a second round");
		assertTrue(closed.stream().anyMatch(Action::closedWithoutShownEffect), "with too few answers");
	}

	@ParameterizedTest
	@EnumSource
	void everyTypeIsClosedAsWhatItWasByAnotherPerson(ActionType type) {
		List<Action> closed = closedFrom(type);
		assertFalse(closed.isEmpty(), "some path closes it");
		for (Action action : closed) {
			assertEquals(type, action.head().type());
			assertNotEquals(Samples.AUTHOR, action.closure().orElseThrow().approver());
			for (Round round : action.rounds().subList(0, action.rounds().size() - 1)) {
				Verdict verdict = round.verdict().orElseThrow();
				assertTrue(verdict instanceof NoEvidence || verdict instanceof Worse, "a round that was over");
			}
			Optional<Verdict> last = action.round().verdict();
			assertTrue(last.isPresent() || type == ActionType.CORRECTION, "verified");
			assertTrue(last.filter(Verdict::backToCauses).isEmpty(), "not closed against the verdict");
			if (type == ActionType.CORRECTION) {
				assertTrue(action.containment().isPresent() && !action.answers().isEmpty(), "contained and answered");
			}
		}
	}

	@Test
	void nothingIsClosedWhoseEvidenceTheCentralDepartmentHasNotAccepted() {
		Handover given = Samples.handedOver(Samples.HASH);
		UnaryOperator<Action> hand = inRound(round -> round.handovers().size() < 2
				? round.withHandovers(Stream.concat(round.handovers().stream(), Stream.of(given)).toList())
				: round);
		List<UnaryOperator<Action>> changes = new ArrayList<>(List.of(hand, answer(true), answer(false),
				inRound(round -> round.withHandovers(List.of(Samples.answered(given, true)))),
				inRound(round -> round.withCountermeasures(List.of(Samples.implemented("值班", Samples.OTHER_HASH)))),
				inRound(round -> round.withHandovers(List.of())), verify(new Improved())));
		Action first = Samples.done(ActionType.CORRECTIVE_ACTION);
		Set<Action> states = reachable(first.with(first.round().withHandovers(List.of())), ActionRules.USUAL, changes);
		List<Action> closed = states.stream().filter(state -> state.closure().isPresent()).toList();
		assertFalse(closed.isEmpty());
		for (Action action : closed) {
			Set<String> accepted = new TreeSet<>();
			action.round().handovers().stream()
					.filter(one -> one.answer().filter(Handover.Answer::accepted).isPresent())
					.forEach(one -> accepted.addAll(one.files()));
			assertEquals(Set.of(Samples.HASH), accepted);
			assertEquals(Samples.HASH, action.round().countermeasures().get(0).evidence().get(0).sha256());
		}
		assertTrue(closed.stream().anyMatch(action -> action.round().handovers().size() == 2), "returned at first");
	}

	private static UnaryOperator<Action> answer(boolean accepted) {
		return inRound(round -> {
			List<Handover> handovers = new ArrayList<>(round.handovers());
			if (!handovers.isEmpty()) {
				handovers.set(handovers.size() - 1,
						Samples.answered(handovers.get(handovers.size() - 1), accepted));
			}
			return round.withHandovers(handovers);
		});
	}
}
