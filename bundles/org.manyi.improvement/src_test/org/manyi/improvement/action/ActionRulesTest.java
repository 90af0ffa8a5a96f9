/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.improvement.action.Samples.APPROVER;
import static org.manyi.improvement.action.Samples.AUTHOR;
import static org.manyi.improvement.action.Samples.HASH;
import static org.manyi.improvement.action.Samples.OTHER_HASH;
import static org.manyi.improvement.action.Samples.closedBy;
import static org.manyi.improvement.action.Samples.done;
import static org.manyi.improvement.action.Samples.told;
import static org.manyi.improvement.action.Samples.verified;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyi.improvement.action.ActionSource.CustomerOpinion;
import org.manyi.improvement.action.ActionSource.DissatisfiedCustomer;
import org.manyi.improvement.action.ActionSource.LowestItem;
import org.manyi.improvement.action.OpenPoint.NotTold;
import org.manyi.improvement.action.OpenPoint.NothingDone;

final class ActionRulesTest {

	private static final ActionRules RULES = ActionRules.USUAL;
	private static final ActionSource COMPLAINT = new CustomerOpinion(Provenance.NONE, "17", "甲公司");

	private static String words(Iterable<ActionStep> steps) {
		List<String> words = new ArrayList<>();
		steps.forEach(step -> words.add(step.name()));
		return String.join(" ", words);
	}

	private static TreeSet<String> names(String... names) {
		return new TreeSet<>(Arrays.asList(names));
	}

	@ParameterizedTest
	@CsvSource({ "CORRECTION, CONTAINMENT ANSWER CLOSURE",
			"CORRECTIVE_ACTION, CONTAINMENT CAUSE_ANALYSIS COUNTERMEASURES IMPLEMENTATION HANDOVER VERIFICATION "
					+ "FEEDBACK CLOSURE",
			"PREVENTIVE_ACTION, CAUSE_ANALYSIS COUNTERMEASURES IMPLEMENTATION HANDOVER VERIFICATION CLOSURE",
			"IMPROVEMENT, COUNTERMEASURES IMPLEMENTATION HANDOVER VERIFICATION FEEDBACK CLOSURE" })
	void eachTypeNeedsItsSteps(ActionType type, String steps) {
		Action action = Samples.of(type, new LowestItem(Samples.FOUND, "response"));
		assertEquals(steps, words(RULES.needed(action)));
		assertEquals(steps.replace("HANDOVER ", ""), words(new ActionRules(false, false).needed(action)));
	}

	@ParameterizedTest
	@EnumSource
	void whoeverSpokeIsAnswered(ActionType type) {
		Action action = Samples.of(type, COMPLAINT,
				new DissatisfiedCustomer(Provenance.NONE, "乙公司", ""), new LowestItem(Samples.FOUND, "response"))
				.withCustomers(names("丙公司"));
		assertTrue(RULES.needed(action).contains(ActionStep.ANSWER));
		assertEquals(Optional.of(new NothingDone(ActionStep.ANSWER)), ActionRules.open(action, ActionStep.ANSWER));
		assertEquals(Optional.of(new NotTold(ActionStep.ANSWER, names("乙公司"))),
				ActionRules.open(action.withAnswers(List.of(told("甲公司"))), ActionStep.ANSWER));
		assertEquals(Optional.empty(), ActionRules
				.open(action.withAnswers(List.of(told("乙公司"), told("甲公司"))), ActionStep.ANSWER));
	}

	@Test
	void aCustomerNobodyKnowsIsAnsweredToAll() {
		Action action = Samples.of(ActionType.CORRECTION, new CustomerOpinion(Provenance.NONE, "17", ""))
				.withCustomers(names("丙公司"));
		assertEquals(Optional.of(new NothingDone(ActionStep.ANSWER)), ActionRules.open(action, ActionStep.ANSWER));
		assertEquals(Optional.empty(), ActionRules.open(action.withAnswers(List.of(told(""))), ActionStep.ANSWER));
	}

	@Test
	void aCorrectionForWhichNobodySpokeIsAnsweredToThoseConcerned() {
		Action action = Samples.of(ActionType.CORRECTION).withCustomers(names("丙公司", "丁公司"))
				.withAnswers(List.of(told("丙公司")));
		assertEquals(Optional.of(new NotTold(ActionStep.ANSWER, names("丁公司"))),
				ActionRules.open(action, ActionStep.ANSWER));
	}

	@Test
	void allCustomersConcernedHaveFeedback() {
		Action action = Samples.of(ActionType.CORRECTIVE_ACTION, COMPLAINT).withCustomers(names("丙公司"));
		assertEquals(names("丙公司", "甲公司"), action.customers());
		Action some = action.with(Round.BEGUN.withFeedback(List.of(told("丙公司"))));
		assertEquals(Optional.of(new NotTold(ActionStep.FEEDBACK, names("甲公司"))),
				ActionRules.open(some, ActionStep.FEEDBACK));
	}

