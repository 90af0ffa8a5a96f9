/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.manyi.improvement.action.Samples.APPROVER;
import static org.manyi.improvement.action.Samples.AUTHOR;
import static org.manyi.improvement.action.Samples.HASH;
import static org.manyi.improvement.action.Samples.closedBy;
import static org.manyi.improvement.action.Samples.done;
import static org.manyi.improvement.action.Samples.verified;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.improvement.action.ActionSource.LowestItem;

/** What changes may not do to what was recorded for proof. */
final class ChangeRulesTest {

	private static final ActionSource LOWEST = new LowestItem(Samples.FOUND, "response");
	private static final ActionSource OTHER = new LowestItem(Samples.FOUND, "quality");

	private static List<Objection> changing(Action before, Action after) {
		return ActionRules.USUAL.changing(before, after);
	}

	private static Action verifiedAs(Action action, Verdict... verdicts) {
		List<Verification> verifications = new ArrayList<>();
		for (Verdict verdict : verdicts) {
			verifications.add(verified(verdict));
		}
		return action.with(action.round().withVerifications(verifications));
	}

	@Test
	void stepsAreWrittenInAnyOrderAndMended() {
		Action action = Samples.of(ActionType.CORRECTIVE_ACTION, LOWEST);
		assertEquals(List.of(), changing(action, action));
		assertEquals(List.of(), changing(action, action.with("新标题", "二队").withSources(List.of(OTHER, LOWEST))));
		Action done = done(ActionType.CORRECTIVE_ACTION);
		assertEquals(List.of(), changing(Samples.of(ActionType.CORRECTIVE_ACTION), done));
		assertEquals(List.of(), changing(done, done.with(done.round().withCountermeasures(List.of()))));
	}

	@Test
	void whatItIsAndWhereItCameFromStays() {
		Action action = Samples.of(ActionType.CORRECTIVE_ACTION, LOWEST);
		assertEquals(List.of(new ChangeObjection.OtherHead(), new ChangeObjection.SourceGone(LOWEST)),
				changing(action, Samples.of(ActionType.CORRECTION)));
		ActionHead other = new ActionHead(ActionType.CORRECTIVE_ACTION, APPROVER, Samples.APRIL);
		Action others = new Action(action.id(), 1, other, action.title(), action.owner(),
				action.customers(), action.sources(), Optional.empty(), List.of(), action.rounds(), Optional.empty());
		assertEquals(List.of(new ChangeObjection.OtherHead()), changing(action, others));
	}

	@Test
	void onlyTheApproverClosesAndWhatIsClosedStays() {
		Action action = Samples.of(ActionType.CORRECTION);
		Action closed = action.closed(closedBy(AUTHOR, ""));
		assertEquals(List.of(new ChangeObjection.Closed()), changing(action, closed));
		assertEquals(List.of(new ChangeObjection.Closed()), changing(closed, action));
		assertEquals(List.of(new ChangeObjection.Closed()), changing(closed, closed));
	}

	@Test
	void effectIsVerifiedWhenCausesAndImplementationAreThere() {
		Action action = Samples.of(ActionType.CORRECTIVE_ACTION);
		assertEquals(
				List.of(ActionStep.CAUSE_ANALYSIS, ActionStep.COUNTERMEASURES, ActionStep.IMPLEMENTATION).stream()
						.map(step -> new ChangeObjection.VerifiedTooEarly(new OpenPoint.NothingDone(step))).toList(),
				changing(action, verifiedAs(action, new Verdict.Improved())));
		Action done = done(ActionType.CORRECTIVE_ACTION);
		assertEquals(List.of(), changing(done, verifiedAs(done, new Verdict.Improved())));
		Action waiting = done.with(done.round().withHandovers(List.of()).withFeedback(List.of()));
		assertEquals(List.of(), changing(waiting, verifiedAs(waiting, new Verdict.Improved())));
	}

