/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.analysis.effect.Comparison;
import org.manyi.analysis.effect.EffectAim;
import org.manyi.analysis.effect.EffectFinding;
import org.manyi.analysis.effect.EffectVerdict;
import org.manyi.analysis.effect.EffectVerdict.NoEvidenceReason;
import org.manyi.analysis.effect.OtherCustomers;
import org.manyi.analysis.effect.SameCustomers;
import org.manyi.analysis.effect.ValuePair;
import org.manyi.analysis.effect.ValueScale;
import org.manyi.analysis.effect.Yardstick;
import org.manyi.improvement.effect.Asked;
import org.manyi.improvement.effect.Beside;
import org.manyi.improvement.effect.DissatisfactionRule;
import org.manyi.improvement.effect.EffectReport;
import org.manyi.improvement.effect.EffectRequest;
import org.manyi.improvement.effect.FigureRule;
import org.manyi.improvement.effect.SheetOfCustomer;
import org.manyi.model.Slice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;

@NonNullByDefault({})
class EffectQuestionsTest {

	private static final Asked BEFORE = asked("before");
	private static final Asked AFTER = asked("after");
	private static final Asked OTHERS_BEFORE = asked("others before");
	private static final Asked OTHERS_AFTER = asked("others after");
	private static final FigureRule QUALITY = new FigureRule.ItemScore("quality", ValueScale.POINTS,
			new TreeMap<>(Map.of(5, 100.0, 4, 80.0, 3, 60.0, 2, 30.0, 1, 0.0)));
	private static final FigureRule RATE = new FigureRule.SatisfiedCustomer("rate", 4);

	private final Map<Asked, List<Sheet>> sheets = new HashMap<>();
	private long number;

	private static Asked asked(String survey) {
		return new Asked(survey, Slice.ALL);
	}

	/** A sheet with these levels of quality and speed; 0 for an item in another state. */
	private void add(Asked asked, String customer, int quality, int speed) {
		Map<String, Integer> levels = new HashMap<>(Map.of("quality", quality, "speed", speed));
		levels.values().removeIf(level -> level == 0);
		number++;
		sheets.computeIfAbsent(asked, added -> new ArrayList<>())
				.add(new Sheet(customer, Optional.of(LocalDate.of(2026, 3, 1)), number, levels));
	}

	private EffectReport report(Comparison comparison, Beside beside, SheetOfCustomer choice, FigureRule... figures)
			throws EvidenceException {
		EffectRequest request = new EffectRequest(Path.of("w"), List.of(figures), comparison, BEFORE, AFTER, beside,
				choice, DissatisfactionRule.USUAL, EffectAim.USUAL);
		return new EffectQuestions(request, asked -> sheets.getOrDefault(asked, List.of()))
				.report(new DataVersion(3));
	}

	private EffectFinding only(Comparison comparison, Beside beside) throws EvidenceException {
		return report(comparison, beside, SheetOfCustomer.LAST, QUALITY).proof().findings().getFirst();
	}

	@Test
	void customersAreFollowedByName() throws EvidenceException {
		add(BEFORE, "甲", 3, 4);
		add(AFTER, "甲", 5, 4);
		add(BEFORE, "乙", 3, 4);
		add(AFTER, "乙", 5, 4);
		add(BEFORE, "丙", 4, 4); // after alone another item
		add(AFTER, "丙", 0, 4);
		add(BEFORE, "丁", 2, 4); // before alone
		add(AFTER, "戊", 4, 4); // after alone
		add(BEFORE, "", 4, 4); // nobody knows who
		add(AFTER, "", 4, 4);
		EffectReport report = report(Comparison.SAME_CUSTOMERS, new Beside.Nothing(), SheetOfCustomer.LAST, QUALITY);
		SameCustomers same = assertInstanceOf(SameCustomers.class,
				report.proof().findings().getFirst().question().samples());
		assertEquals(Map.of(new ValuePair(60, 100), 2L), same.counts());
		assertEquals(3, same.beforeAlone());
		assertEquals(2, same.afterAlone());
		assertEquals(1, report.unnamedBefore());
		assertEquals(1, report.unnamedAfter());
		assertEquals(new DataVersion(3), report.version());
		assertEquals(Comparison.SAME_CUSTOMERS, report.comparison());
	}