	@Test
	void stepsAreOpenUntilTheyAreDoneInTheirOrder() {
		Action action = Samples.of(ActionType.CORRECTIVE_ACTION);
		assertEquals("CONTAINMENT CAUSE_ANALYSIS COUNTERMEASURES IMPLEMENTATION HANDOVER VERIFICATION FEEDBACK",
				words(RULES.open(action).stream().map(OpenPoint::step).toList()));
		assertEquals(Optional.of(ActionStep.CONTAINMENT), RULES.present(action));
		Action ready = done(ActionType.CORRECTIVE_ACTION);
		assertEquals(List.of(new NothingDone(ActionStep.VERIFICATION)), RULES.open(ready));
		Action proved = ready.with(ready.round().withVerifications(List.of(verified(new Verdict.Improved()))));
		assertEquals(List.of(), RULES.open(proved));
		assertEquals(Optional.of(ActionStep.CLOSURE), RULES.present(proved));
		assertEquals(Optional.empty(), RULES.present(proved.closed(closedBy(APPROVER, ""))));
	}

	@Test
	void aChainThatHasNotEndedIsNoAnalysis() {
		CauseAnalysis begun = new CauseAnalysis(List.of(new FiveWhys("为什么？", List.of("a"), false)),
				CauseEffectDiagram.EMPTY.with(CauseCategory.MAN, List.of(new Cause("b", false, List.of()))));
		Action action = Samples.of(ActionType.CORRECTIVE_ACTION).with(Round.BEGUN.with(begun));
		assertTrue(RULES.open(action).contains(new NothingDone(ActionStep.CAUSE_ANALYSIS)));
	}

	@Test
	void everyCountermeasureNeedsEvidence() {
		Countermeasure planned = Samples.planned("第二项");
		Round round = Round.BEGUN.withCountermeasures(List.of(Samples.implemented("第一项", HASH), planned));
		assertEquals(Optional.of(new OpenPoint.NotImplemented(List.of(planned))),
				ActionRules.open(Samples.of(ActionType.IMPROVEMENT).with(round), ActionStep.IMPLEMENTATION));
	}

	private static Optional<OpenPoint> handover(Handover... handovers) {
		Round round = Round.BEGUN.withCountermeasures(
				List.of(Samples.implemented("第一项", HASH), Samples.implemented("第二项", OTHER_HASH)))
				.withHandovers(List.of(handovers));
		return ActionRules.open(Samples.of(ActionType.IMPROVEMENT).with(round), ActionStep.HANDOVER);
	}

	@Test
	void evidenceIsHandedOverUntilAllOfItIsAccepted() {
		Handover first = Samples.handedOver(HASH, OTHER_HASH);
		Handover returned = Samples.answered(first, false);
		Handover one = Samples.handedOver(HASH);
		assertEquals(Optional.of(new NothingDone(ActionStep.HANDOVER)), handover());
		assertEquals(Optional.of(new OpenPoint.NotAnswered(first)), handover(first));
		assertEquals(Optional.of(new OpenPoint.Returned(returned.answer().orElseThrow())), handover(returned));
		assertEquals(Optional.of(new OpenPoint.NotAnswered(one)), handover(returned, one));
		assertEquals(Optional.of(new OpenPoint.NotHandedOver(names(OTHER_HASH))),
				handover(returned, Samples.answered(one, true)));
		assertEquals(Optional.empty(),
				handover(returned, Samples.answered(one, true),
						Samples.answered(Samples.handedOver(OTHER_HASH), true)));
	}

	private static List<Objection> closing(Verdict verdict, String approver, String reason) {
		Action action = done(ActionType.CORRECTIVE_ACTION);
		Round round = action.round().withVerifications(List.of(verified(verdict)));
		return RULES.closing(action.with(round), closedBy(approver, reason));
	}

	@Test
	void anImprovedOneIsClosedAndOneThatIsNotGoesBack() {
		assertEquals(List.of(), closing(new Verdict.Improved(), APPROVER, ""));
		assertEquals(List.of(new OpenPoint.NoEffect(new Verdict.NoEvidence())),
				closing(new Verdict.NoEvidence(), APPROVER, "理由"));
		assertEquals(List.of(new OpenPoint.NoEffect(new Verdict.Worse())),
				closing(new Verdict.Worse(), APPROVER, "理由"));
	}

	@Test
	void tooFewAnswersAreClosedWithAReasonAndMarkedSo() {
		Verdict few = new Verdict.TooFewAnswers(12);
		assertEquals(List.of(new ClosingObjection.NoReason(12)), closing(few, APPROVER, " \n"));
		assertEquals(List.of(), closing(few, APPROVER, "客户已停业"));
		Action action = done(ActionType.CORRECTIVE_ACTION);
		Action closed = action.with(action.round().withVerifications(List.of(verified(few))))
				.closed(closedBy(APPROVER, "客户已停业"));
		assertTrue(closed.closedWithoutShownEffect());
		assertFalse(closed.with(closed.round().withVerifications(List.of(verified(new Verdict.Improved()))))
				.closedWithoutShownEffect());
	}

