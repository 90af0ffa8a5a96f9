/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.VersionUse;
import org.manyi.service.VersionsUsed;
import org.manyi.service.internal.Examples;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Withholding;

/** Months from January on, each by its own version. */
class TrendFinderTest {

	@Test
	void theLineBreaksAcrossAVersionThatLacksTheFigure() {
		Trend trend = trend(version("Q1", "Speed"), version("Q2", "Manners"), version("Q1", "Punctuality"));
		assertTrue(trend.points().get(1).value().number().isEmpty(), "no such figure in February");
		assertTrue(broken(trend).get(2).orElseThrow().contains("wording"));
		assertEquals(List.of(1, 1), trend.stretches().stream().map(List::size).toList());
	}

	@Test
	void theLineGoesOnWhereTheFigureComesBackAsItWas() {
		Trend trend = trend(version("Q1", "Speed"), version("Q2", "Manners"), version("Q1", "Speed"));
		assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()), broken(trend));
		assertEquals(List.of(2), trend.stretches().stream().map(List::size).toList());
	}

	private static List<Optional<String>> broken(Trend trend) {
		return trend.points().stream().map(point -> point.broken().map(LocalizedText::en)).toList();
	}

	private static Methodology version(String id, String words) {
		return Examples.methodology(new IndicatorSet(Optional.empty(), List.of(), List.of(
				new Item(id, LocalizedText.same(words), List.of(), OptionalInt.empty(), Optional.empty()))));
	}

	private static Trend trend(Methodology... versions) {
		SortedMap<GroupKey, SliceAnalysis> groups = new TreeMap<>();
		SortedMap<GroupKey, ScoringPlan> plans = new TreeMap<>();
		for (Methodology version : versions) {
			GroupKey month = GroupKey.of(Map.of(GroupField.MONTH, "2026-0" + (groups.size() + 1)));
			groups.put(month, Examples.scored(version));
			plans.put(month, plan(version));
		}
		Methodology last = Arrays.asList(versions).getLast();
		InputReport input = new InputReport("survey.csv", "", "UTF-8", ',', groups.size(), List.of(), 0, 0, List.of(),
				List.of(GroupField.MONTH), List.of());
		Analysis analysis = new Analysis(
				AnalysisRequest.of(Path.of("survey.csv"), last).groupedBy(List.of(GroupField.MONTH)), plan(last), input,
				Examples.scored(last), groups, Withholding.NONE, List.of(), Optional.empty(),
				new VersionsUsed(VersionUse.AS_ASKED, plans, new TreeMap<>()));
		return Trends.of(analysis, GroupField.MONTH).find("Q1").orElseThrow();
	}

	private static ScoringPlan plan(Methodology methodology) {
		return new ScoringPlan(methodology, new TreeMap<>(), Set.of(), List.of());
	}
}