	@Test
	void otherCustomersAreCountedEachOnce() throws EvidenceException {
		add(BEFORE, "甲", 1, 4);
		add(BEFORE, "甲", 5, 4);
		add(BEFORE, "", 4, 4);
		add(BEFORE, "", 4, 4);
		add(AFTER, "乙", 3, 4);
		OtherCustomers last = (OtherCustomers) only(Comparison.OTHER_CUSTOMERS, new Beside.Nothing()).question()
				.samples();
		assertEquals(Map.of(100.0, 1L, 80.0, 2L), last.before().counts());
		assertEquals(Map.of(60.0, 1L), last.after().counts());
		OtherCustomers first = (OtherCustomers) report(Comparison.OTHER_CUSTOMERS, new Beside.Nothing(),
				SheetOfCustomer.FIRST, QUALITY).proof().findings().getFirst().question().samples();
		assertEquals(Map.of(0.0, 1L, 80.0, 2L), first.before().counts());
	}

	/** The day decides, then the number. */
	@Test
	void theLastSheetIsTheLatest() {
		Sheet late = new Sheet("甲", Optional.of(LocalDate.of(2026, 3, 2)), 1, Map.of("quality", 5));
		Sheet early = new Sheet("甲", Optional.of(LocalDate.of(2026, 3, 1)), 2, Map.of("quality", 1));
		Sheet undated = new Sheet("甲", Optional.empty(), 3, Map.of("quality", 2));
		List<Sheet> all = List.of(early, late, undated);
		assertEquals(late, SheetSet.of(all, SheetOfCustomer.LAST).named().get("甲"));
		assertEquals(undated, SheetSet.of(all, SheetOfCustomer.FIRST).named().get("甲"));
	}

	private void manyCustomers(Asked before, Asked after, String name, int low, int rise) {
		IntStream.range(0, 40).forEach(i -> {
			add(before, name + i, i < low ? 1 + i % 2 : 4 + i % 2, 4);
			if (i < low) {
				add(after, name + i, Math.min(5, 1 + i % 2 + rise), 4);
			}
		});
	}

	@Test
	void whoeverAsksTheDissatisfiedAloneIsToldSo() throws EvidenceException {
		manyCustomers(BEFORE, AFTER, "客户", 24, 3);
		EffectReport report = report(Comparison.SAME_CUSTOMERS, new Beside.Nothing(), SheetOfCustomer.LAST, QUALITY);
		assertEquals(Comparison.DISSATISFIED_ALONE, report.comparison());
		EffectFinding finding = report.proof().findings().getFirst();
		assertTrue(finding.effect().orElseThrow().lower() > 0);
		assertEquals(new EffectVerdict.NoEvidence(NoEvidenceReason.REGRESSION_TO_THE_MEAN), finding.verdict());
	}

	@Test
	void everybodyAskedAgainIsNotTheDissatisfiedAlone() throws EvidenceException {
		manyCustomers(BEFORE, AFTER, "客户", 40, 3);
		assertEquals(Comparison.SAME_CUSTOMERS, report(Comparison.SAME_CUSTOMERS, new Beside.Nothing(),
				SheetOfCustomer.LAST, QUALITY).comparison());
	}

	@Test
	void theDissatisfiedOfOtherUnitsAreCompared() throws EvidenceException {
		manyCustomers(BEFORE, AFTER, "客户", 30, 3);
		manyCustomers(OTHERS_BEFORE, OTHERS_AFTER, "另", 20, 1);
		add(OTHERS_BEFORE, "满意", 5, 5);
		add(OTHERS_AFTER, "满意", 1, 1);
		EffectFinding finding = only(Comparison.DISSATISFIED_ALONE,
				new Beside.OtherUnits(OTHERS_BEFORE, OTHERS_AFTER));
		Yardstick.Undisturbed others = assertInstanceOf(Yardstick.Undisturbed.class, finding.question().yardstick());
		assertEquals(20, others.samples().after().counted());
		assertEquals(new EffectVerdict.Improved(), finding.verdict());
	}