	@Test
	void authorAndApproverDifferUnlessThatIsWaived() {
		Action action = done(ActionType.CORRECTION);
		Closure own = closedBy(" " + AUTHOR, "");
		assertEquals(List.of(new ClosingObjection.ApproverIsAuthor(" " + AUTHOR)), RULES.closing(action, own));
		assertEquals(List.of(), new ActionRules(true, true).closing(action, closedBy(AUTHOR, "")));
		assertTrue(action.closed(closedBy(AUTHOR, "")).closedByItsAuthor());
		assertFalse(action.closed(closedBy(APPROVER, "")).closedByItsAuthor());
		assertEquals(List.of(new ClosingObjection.NoApprover()), RULES.closing(action, closedBy(" ", "")));
	}

	@Test
	void nothingIsClosedTwiceOrBeforeWhatItRestsOn() {
		Action action = done(ActionType.CORRECTION);
		assertEquals(List.of(new ClosingObjection.AlreadyClosed()),
				RULES.closing(action.closed(closedBy(APPROVER, "")), closedBy(APPROVER, "")));
		Closure early = new Closure(APPROVER, Samples.APRIL.minusDays(1), "");
		assertEquals(List.of(new ClosingObjection.TooEarly(Samples.APRIL)), RULES.closing(action, early));
		Action proved = action.with(action.round().withVerifications(List.of(verified(new Verdict.Improved()))));
		assertEquals(List.of(new ClosingObjection.TooEarly(Samples.MAY)),
				RULES.closing(proved, new Closure(APPROVER, Samples.MAY.minusDays(1), "")));
	}

	@Test
	void whatWasVerifiedBindsAlsoWhereItWasNotNeeded() {
		Action action = done(ActionType.CORRECTION);
		Action worse = action.with(action.round().withVerifications(List.of(verified(new Verdict.Worse()))));
		assertEquals(List.of(new OpenPoint.NoEffect(new Verdict.Worse())),
				RULES.closing(worse, closedBy(APPROVER, "理由")));
	}

	@Test
	void anImprovementThatDidNotHelpLooksForCauses() {
		Action action = Samples.of(ActionType.IMPROVEMENT);
		assertFalse(RULES.needed(action).contains(ActionStep.CAUSE_ANALYSIS));
		assertEquals(Optional.of(ActionStep.CAUSE_ANALYSIS), RULES.present(action.withNextRound()));
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-30, ''", "2026-05-01, ''", "2026-05-02, 二 三", "2027-01-01, 二 三" })
	void countermeasuresWithoutEvidenceAreOverdueAfterTheirDay(LocalDate today, String overdue) {
		Countermeasure later = new Countermeasure("四", "一队", LocalDate.of(2027, 1, 1), List.of());
		Action action = Samples.of(ActionType.CORRECTIVE_ACTION).with(Round.BEGUN.withCountermeasures(List.of(
				Samples.implemented("一", HASH), Samples.planned("二"), Samples.planned("三"), later)));
		assertEquals(overdue,
				action.overdue(today).stream().map(Countermeasure::text).collect(Collectors.joining(" ")));
		assertEquals(List.of(), action.closed(closedBy(APPROVER, "")).overdue(today));
		assertEquals(List.of(), action.withNextRound().overdue(today), "a new round has measures of its own");
	}

	@Test
	void theBoardHasOverdueOnesFirstAndClosedOnesLast() {
		Action late = withDue("2026-0004", Samples.MAY);
		Action later = withDue("2026-0003", Samples.MAY.minusDays(1));
		Action begun = withDue("2026-0002", LocalDate.of(2099, 1, 1));
		Action closed = withDue("2026-0001", Samples.MAY).closed(closedBy(APPROVER, ""));
		List<ActionStatus> board = List.of(closed, begun, later, late).stream()
				.map(action -> ActionStatus.of(action, RULES, LocalDate.of(2026, 6, 1)))
				.sorted(ActionStatus.BOARD_ORDER).toList();
		assertEquals(List.of(later, late, begun, closed), board.stream().map(ActionStatus::action).toList());
		assertEquals(List.of(), board.getLast().open());
		assertEquals(Optional.empty(), board.getLast().step());
	}

	private static Action withDue(String id, LocalDate due) {
		Round round = Round.BEGUN.withCountermeasures(List.of(new Countermeasure("值班", "一队", due, List.of())));
		return Action.opened(id, new ActionHead(ActionType.IMPROVEMENT, AUTHOR, Samples.APRIL), "响应慢", "一队",
				new TreeSet<>(), List.of()).with(round);
	}
}
