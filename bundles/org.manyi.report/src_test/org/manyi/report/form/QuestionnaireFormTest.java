/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.ResponseField;
import org.manyi.scoring.api.ItemWeights;

/** What stands on a questionnaire, whatever it is written as. */
class QuestionnaireFormTest {

	private static final LocalizedText NAME = LocalizedText.same("name");

	private static List<String> ids(QuestionnaireForm form) {
		return form.groups().stream().flatMap(group -> group.items().stream()).map(item -> item.item().id()).toList();
	}

	@Test
	void linesOfADimensionStandTogetherAndAreNumberedThrough() {
		QuestionnaireForm form = Forms.weighted(7, "given");
		assertEquals(List.of(3, 3, 1), form.groups().stream().map(group -> group.items().size()).toList());
		assertEquals(List.of("维度0", "维度3"),
				form.groups().stream().flatMap(group -> group.title().stream()).map(LocalizedText::zh).toList());
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 7),
				form.groups().stream().flatMap(group -> group.items().stream()).map(FormItem::number).toList());
	}

	/** 2 / 8 and 1 / 8. */
	@Test
	void coefficientsAreSharesOfTheWholeMethodology() {
		QuestionnaireForm form = Forms.weighted(7, "given");
		assertTrue(form.isWeighted());
		assertEquals(List.of("0.250", "0.125", "0.125"), form.groups().getFirst().items().stream()
				.map(item -> QuestionnaireForm.printed(item.coefficient())).toList());
		assertFalse(form.unweighed());
	}

	@Test
	void equalWeightsAreNotPrintedAndUnknownOnesAreTold() {
		Item one = Forms.item("a", NAME);
		Item other = Forms.item("b", LocalizedText.same("other"));
		Methodology rules = Forms.methodology(NAME, List.of(one, other), "equal", "X");
		Map<String, Rational> equal = new LinkedHashMap<>(Map.of("a", Rational.ONE, "b", Rational.ONE));
		QuestionnaireForm alike = QuestionnaireForm.of(rules, Optional.empty(),
				Optional.of(new ItemWeights(equal, List.of(), List.of())));
		assertFalse(alike.isWeighted());
		assertFalse(alike.unweighed());
		assertTrue(QuestionnaireForm.of(rules, Optional.empty(), Optional.of(ItemWeights.UNKNOWN)).unweighed());
		assertTrue(QuestionnaireForm.of(rules, Optional.empty(), Optional.empty()).unweighed());
	}

	@Test
	void anOccasionAsksItsOwnItems() {
		Methodology rules = Forms.methodology(NAME, List.of(Forms.item("a", NAME), Forms.item("b", NAME),
				Forms.item("c", NAME), Forms.item("d", NAME)), "equal", "X");
		QuestionnaireForm form = QuestionnaireForm.of(rules,
				Optional.of(Forms.occasion(NAME, List.of("表"), List.of("d", "a"))), Optional.empty());
		assertEquals(List.of("a", "d"), ids(form));
		assertEquals("表", form.title().zh());
		assertEquals(List.of("a", "b", "c", "d"), ids(QuestionnaireForm.of(rules, Optional.empty(), Optional.empty())));
	}

	@Test
	void importanceIsAskedWhereItWeighs() {
		assertTrue(Forms.weighted(3, "importance-answered").importanceAsked());
		assertFalse(Forms.weighted(3, "importance-level").importanceAsked());
	}

	@Test
	void aHeadingThatAnItemGoesByIsNotThatOfAField() {
		Methodology rules = Forms.methodology(NAME, List.of(Forms.item("Unit", new LocalizedText("客户 名称", "CUSTOMER")),
				Forms.item("methodology", LocalizedText.same("survey_mode"))), "equal", "X");
		FieldHeadings headings = new FieldHeadings(rules);
		assertEquals("单位名称", headings.of(ResponseField.UNIT));
		assertEquals("customer name", headings.of(ResponseField.CUSTOMER));
		assertEquals("调查方式", headings.of(ResponseField.MODE));
		assertEquals("project", headings.of(ResponseField.PROJECT));
		assertEquals("questionnaire of methodology", headings.ofMethodology());
	}
}