	@Test
	void theTrendIsOfEverybodyInEarlierPeriods() throws EvidenceException {
		manyCustomers(BEFORE, AFTER, "客户", 40, 1);
		List<Asked> periods = IntStream.range(0, 5).mapToObj(i -> asked("period " + i)).toList();
		for (int i = 0; i < 5; i++) {
			if (i != 2) {
				add(periods.get(i), "甲", i % 2 == 0 ? 3 : 2, 4);
				add(periods.get(i), "乙", 3, 4);
			}
		}
		EffectFinding finding = only(Comparison.SAME_CUSTOMERS, new Beside.EarlierPeriods(periods));
		Yardstick.Trend trend = assertInstanceOf(Yardstick.Trend.class, finding.question().yardstick());
		assertEquals(List.of(new Yardstick.PeriodValue(1, 60), new Yardstick.PeriodValue(2, 45),
				new Yardstick.PeriodValue(4, 45), new Yardstick.PeriodValue(5, 60)), trend.periods());
		assertEquals(6, trend.after());
		assertThrows(EvidenceException.class,
				() -> only(Comparison.SAME_CUSTOMERS, new Beside.EarlierPeriods(periods.subList(0, 3))));
	}

	@Test
	void severalFiguresAreProvedTogether() throws EvidenceException {
		manyCustomers(BEFORE, AFTER, "客户", 40, 3);
		EffectReport report = report(Comparison.SAME_CUSTOMERS, new Beside.Nothing(), SheetOfCustomer.LAST, QUALITY,
				RATE);
		assertEquals(0.975, report.proof().each().level().doubleValue(), 1e-15);
		assertEquals(List.of("quality", "rate"),
				report.proof().findings().stream().map(finding -> finding.question().figure()).toList());
		assertTrue(report.proof().findings().stream()
				.allMatch(finding -> finding.verdict() instanceof EffectVerdict.Improved));
	}

	@Test
	void whatSheetsContribute() {
		assertEquals(0, RATE.value(Map.of("quality", 4, "speed", 3)).getAsDouble());
		assertEquals(100, RATE.value(Map.of("quality", 4)).getAsDouble());
		assertTrue(RATE.value(Map.of()).isEmpty());
		assertEquals(30, QUALITY.value(Map.of("quality", 2, "speed", 5)).getAsDouble());
		assertTrue(QUALITY.value(Map.of("speed", 5)).isEmpty());
	}

	/** Two items with the weights 1 and 3. */
	@Test
	void anIndexIsEachCustomersOwn() {
		FigureRule.ItemScore quality = (FigureRule.ItemScore) QUALITY;
		FigureRule index = new FigureRule.WeightedItems("index",
				Map.of(quality, 1.0, new FigureRule.ItemScore("speed", ValueScale.POINTS, quality.byLevel()), 3.0));
		assertEquals((100 + 3 * 60) / 4.0, index.value(Map.of("quality", 5, "speed", 3)).getAsDouble(), 1e-12);
		assertEquals(60, index.value(Map.of("speed", 3)).getAsDouble(), 1e-12);
		assertTrue(index.value(Map.of("other", 3)).isEmpty());
		assertEquals(ValueScale.POINTS, index.scale());
		assertThrows(IllegalArgumentException.class, () -> new FigureRule.WeightedItems("index", Map.of()));
	}

	@Test
	void whoIsDissatisfied() {
		DissatisfactionRule rule = DissatisfactionRule.USUAL;
		assertTrue(rule.holds(Map.of("quality", 2, "speed", 5), List.of("quality")));
		assertTrue(!rule.holds(Map.of("quality", 2, "speed", 5), List.of("speed")));
		assertTrue(!rule.holds(Map.of("quality", 3, "speed", 3), List.of("quality")));
		assertTrue(rule.holds(Map.of("quality", 2, "speed", 3), List.of()));
		assertTrue(!rule.holds(Map.of(), List.of("quality")));
	}
}
