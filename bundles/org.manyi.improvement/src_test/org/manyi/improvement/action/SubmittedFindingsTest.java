/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.LowestItems;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.ParetoClass;
import org.manyi.improvement.action.ActionDuty.State;
import org.manyi.improvement.action.ActionSource.LowestItem;
import org.manyi.improvement.action.ActionSource.ParetoBar;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.model.Slice;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.store.api.workspace.DataVersion;

final class SubmittedFindingsTest {

	private static LowestItems.Entry item(int rank, String id, Rational score, boolean few) {
		return new LowestItems.Entry(rank, id, new ScoreValue.Exact(score), few ? 3 : 30, few);
	}

	private static Pareto.Bar bar(String id, long amount, ParetoClass paretoClass) {
		return new Pareto.Bar(id, LocalizedText.same(id), 1, Rational.of(amount), Rational.ONE, Optional.empty(),
				Rational.ONE, paretoClass);
	}

	private static SubmittedFindings findings(String quarter, Pareto pareto, LowestItems.Entry... items) {
		return new SubmittedFindings("S", new Slice(Map.of(GroupField.QUARTER, Set.of(quarter))), Samples.result(),
				new LowestItems(Arrays.asList(items)), Optional.of(pareto));
	}

	private static Pareto pareto(ParetoBasis basis, Pareto.Bar... bars) {
		return new Pareto(basis, Rational.of(20), Arrays.asList(bars));
	}

	private static SubmittedFindings usual() {
		return findings("2026-Q1",
				pareto(ParetoBasis.CATEGORIES, bar("响应慢", 9, ParetoClass.A), bar("沟通", 7, ParetoClass.A),
						bar("价格", 3, ParetoClass.B), bar("资料", 1, ParetoClass.C), bar("其他", 5, ParetoClass.OTHER)),
				item(1, "response", Rational.of(200, 3), false), item(1, "training", Rational.of(200, 3), false),
				item(3, "quality", Rational.of(90), false));
	}

	private static ActionList with(SortedMap<String, DutyWaiver> waivers, Action... actions) {
		return new ActionList(Path.of("w"), new DataVersion(1), List.of(actions), waivers, List.of());
	}

	private static List<State> states(SubmittedFindings findings, ActionList list) {
		return findings.duties(list).stream().map(ActionDuty::state).toList();
	}

	@Test
	void lowestItemsWithTheirTiesAndClassAOblige() {
		List<ActionSource> sources = usual().sources();
		assertEquals(List.of("response", "training"), sources.stream().filter(LowestItem.class::isInstance)
				.map(source -> ((LowestItem) source).item()).toList());
		assertEquals(List.of("响应慢", "沟通"), sources.stream().filter(ParetoBar.class::isInstance)
				.map(source -> ((ParetoBar) source).category()).toList());
		assertEquals(List.of("66.666667", "66.666667", "9", "7"),
				sources.stream().map(source -> source.provenance().value()).toList());
		assertEquals(Optional.of(Samples.result()), sources.get(0).provenance().result());
	}

	@Test
	void anItemWithTooFewAnswersIsNoLowestItem() {
		assertEquals(List.of(),
				findings("2026-Q1", pareto(ParetoBasis.CATEGORIES), item(1, "response", Rational.ZERO, true))
						.sources());
	}

	@Test
	void opinionsCountWhereTheyAreCodedElseLowAnswers() {
		assertEquals(ParetoBasis.CATEGORIES, SubmittedFindings.basis(EnumSet.allOf(ParetoBasis.class)));
		assertEquals(ParetoBasis.LOW_ANSWERS,
				SubmittedFindings.basis(EnumSet.of(ParetoBasis.LOST_POINTS, ParetoBasis.LOW_ANSWERS)));
	}

	@Test
	void aDutyIsOpenUntilAnActionNamesItOrItIsWaived() {
		List<ActionSource> sources = usual().sources();
		assertEquals(List.of(State.OPEN, State.OPEN, State.OPEN, State.OPEN), states(usual(), with(new TreeMap<>())));
		Action action = Samples.of(ActionType.CORRECTIVE_ACTION, sources.get(2), sources.get(0), sources.get(0));
		DutyWaiver waiver = new DutyWaiver("质量管理组经理", Samples.MAY, "合并处理");
		ActionList list = with(new TreeMap<>(Map.of(sources.get(1).id(), waiver, sources.get(0).id(), waiver)), action);
		assertEquals(List.of(State.LINKED, State.WAIVED, State.LINKED, State.OPEN), states(usual(), list));
		assertEquals(List.of("2026-0001"), usual().duties(list).get(0).linked());
		assertEquals(State.LINKED, states(usual(),
				with(new TreeMap<>(), action.closed(Samples.closedBy(Samples.APPROVER, "")))).get(0), "closed as well");
	}

	@Test
	void anotherPeriodObligesAnew() {
		ActionList list = with(new TreeMap<>(),
				Samples.of(ActionType.CORRECTIVE_ACTION, usual().sources().toArray(ActionSource[]::new)));
		SubmittedFindings next = findings("2026-Q2", pareto(ParetoBasis.CATEGORIES, bar("响应慢", 9, ParetoClass.A)),
				item(1, "response", Rational.of(70), false));
		assertEquals(List.of(State.OPEN, State.OPEN), states(next, list));
	}

	@Test
	void anAmendedNumberIsTheSameFinding() {
		ActionSource submitted = usual().sources().get(0);
		ActionSource amended = findings("2026-Q1", pareto(ParetoBasis.CATEGORIES),
				item(1, "response", Rational.of(71), false)).sources().get(0);
		assertNotEquals(submitted, amended);
		assertEquals(submitted.id(), amended.id());
		ActionList list = with(new TreeMap<>(), Samples.of(ActionType.CORRECTIVE_ACTION, amended));
		assertEquals(State.LINKED, states(usual(), list).get(0));
	}

	@Test
	void findingsThatDifferHaveOtherIds() {
		Provenance found = Samples.FOUND;
		Provenance whole = new Provenance("S", Slice.ALL, "", Optional.empty(), List.of());
		List<ActionSource> sources = List.of(new LowestItem(found, "x"), new LowestItem(whole, "x"),
				new LowestItem(new Provenance("S/", Slice.ALL, "", Optional.empty(), List.of()), "x"),
				new LowestItem(whole, "x/"), new ParetoBar(whole, ParetoBasis.CATEGORIES, "x"),
				new ParetoBar(whole, ParetoBasis.LOW_ANSWERS, "x"),
				new ActionSource.DissatisfiedCustomer(whole, "x", "y"),
				new ActionSource.DissatisfiedCustomer(whole, "x/y", ""),
				new ActionSource.CustomerOpinion(whole, "x", ""), new ActionSource.MeetingDecision(whole, "x", "1"),
				new ActionSource.MeetingDecision(whole, "x", "2"));
		assertEquals(sources.size(), sources.stream().map(ActionSource::id).distinct().count());
	}

	@Test
	void aWaiverHasNameAndReasonAndComesBack() {
		DutyWaiver waiver = new DutyWaiver("经理", Samples.MAY, "合并\n处理");
		assertEquals(Optional.of(waiver), DutyWaiver.of(waiver.fields()));
		assertEquals(Optional.empty(), DutyWaiver.of(new TreeMap<>()), "it is open again");
		assertThrows(IllegalArgumentException.class, () -> new DutyWaiver(" ", Samples.MAY, "x"));
		assertThrows(IllegalArgumentException.class, () -> new DutyWaiver("x", Samples.MAY, ""));
	}
}