	@Test
	void aVerificationIsAddedToWhereAnswersWereTooFewAndNeverAltered() {
		Action done = done(ActionType.CORRECTIVE_ACTION);
		Verdict few = new Verdict.TooFewAnswers(3);
		Action once = verifiedAs(done, few);
		assertEquals(List.of(), changing(once, verifiedAs(done, few, few)));
		assertEquals(List.of(), changing(once, verifiedAs(done, few, new Verdict.Worse())));
		List<Objection> altered = List.of(new ChangeObjection.RecordAltered(ActionStep.VERIFICATION));
		assertEquals(altered, changing(once, verifiedAs(done, new Verdict.Improved())));
		assertEquals(altered, changing(once, done));
		Action improved = verifiedAs(done, new Verdict.Improved());
		assertEquals(List.of(new ChangeObjection.VerifiedAlready()),
				changing(improved, verifiedAs(done, new Verdict.Improved(), few)));
		assertEquals(List.of(new ChangeObjection.VerifiedAlready()),
				changing(done, verifiedAs(done, new Verdict.Worse(), new Verdict.Improved())));
	}

	@Test
	void aNewRoundFollowsOneThatDidNotHelp() {
		Action done = done(ActionType.CORRECTIVE_ACTION);
		List<Objection> early = List.of(new ChangeObjection.RoundTooEarly());
		assertEquals(early, changing(done, done.withNextRound()));
		for (Verdict verdict : List.of(new Verdict.Improved(), new Verdict.TooFewAnswers(1))) {
			Action verified = verifiedAs(done, verdict);
			assertEquals(early, changing(verified, verified.withNextRound()));
		}
		for (Verdict verdict : List.of(new Verdict.NoEvidence(), new Verdict.Worse())) {
			Action verified = verifiedAs(done, verdict);
			assertEquals(List.of(), changing(verified, verified.withNextRound()));
			assertEquals(early, changing(done, verified.withNextRound()), "it is recorded first, then another begins");
			assertEquals(early, changing(verified, verified.withNextRound().withNextRound()));
		}
	}

	@Test
	void aRoundThatIsOverStays() {
		Action done = done(ActionType.CORRECTIVE_ACTION);
		Action over = verifiedAs(done, new Verdict.NoEvidence());
		List<Objection> first = List.of(new ChangeObjection.RoundAltered(1));
		assertEquals(first, changing(over, done));
		assertEquals(first, changing(over, over.with(over.round().with(CauseAnalysis.NONE))));
		Action second = over.withNextRound();
		assertEquals(List.of(), changing(second, second.with(done.round())));
		assertEquals(List.of(new ChangeObjection.RoundAltered(2)), changing(second, over));
		assertEquals(first, changing(second, verifiedAs(done, new Verdict.Improved()).withNextRound()));
	}

	@Test
	void aHandoverIsAnsweredOnceAndNothingElseOfItChanges() {
		Action action = Samples.of(ActionType.IMPROVEMENT);
		Handover given = Samples.handedOver(HASH);
		Action once = action.with(Round.BEGUN.withHandovers(List.of(given)));
		Action accepted = action.with(Round.BEGUN.withHandovers(List.of(Samples.answered(given, true))));
		Action returned = action.with(Round.BEGUN.withHandovers(List.of(Samples.answered(given, false))));
		assertEquals(List.of(), changing(action, once));
		assertEquals(List.of(), changing(once, accepted));
		List<Objection> altered = List.of(new ChangeObjection.RecordAltered(ActionStep.HANDOVER));
		assertEquals(altered, changing(returned, accepted));
		assertEquals(altered, changing(accepted, once));
		assertEquals(altered, changing(once, action));
		assertEquals(altered, changing(once,
				action.with(Round.BEGUN.withHandovers(List.of(Samples.handedOver(Samples.OTHER_HASH))))));
		assertEquals(List.of(), changing(returned,
				action.with(Round.BEGUN.withHandovers(List.of(Samples.answered(given, false), given)))));
	}
}
