/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.internal.columns.ColumnRole.OfField;
import org.manyi.exchange.internal.columns.ColumnRole.OfItem;
import org.manyi.exchange.internal.columns.ColumnRole.Unused;
import org.manyi.model.GroupField;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.store.api.EvidenceException;

class ColumnMatcherTest {

	private static final RatingScale SCALE = new RatingScale(Stream.of(2, 1)
			.map(score -> new Level(score, Optional.empty(), LocalizedText.same("level " + score), List.of())).toList(),
			List.of(), List.of(), List.of());
	private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
			List.of(item("Q1", "项目质量", "Project quality", "质量"), item("Q2", "人员能力", "Competence"),
					item("Q3", "响应 速度", "Response (time)"), item("Q4", "文明施工", "Orderly site")),
			SCALE);

	private static Item item(String id, String zh, String en, String... aliases) {
		return new Item(id, new LocalizedText(zh, en), List.of(aliases), OptionalInt.empty(), Optional.empty());
	}

	private static List<ColumnRole> match(String... headings) throws EvidenceException {
		return new ColumnMatcher(QUESTIONNAIRE).match(List.of(headings)).roles();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Q1", " q1 ", "Ｑ１", "项目质量", "PROJECT  QUALITY", "质量", "\u3000项目质量\u00A0" })
	void itemByIdNameOrAlias(String heading) throws EvidenceException {
		assertEquals(List.of(new OfItem(0)), match(heading));
	}

	@ParameterizedTest
	@ValueSource(strings = { "满意度调查 [项目质量]", "SAT[Q1]", "满意度(项目质量)", "满意度（项目质量）", "1、项目质量", "1. Q1", "12) 项目质量",
			"1、满意度—项目质量", "您对下列各项的满意度：项目质量", "Satisfaction - Project quality", "【项目质量】" })
	void itemInsideADecoratedHeading(String heading) throws EvidenceException {
		assertEquals(List.of(new OfItem(0)), match(heading));
	}

	@Test
	void nameWithBracketsOfItsOwnIsTakenAsItIs() throws EvidenceException {
		assertEquals(List.of(new OfItem(2)), match("Response (time)"));
	}

	@ParameterizedTest
	@CsvSource({ "Response ID,RESPONSE_ID", "response_id,RESPONSE_ID", "序号,RESPONSE_ID", "客户,CUSTOMER", "顾客名称,CUSTOMER",
			"施工单位,UNIT", "Unit,UNIT", "区域,REGION", "提交答卷时间,DATE", "submitdate,DATE", "Date,DATE", "施工阶段,STAGE",
			"意见和建议,COMMENT", "意见类别,CATEGORY", "customer-segment,CUSTOMER_SEGMENT", "survey,SURVEY", "调查方式,MODE",
			"Source form,SOURCE_FORM", "项目,PROJECT" })
	void knownFields(String heading, SurveyField field) throws EvidenceException {
		assertEquals(List.of(new OfField(field)), match(heading));
	}

	@Test
	void exactHeadingWinsOverADecoratedOne() throws EvidenceException {
		assertEquals(List.of(new Unused(), new OfItem(0)), match("IMP[Q1]", "Q1"));
	}

	@Test
	void twoColumnsOfOneItemAreRefused() {
		EvidenceException twice = assertThrows(EvidenceException.class, () -> match("id", "Q1", "x", "项目质量"));
		assertTrue(twice.reason().en().contains("Columns 2 \"Q1\" and 4 \"项目质量\""), twice.reason().en());
		assertThrows(EvidenceException.class, () -> match("SAT[Q1]", "IMP[Q1]"));
		assertThrows(EvidenceException.class, () -> match("Q1", "Q1"));
	}

	@Test
	void nameThatTwoItemsShareIsRefused() {
		Questionnaire shared = new Questionnaire(List.of(item("A1", "质量", "Quality"), item("B1", "质量", "Grade")),
				SCALE);
		EvidenceException ambiguous = assertThrows(EvidenceException.class,
				() -> new ColumnMatcher(shared).match(List.of("质量")));
		assertTrue(ambiguous.reason().zh().contains("A1、B1"));
	}

	@Test
	void unknownAndRepeatedHeadingsAreUnused() throws EvidenceException {
		assertEquals(List.of(new Unused(), new Unused(), new Unused(), new OfField(SurveyField.UNIT), new Unused()),
				match("foo", "foo", "", "单位", "unit"));
	}

	@Test
	void everyGroupFieldHasAColumn() {
		for (GroupField field : GroupField.values()) {
			assertTrue(SurveyField.of(field).groupFields().anyMatch(field::equals));
		}
	}

	@Test
	void noHeadingMeansTwoFields() {
		long headings = Stream.of(SurveyField.values()).flatMap(field -> field.headings().stream()).count();
		long keys = Stream.of(SurveyField.values()).flatMap(field -> field.headings().stream())
				.map(heading -> ComparisonKey.of(heading).joined()).distinct().count();
		assertEquals(headings, keys);
	}
}
