/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.GroupField;
import org.manyi.scoring.api.Warning;

@NonNullByDefault({})
class LookAlikesTest {

	@ParameterizedTest
	@CsvSource({ "Team A, team a", "Ｔｅａｍ１, Team1", "作业一队, 作业一队\u200B", "作业 一队, 作业一队", "作业一队, \uFEFF作业一队",
			"Strasse, STRASSE", "A\u00A0B, A B" })
	void namesThatLookAlike(String one, String other) {
		LookAlikes found = LookAlikes.among(GroupField.UNIT, List.of(one, "another", other, "")).orElseThrow();
		assertEquals(List.of(Set.of(one, other)), found.sets());
	}

	@ParameterizedTest
	@CsvSource({ "作业一队, 作业二队", "Team 1, Team 11", "A-B, AB", "一队, 1队" })
	void namesThatLookDifferent(String one, String other) {
		assertTrue(LookAlikes.among(GroupField.UNIT, List.of(one, other)).isEmpty());
	}

	@Test
	void whatNobodySeesIsShownByItsNumber() {
		List<String> names = List.of("作业一队", "作业一队\u200B", "Team A", "team a");
		Warning told = LookAlikes.among(GroupField.UNIT, names).orElseThrow().warning();
		assertEquals("unit", told.subject().orElseThrow());
		assertTrue(told.text().en().contains("\"Team A\" and \"team a\""), told.text().en());
		assertTrue(told.text().zh().contains("“作业一队” 与 “作业一队⟨U+200B⟩”"), told.text().zh());
		assertTrue(told.text().zh().startsWith("有 2 组单位名称"), told.text().zh());
	}

	@Test
	void whatASurveyIsSlicedByTellsOfThem() {
		SliceValues values = new SliceValues(
				Map.of(GroupField.UNIT, new TreeMap<>(Map.of("Team A", 3L, "team a", 2L)),
						GroupField.STAGE, new TreeMap<>(Map.of("x", 5L))),
				new TreeMap<>());
		assertEquals(List.of("unit"),
				values.warnings().stream().map(warning -> warning.subject().orElseThrow()).toList());
	}
}
