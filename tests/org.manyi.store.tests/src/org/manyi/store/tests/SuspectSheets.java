/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.manyi.model.AnswerCoding;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.model.ResponseField;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportOrder;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.SourceFile;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;

/**
 * Sheets of which some are filled in carelessly, in the order of their numbers.
 *
 * @param sheets all of them
 */
record SuspectSheets(List<Sheet> sheets) {

	static final int ITEMS = 9;
	static final int LEVELS = 5;

	/**
	 * One sheet.
	 *
	 * @param codes one per item
	 */
	record Sheet(String id, byte[] codes, String unit, String customer, String servicePerson, int day, int seconds) {

		int levels() {
			return (int) IntStream.range(0, ITEMS).filter(this::isLevel).count();
		}

		boolean isLevel(int item) {
			return codes[item] <= LEVELS;
		}

		long count(byte code) {
			return IntStream.range(0, ITEMS).filter(item -> codes[item] == code).count();
		}

		boolean isStraight() {
			return levels() > 0 && IntStream.range(0, ITEMS).filter(this::isLevel).map(item -> codes[item]).distinct()
					.count() == 1;
		}

		/** The lengths of runs of one level, by the item they begin at. */
		int[] runs() {
			int[] runs = new int[ITEMS];
			for (int item = 0; item < ITEMS; item++) {
				int end = item;
				while (end < ITEMS && isLevel(item) && codes[end] == codes[item]) {
					end++;
				}
				runs[item] = end - item;
			}
			return runs;
		}

		int longestRun() {
			return Arrays.stream(runs()).max().orElseThrow();
		}

		String pattern() {
			return Arrays.toString(codes);
		}
	}

	/** Straight lines, runs, copies within a day and unit, blanks, marks that the scale lacks, and sheets like any. */
	static SuspectSheets random(long seed, int count) {
		Random random = new Random(seed);
		List<Sheet> sheets = new ArrayList<>();
		byte[] copied = new byte[ITEMS];
		for (int i = 0; i < count; i++) {
			byte[] codes = new byte[ITEMS];
			for (int item = 0; item < ITEMS; item++) {
				codes[item] = (byte) (1 + random.nextInt(3) + random.nextInt(3));
			}
			int kind = random.nextInt(12);
			if (kind == 0) {
				Arrays.fill(codes, (byte) (1 + random.nextInt(LEVELS)));
			} else if (kind == 1) {
				int from = random.nextInt(4);
				Arrays.fill(codes, from, from + 4 + random.nextInt(2), (byte) (1 + random.nextInt(LEVELS)));
			} else if (kind == 2) {
				Arrays.fill(codes, 0, random.nextInt(ITEMS), AnswerCoding.BLANK);
			} else if (kind == 3) {
				codes[random.nextInt(ITEMS)] = AnswerCoding.INVALID;
			}
			for (int item = 0; item < ITEMS; item++) {
				codes[item] = random.nextInt(15) == 0 ? AnswerCoding.NOT_APPLICABLE : codes[item];
			}
			int day = 20_400 + random.nextInt(90);
			String unit = "单位" + random.nextInt(4);
			if (kind == 4 && random.nextInt(3) > 0) {
				codes = copied.clone();
				day = 20_417;
				unit = "单位1";
			} else if (random.nextInt(40) == 0) {
				copied = codes.clone();
			}
			boolean known = random.nextInt(10) > 0;
			sheets.add(new Sheet("R" + i, codes, known ? unit : "",
					random.nextInt(5) == 0 ? "" : "客户" + random.nextInt(20),
					random.nextInt(3) == 0 ? "" : "员" + random.nextInt(6),
					random.nextInt(20) == 0 ? CodedResponse.UNKNOWN : day,
					random.nextInt(4) == 0 ? CodedResponse.UNKNOWN : 20 + random.nextInt(300)));
		}
		return new SuspectSheets(sheets);
	}

	/** Every sheet with the last item not shown from the first one to that number. */
	SuspectSheets withoutLastItem(int until) {
		List<Sheet> changed = new ArrayList<>();
		for (int i = 0; i < sheets.size(); i++) {
			Sheet sheet = sheets.get(i);
			byte[] codes = sheet.codes().clone();
			if (i < until) {
				codes[ITEMS - 1] = AnswerCoding.NOT_SHOWN;
			}
			changed.add(new Sheet(sheet.id(), codes, sheet.unit(), sheet.customer(), sheet.servicePerson(), sheet.day(),
					sheet.seconds()));
		}
		return new SuspectSheets(changed);
	}

	/**
	 * Imports the sheets [from, to) with their first items.
	 *
	 * @param items how many
	 */
	void into(Workspace workspace, int from, int to, int items) throws Exception {
		RatingScale scale = new RatingScale(IntStream.range(0, LEVELS)
				.mapToObj(
						i -> new Level(LEVELS - i, Optional.empty(), LocalizedText.same("L" + (LEVELS - i)), List.of()))
				.toList(), List.of("X"), List.of(), List.of());
		List<Item> asked = IntStream.rangeClosed(1, items).mapToObj(i -> new Item("Q" + i,
				new LocalizedText("项" + i, "Item " + i), List.of(), OptionalInt.empty(), Optional.empty())).toList();
		ImportOrder order = new ImportOrder(
				new SurveyDescription("S", new LocalizedText("调查", "Survey"), "method",
						new Questionnaire(asked, scale)),
				new SourceFile(Path.of("folder", "sheets" + from + ".csv"), from + "-" + to, 1, "csv", new TreeMap<>(),
						"mapping", 1),
				DuplicateRule.LAST);
		try (ImportTransaction transaction = workspace.begin(order)) {
			for (int i = from; i < to; i++) {
				transaction.accept(new Coded(sheets.get(i), i - from + 2L));
			}
			transaction.commit();
		}
	}

	private record Coded(Sheet sheet, long row) implements CodedResponse {

		@Override
		public byte answer(int item) {
			return sheet.codes()[item];
		}

		@Override
		public String invalidText(int item) {
			return answer(item) == AnswerCoding.INVALID ? "?" + item : "";
		}

		@Override
		public String text(ResponseField field) {
			return switch (field) {
			case RESPONSE_ID -> sheet.id();
			case UNIT -> sheet.unit();
			case CUSTOMER -> sheet.customer();
			case SERVICE_PERSON -> sheet.servicePerson();
			default -> "";
			};
		}

		@Override
		public int epochDay() {
			return sheet.day();
		}

		@Override
		public int durationSeconds() {
			return sheet.seconds();
		}

		@Override
		public List<String> categories() {
			return List.of();
		}
	}
}
