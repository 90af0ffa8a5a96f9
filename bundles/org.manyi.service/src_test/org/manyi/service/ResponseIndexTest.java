/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.service.ResponseIndex.Page;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;

/** Responses in their places. */
@NonNullByDefault({})
class ResponseIndexTest {

	private static ResponseIndex index(Map<Long, Long> blocks) {
		List<Level> levels = Stream.of(5, 1)
				.map(score -> new Level(score, Optional.empty(), LocalizedText.same("L" + score), List.of())).toList();
		Item item = new Item("Q1", LocalizedText.same("Q1"), List.of(), OptionalInt.empty(), Optional.empty());
		SurveyDescription survey = new SurveyDescription("S", LocalizedText.same("S"), "m",
				new Questionnaire(List.of(item), new RatingScale(levels, List.of(), List.of(), List.of())));
		return new ResponseIndex(survey, new DataVersion(1),
				new OpinionCategories(new ListVersion(0, List.of()), List.of()),
				ResponseIndex.pages(new TreeMap<>(blocks)));
	}

	@Test
	void blocksOfFewResponsesAreGatheredInPages() {
		ResponseIndex index = index(Map.of(0L, 255L, 1L, 256L, 5L, 3L, 9L, 200L, 12L, 60L, 20L, 1L));
		assertEquals(List.of(new Page(0, 511, -1, 511), new Page(511, 263, 511, 12 * 256 + 255),
				new Page(774, 1, 12 * 256 + 255, 20 * 256 + 255)), index.pages());
		assertEquals(775, index.size());
	}

	@Test
	void everyPlaceAndNumberIsOnItsPage() {
		ResponseIndex index = index(Map.of(0L, 255L, 1L, 256L, 5L, 3L, 9L, 200L, 12L, 60L, 20L, 1L));
		assertEquals(List.of(0, 0, 1, 1, 2), List.of(0L, 510L, 511L, 773L, 774L).stream().map(index::pageAt).toList());
		assertEquals(OptionalInt.of(0), index.pageOf(1));
		assertEquals(OptionalInt.of(1), index.pageOf(512));
		assertEquals(OptionalInt.of(2), index.pageOf(20 * 256));
		assertEquals(OptionalInt.empty(), index.pageOf(21 * 256));
	}

	@Test
	void nothingHasNoPage() {
		assertEquals(0, index(Map.of()).size());
		assertEquals(List.of(), index(Map.of()).pages());
	}
}
