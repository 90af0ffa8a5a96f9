/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.manyi.analysis.quality.RepetitionChance;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.store.api.quality.RepeatedAnswers;
import org.manyi.store.api.quality.ResponseSelection;
import org.manyi.store.api.quality.ResponseSelection.AnswerIn;
import org.manyi.store.api.quality.ResponseSelection.Dissatisfied;
import org.manyi.store.api.quality.ResponseSelection.FasterThan;
import org.manyi.store.api.quality.ResponseSelection.InSlice;
import org.manyi.store.api.quality.ResponseSelection.InvalidAnswer;
import org.manyi.store.api.quality.ResponseSelection.LongRun;
import org.manyi.store.api.quality.ResponseSelection.MostlyBlank;
import org.manyi.store.api.quality.ResponseSelection.SameAnswers;
import org.manyi.store.api.quality.ResponseSelection.StraightLine;
import org.manyi.store.api.quality.SharedField;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.tests.SuspectSheets.Sheet;

/**
 * Looks at sheets one by one.
 *
 * @param sheets the sheet of number 1 first
 */
record SuspectOracle(List<Sheet> sheets) {

	/** The numbers of the selected sheets, ascending. */
	List<Long> select(ResponseSelection selection) {
		if (selection instanceof SameAnswers same) {
			return repeated(same).taken().stream().sorted().toList();
		}
		List<Long> selected = new ArrayList<>();
		for (int i = 0; i < sheets.size(); i++) {
			if (test(selection).test(sheets.get(i))) {
				selected.add(i + 1L);
			}
		}
		return selected;
	}

	private static Predicate<Sheet> test(ResponseSelection selection) {
		return switch (selection) {
		case StraightLine(int items) -> sheet -> sheet.isStraight() && sheet.levels() >= items;
		case LongRun(int items) -> sheet -> !sheet.isStraight() && sheet.longestRun() >= items;
		case FasterThan faster -> sheet -> sheet.seconds() != CodedResponse.UNKNOWN
				&& sheet.seconds() < faster.seconds().doubleValue();
		case InvalidAnswer() -> sheet -> sheet.count(AnswerCoding.INVALID) > 0;
		case MostlyBlank blank -> sheet -> 100.0 * sheet.count(AnswerCoding.BLANK) > blank.percent().doubleValue()
				* (SuspectSheets.ITEMS - sheet.count(AnswerCoding.NOT_SHOWN));
		case AnswerIn(Optional<String> item, Set<AnswerState> states, Slice slice) -> sheet -> isIn(sheet, slice)
				&& states.stream().anyMatch(state -> item.isPresent()
						? sheet.codes()[Integer.parseInt(item.get().substring(1)) - 1] == AnswerCoding.of(state)
						: sheet.count(AnswerCoding.of(state)) > 0);
		case Dissatisfied low -> sheet -> sheet.day() >= low.since().toEpochDay() && isLow(sheet, low);
		case InSlice(Slice slice) -> sheet -> isIn(sheet, slice);
		case SameAnswers same -> throw new IllegalArgumentException("is not of one sheet");
		case ResponseSelection.Filtered filtered -> throw new IllegalArgumentException("has no oracle here");
		};
	}

	private static boolean isLow(Sheet sheet, Dissatisfied low) {
		int[] scores = IntStream.range(0, SuspectSheets.ITEMS).filter(sheet::isLevel)
				.map(item -> score(sheet, item)).toArray();
		return IntStream.of(scores).anyMatch(score -> score <= low.itemAtMost())
				|| IntStream.of(scores).average().orElse(SuspectSheets.LEVELS) < low.meanBelow().doubleValue();
	}

	/** Of an item that is answered with a level. */
	static int score(Sheet sheet, int item) {
		return 1 + SuspectSheets.LEVELS - sheet.codes()[item];
	}

	private static boolean isIn(Sheet sheet, Slice slice) {
		return slice.restrictions().entrySet().stream()
				.allMatch(restriction -> restriction.getValue().contains(value(sheet, restriction.getKey())));
	}

	static String value(Sheet sheet, GroupField field) {
		return switch (field) {
		case UNIT -> sheet.unit();
		case MONTH -> sheet.day() == CodedResponse.UNKNOWN ? ""
				: LocalDate.ofEpochDay(sheet.day()).toString().substring(0, 7);
		default -> throw new IllegalArgumentException(field.name());
		};
	}

	/**
	 * Equal sheets of the same place.
	 *
	 * @param counts how many of everything
	 * @param taken  the numbers of the sheets that are taken
	 */
	record Repeated(RepeatedAnswers counts, Set<Long> taken) {
	}

	Repeated repeated(SameAnswers selection) {
		Map<String, List<Long>> places = new HashMap<>();
		Map<String, List<Long>> patterns = new HashMap<>();
		Map<List<String>, List<Long>> copies = new HashMap<>();
		long considered = 0;
		for (int i = 0; i < sheets.size(); i++) {
			Sheet sheet = sheets.get(i);
			if (sheet.levels() < selection.items() || sheet.isStraight() || place(sheet, selection).isEmpty()) {
				continue;
			}
			considered++;
			String place = place(sheet, selection).get();
			places.computeIfAbsent(place, added -> new ArrayList<>()).add(i + 1L);
			patterns.computeIfAbsent(sheet.pattern(), added -> new ArrayList<>()).add(i + 1L);
			copies.computeIfAbsent(List.of(place, sheet.pattern()), added -> new ArrayList<>()).add(i + 1L);
		}
		RepetitionChance chance = new RepetitionChance(considered, places.size());
		Set<Long> taken = new TreeSet<>();
		long sets = 0;
		for (Map.Entry<List<String>, List<Long>> copy : copies.entrySet()) {
			int size = copy.getValue().size();
			if (size >= selection.copies()
					&& (selection.fields().isEmpty() || chance.atMost(size, places.get(copy.getKey().get(0)).size(),
							patterns.get(copy.getKey().get(1)).size()) <= selection.chance())) {
				sets++;
				taken.addAll(copy.getValue());
			}
		}
		return new Repeated(
				new RepeatedAnswers(considered, places.size(), pairs(places), pairs(patterns), pairs(copies), sets),
				taken);
	}

	private static Optional<String> place(Sheet sheet, SameAnswers selection) {
		List<String> parts = new ArrayList<>();
		for (SharedField field : selection.fields()) {
			parts.add(switch (field) {
			case DAY -> sheet.day() == CodedResponse.UNKNOWN ? "" : String.valueOf(sheet.day());
			case UNIT -> sheet.unit();
			case CUSTOMER -> sheet.customer();
			case SERVICE_PERSON -> sheet.servicePerson();
			default -> "";
			});
		}
		return parts.contains("") ? Optional.empty() : Optional.of(parts.toString());
	}

	private static long pairs(Map<?, List<Long>> sets) {
		return sets.values().stream().mapToLong(set -> (long) set.size() * (set.size() - 1) / 2).sum();
	}
}
