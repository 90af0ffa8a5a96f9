/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.scoring.edit.EditRefusedException;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlChange;

@NonNullByDefault({})
class JudgmentEditTest {

	private static final String HEAD = """
			indicators:
			  dimensions:
			    - id: quality
			      items: [{id: Q1}, {id: Q2}]
			    - id: price
			      items: [{id: Q3}]
			    - id: service
			      items: [{id: Q4}, {id: Q5}, {id: Q6}]
			  items: [{id: Q7}]
			weighting:
			  scheme: ahp
			""";
	private static final String LEVELS = HEAD + """
			  judgments:
			    - {expert: board, items: [quality, price, service, Q7], rows: [[3, 1, 2], [1, 4], [5]]}
			    - {expert: board, items: [Q1, Q2], rows: [[1/4]]}
			    - {expert: board, items: [Q4, Q5, Q6], rows: [[2, 4], [2]]}
			    - {expert: crew, items: [Q2, Q1], rows: [[6]]}
			""";

	private static MethodologyText changed(String before, Function<FormEdit, List<YamlChange>> changes)
			throws EditRefusedException {
		MethodologyText text = MethodologyText.of(before);
		for (YamlChange change : changes.apply(new FormEdit(text))) {
			text = MethodologyText.of(text.edit(change).applyTo(text.text()));
		}
		return text;
	}

	private static JudgmentMatrix matrix(MethodologyText text, String expert, int comparison) {
		return new JudgmentMatrix(text, expert, new JudgmentPlan(text).levels().get(comparison));
	}

	@Test
	void whatStandsAloneIsComparedWithDimensionsAndNotWithinItself() {
		JudgmentPlan plan = new JudgmentPlan(MethodologyText.of(HEAD));
		assertEquals(List.of(List.of("quality", "price", "service", "Q7"), List.of("Q1", "Q2"),
				List.of("Q4", "Q5", "Q6")),
				plan.levels().stream().map(Compared::ids).toList());
		assertFalse(plan.isByLevels());
		assertTrue(new JudgmentPlan(MethodologyText.of(LEVELS)).isByLevels());
		assertEquals(List.of("board", "crew"), new JudgmentPlan(MethodologyText.of(LEVELS)).experts());
	}

	@Test
	void eachMatrixOfAnExpertIsFoundByWhatItCompares() {
		MethodologyText text = MethodologyText.of(LEVELS);
		assertEquals("5", matrix(text, "board", 0).judgment(2, 3));
		assertEquals("1/4", matrix(text, "board", 1).judgment("Q1", "Q2").orElseThrow());
		assertEquals("6", matrix(text, "crew", 1).judgment("Q2", "Q1").orElseThrow(), "in the expert's own order");
		assertFalse(matrix(text, "crew", 2).isJudged());
	}

	@Test
	void theFirstJudgmentMakesTheMatrix() throws EditRefusedException {
		MethodologyText text = changed(LEVELS,
				edit -> matrix(edit.text(), "crew", 2).judge(2, 0, "7"));
		assertTrue(text.text().startsWith(LEVELS), "what was there stays");
		assertEquals("1/7", matrix(text, "crew", 2).judgment("Q4", "Q6").orElseThrow());
		assertEquals("1", matrix(text, "crew", 2).judgment("Q5", "Q6").orElseThrow());
	}

	@Test
	void aNewExpertJudgesEveryLevel() throws EditRefusedException {
		MethodologyText text = changed(HEAD, edit -> new JudgmentEdit(edit).addExpert(true));
		JudgmentPlan plan = new JudgmentPlan(text);
		assertEquals(List.of("1"), plan.experts());
		plan.levels().forEach(level -> assertTrue(plan.entry("1", level).isPresent(), level.toString()));
		MethodologyText second = changed(LEVELS, edit -> new JudgmentEdit(edit).addExpert(true));
		assertEquals(List.of("board", "crew", "3"), new JudgmentPlan(second).experts());
	}

	@Test
	void anExpertIsCalledOtherwiseInEveryMatrixAndGoesWithAll() throws EditRefusedException {
		assertEquals(LEVELS.replace("expert: board", "expert: managers"),
				changed(LEVELS, edit -> new JudgmentEdit(edit).renameExpert("board", "managers")).text());
		MethodologyText left = changed(LEVELS, edit -> new JudgmentEdit(edit).removeExpert("board"));
		assertEquals(List.of("crew"), new JudgmentPlan(left).experts());
		assertEquals(HEAD, changed(left.text(), edit -> new JudgmentEdit(edit).removeExpert("crew")).text());
	}

	@Test
	void comparingOtherwiseKeepsWhatWasJudgedOfTwo() throws EditRefusedException {
		MethodologyText all = changed(LEVELS, edit -> new JudgmentEdit(edit).compare(false));
		JudgmentPlan plan = new JudgmentPlan(all);
		assertFalse(plan.isByLevels());
		JudgmentMatrix board = new JudgmentMatrix(all, "board", plan.all());
		assertEquals("1/4", board.judgment("Q1", "Q2").orElseThrow());
		assertEquals("4", board.judgment("Q4", "Q6").orElseThrow());
		assertEquals("1", board.judgment("Q1", "Q4").orElseThrow());
		MethodologyText back = changed(all.text(), edit -> new JudgmentEdit(edit).compare(true));
		assertEquals("4", matrix(back, "board", 2).judgment("Q4", "Q6").orElseThrow());
		assertEquals("1", matrix(back, "board", 0).judgment("quality", "price").orElseThrow());
		assertEquals("6", matrix(back, "crew", 1).judgment("Q2", "Q1").orElseThrow());
	}
}
