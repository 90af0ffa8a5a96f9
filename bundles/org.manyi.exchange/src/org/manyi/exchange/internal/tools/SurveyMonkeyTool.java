/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.exchange.api.AnswerForm;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.model.LocalizedText;
import org.manyi.model.ResponseField;
import org.osgi.service.component.annotations.Component;

/**
 * SurveyMonkey: the question in the first row above the first of its columns alone, choices or the word Response in the
 * second.
 */
@Component
public final class SurveyMonkeyTool implements SurveyTool {

	private static final int CONFIDENCE = 85;
	private static final int HEADER_ROWS = 2;
	private static final Set<String> PLAIN = Set.of("", "response", "open-ended response", "回复", "答复", "开放式回复",
			"开放式答复", "antwort", "offene antwort", "réponse", "réponse ouverte", "respuesta", "respuesta abierta");
	private static final ToolColumns OWN = new ToolColumns()
			.field(ResponseField.RESPONSE_ID, "respondentid", "respondent id", "respondent_id", "受访者 id", "回复者 id")
			.field(ResponseField.DATE, "enddate", "end date", "date_modified", "结束日期")
			.unused("collectorid", "collector id", "collector_id", "startdate", "start date", "date_created",
					"ip address",
					"ip_address", "email address", "email_address", "first name", "first_name", "last name",
					"last_name",
					"收集器 id", "开始日期", "ip 地址", "电子邮件地址", "名字", "姓氏");

	@Override
	public String id() {
		return "surveymonkey";
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("SurveyMonkey", "SurveyMonkey");
	}

	@Override
	public List<String> signs() {
		return List.of("espondent", "受访者", "回复者");
	}

	@Override
	public Optional<ToolHeader> recognise(List<List<String>> records) {
		if (records.size() < HEADER_ROWS || !isOurs(records.getFirst(), records.get(1))) {
			return Optional.empty();
		}
		List<String> questions = questions(records.getFirst(), records.get(1));
		List<Boolean> boxes = boxes(records, questions);
		ColumnList columns = new ColumnList(new AnswerForm(true, ","));
		for (int column = 0; column < questions.size(); column++) {
			String question = questions.get(column);
			String choice = cell(records.get(1), column);
			boolean plain = PLAIN.contains(ToolColumns.key(choice));
			Optional<ToolColumn> known = OWN.find(question).filter(own -> plain);
			columns.add(plain ? question : question + " [" + choice + "]", List.of(question, plain ? "" : choice),
					boxes.get(column) ? Optional.of(choice) : Optional.empty(), Map.of(),
					known.flatMap(ToolColumn::field), known.isPresent() && known.get().field().isEmpty());
		}
		return Optional.of(new ToolHeader(CONFIDENCE, HEADER_ROWS, columns.columns(), columns.warnings(),
				new LocalizedText("第一列是受访者编号，第二行是选项或 Response",
						"respondent ids first, choices or the word Response in the second row")));
	}

	private static boolean isOurs(List<String> first, List<String> second) {
		return OWN.find(first.getFirst()).filter(own -> own.field().isPresent()).isPresent()
				&& second.getFirst().isBlank() && second.stream().anyMatch(cell -> !cell.isBlank());
	}

	private static List<String> questions(List<String> first, List<String> second) {
		List<String> questions = new ArrayList<>();
		String question = "";
		for (int column = 0; column < Math.max(first.size(), second.size()); column++) {
			String heading = cell(first, column);
			question = heading.isEmpty() && !cell(second, column).isEmpty() ? question : heading;
			questions.add(question);
		}
		return questions;
	}

	/** A check box holds its own text or nothing; an empty column is one where another of its question is. */
	private static List<Boolean> boxes(List<List<String>> records, List<String> questions) {
		List<Boolean> boxes = new ArrayList<>();
		Set<String> withBoxes = new HashSet<>();
		for (int column = 0; column < questions.size(); column++) {
			boolean box = SampledColumn.of(records, HEADER_ROWS, column).holdsOnly(Set.of(cell(records.get(1), column)))
					|| isNumbered(records, questions, column);
			boxes.add(box);
			if (box) {
				withBoxes.add(questions.get(column));
			}
		}
		for (int column = 0; column < questions.size(); column++) {
			boolean empty = SampledColumn.of(records, HEADER_ROWS, column).isBlank();
			boolean named = !PLAIN.contains(ToolColumns.key(cell(records.get(1), column)));
			boxes.set(column, boxes.get(column) || empty && named && withBoxes.contains(questions.get(column)));
		}
		return boxes;
	}

	/**
	 * An export of numbers has in each box the place of its choice; no other question has such columns side by side.
	 */
	private static boolean isNumbered(List<List<String>> records, List<String> questions, int column) {
		int begin = questions.indexOf(questions.get(column));
		int end = questions.lastIndexOf(questions.get(column)) + 1;
		int filled = 0;
		for (int place = begin; place < end; place++) {
			boolean named = !PLAIN.contains(ToolColumns.key(cell(records.get(1), place)));
			SampledColumn values = SampledColumn.of(records, HEADER_ROWS, place);
			boolean other = ToolColumns.key(cell(records.get(1), place)).startsWith("other");
			if (!named
					|| !other && !values.isBlank() && !values.holdsOnly(Set.of(Integer.toString(place - begin + 1)))) {
				return false;
			}
			filled += values.isBlank() || other ? 0 : 1;
		}
		return filled > 1 && !ToolColumns.key(cell(records.get(1), column)).startsWith("other");
	}

	private static String cell(List<String> row, int column) {
		return column < row.size() ? row.get(column).strip() : "";
	}
}
