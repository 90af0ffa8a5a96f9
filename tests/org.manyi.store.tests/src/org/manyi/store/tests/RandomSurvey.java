/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.model.ResponseField;

/**
 * A survey made up of a seed: answers in all five states, texts that repeat or are missing, dates and opinions.
 *
 * @param questionnaire its items Q1 to Qn
 * @param sheets        in the order of the file
 */
record RandomSurvey(Questionnaire questionnaire, List<Sheet> sheets) {

	/** The fields of its sheets, with the headings a file gives them. */
	static final Map<ResponseField, String> HEADINGS = new EnumMap<>(Map.of(ResponseField.RESPONSE_ID, "编号",
			ResponseField.CUSTOMER, "客户", ResponseField.UNIT, "单位", ResponseField.REGION, "区域",
			ResponseField.CUSTOMER_SEGMENT, "客户类别", ResponseField.PROJECT, "项目", ResponseField.STAGE, "阶段",
			ResponseField.MODE, "方式", ResponseField.SOURCE_FORM, "表单", ResponseField.SURVEY, "调查"));

	private static final String[] LABELS = { "很满意", "满意", "一般", "不满意", "很不满意" };
	private static final String[] OPINIONS = { "响应慢", "other", "资料不全", "其他", "态度" };

	/**
	 * One returned sheet.
	 *
	 * @param answers    one per item
	 * @param texts      every field of {@link #HEADINGS}, the empty text where it does not say
	 * @param date       empty where it does not say
	 * @param categories its opinions in the order of the cell, other in whichever words as the first of them in the
	 *                   file
	 * @param excluded   whether it was excluded
	 */
	record Sheet(List<Answer> answers, Map<ResponseField, String> texts, Optional<LocalDate> date,
			List<String> categories,
			boolean excluded) {

		Sheet excluded(boolean out) {
			return new Sheet(answers, texts, date, categories, out);
		}

		/** With another answer to an item. */
		Sheet with(int item, Answer answer) {
			List<Answer> others = new ArrayList<>(answers);
			others.set(item, answer);
			return new Sheet(List.copyOf(others), texts, date, categories, excluded);
		}
	}

	/**
	 * @param lastItemFrom the first sheet on which the last item was put
	 */
	static RandomSurvey of(long seed, int size, int lastItemFrom) {
		Random random = new Random(seed);
		int items = 3 + random.nextInt(3);
		List<Item> all = IntStream.rangeClosed(1, items).mapToObj(i -> new Item("Q" + i,
				new LocalizedText("项" + i, "Item " + i), List.of(), OptionalInt.empty(), Optional.empty())).toList();
		List<Level> levels = IntStream.range(0, 5).mapToObj(i -> new Level(5 - i, Optional.empty(),
				new LocalizedText(LABELS[i], "Level " + (5 - i)), List.of())).toList();
		RatingScale scale = new RatingScale(levels, List.of("X"), List.of("0"), List.of("-"));
		List<Sheet> sheets = new ArrayList<>();
		String other = "";
		for (int i = 0; i < size; i++) {
			List<Answer> answers = new ArrayList<>();
			for (int item = 0; item < items; item++) {
				answers.add(item == items - 1 && i < lastItemFrom ? new Answer.Other(AnswerState.NOT_SHOWN)
						: answer(random));
			}
			List<String> categories = new ArrayList<>();
			for (int mention = random.nextInt(8) - 5; mention > 0; mention--) {
				String category = OPINIONS[random.nextInt(OPINIONS.length)];
				if (category.equals("other") || category.equals("其他")) {
					other = other.isEmpty() ? category : other;
					category = other;
				}
				categories.add(category);
			}
			sheets.add(new Sheet(List.copyOf(answers), texts(random, i), date(random), List.copyOf(categories), false));
		}
		return new RandomSurvey(new Questionnaire(all, scale), List.copyOf(sheets));
	}

	static Answer answer(Random random) {
		int kind = random.nextInt(30);
		return switch (kind) {
		case 0, 1 -> new Answer.Other(AnswerState.NOT_APPLICABLE);
		case 2, 3 -> new Answer.Other(AnswerState.BLANK);
		case 4 -> new Answer.Other(AnswerState.NOT_SHOWN);
		case 5 -> new Answer.Other(AnswerState.INVALID);
		default -> new Answer.OfLevel(1 + random.nextInt(5));
		};
	}

	private static Map<ResponseField, String> texts(Random random, int row) {
		Map<ResponseField, String> texts = new EnumMap<>(ResponseField.class);
		HEADINGS.forEach((field, heading) -> texts.put(field, switch (field) {
		case RESPONSE_ID -> "R" + (row + 1);
		case CUSTOMER -> random.nextInt(4) == 0 ? "" : "客户" + random.nextInt(20);
		case UNIT -> random.nextInt(10) == 0 ? "" : "单位" + random.nextInt(4);
		default -> random.nextInt(6) == 0 ? "" : heading + random.nextInt(3);
		}));
		return texts;
	}

	private static Optional<LocalDate> date(Random random) {
		return random.nextInt(12) == 0 ? Optional.empty()
				: Optional.of(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600)));
	}

	/** The survey as the text of a delimited file. */
	String csv() {
		List<ResponseField> fields = List.copyOf(HEADINGS.keySet());
		String header = Stream.of(questionnaire.items().stream().map(Item::id), fields.stream().map(HEADINGS::get),
				Stream.of("日期", "意见类别")).flatMap(part -> part).collect(Collectors.joining(","));
		return sheets.stream()
				.map(sheet -> Stream
						.of(sheet.answers().stream().map(RandomSurvey::cell), fields.stream().map(sheet.texts()::get),
								Stream.of(sheet.date().map(LocalDate::toString).orElse(""),
										String.join(";", sheet.categories())))
						.flatMap(part -> part).collect(Collectors.joining(",")))
				.collect(Collectors.joining("\n", header + "\n", "\n"));
	}

	private static String cell(Answer answer) {
		return switch (answer.state()) {
		case LEVEL -> Integer.toString(((Answer.OfLevel) answer).score());
		case NOT_APPLICABLE -> "X";
		case BLANK -> "";
		case NOT_SHOWN -> "-";
		case INVALID -> "9";
		};
	}
}
