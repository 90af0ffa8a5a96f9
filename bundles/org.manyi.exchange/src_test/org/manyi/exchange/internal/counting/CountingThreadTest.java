/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.model.GroupField;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.model.Slice;

class CountingThreadTest {

	private static final int ITEMS = 6;
	private static final int ROWS = 30_000;

	private final TextTable units = new TextTable();
	private final TextTable categories = new TextTable();
	private final Questionnaire questionnaire = new Questionnaire(
			IntStream.range(0, ITEMS).mapToObj(CountingThreadTest::item).toList(),
			new RatingScale(IntStream.of(5, 4, 3, 2, 1).mapToObj(CountingThreadTest::level).toList(), List.of("X"),
					List.of(), List.of()));
	private final CountingContext context = new CountingContext(questionnaire, new AnswerCodes(questionnaire.scale()),
			List.of(new GroupValues.Texts(GroupField.UNIT, units), new GroupValues.Periods(GroupField.MONTH)),
			categories, OptionalLong.of(ROWS));

	@Test
	void countsAsTheCallerWould() {
		EvidenceQuery query = query(new Slice(Map.of(GroupField.UNIT, Set.of("U1", "U2", "U5"))), GroupField.UNIT,
				GroupField.MONTH);
		EvidenceCounter direct = new EvidenceCounter(query, context);
		EvidenceCounter other = new EvidenceCounter(query, context);
		Random random = new Random(20261122);
		ResponseRow row = new ResponseRow(context);
		try (CountingThread thread = new CountingThread(other, context)) {
			for (int i = 0; i < ROWS; i++) {
				// now and then a sheet that no batch has room for
				fill(row, random, i % 10_000 == 9_999 ? 50_000 : random.nextInt(3));
				direct.add(row);
				thread.add(row);
			}
			thread.finish();
		}
		assertEquals(3 * 12, other.groups().size());
		assertEquals(direct.groups(), other.groups());
		assertEquals(direct.total(), other.total());
	}

	@Test
	void throwsWhatCountingThrew() {
		EvidenceCounter counter = new EvidenceCounter(query(Slice.ALL, GroupField.UNIT, GroupField.MONTH), context);
		ResponseRow row = new ResponseRow(context);
		row.groupValues[0] = unit(1);
		Set<Integer> taken = new HashSet<>();
		assertThrows(TooManyGroupsException.class, () -> {
			try (CountingThread thread = new CountingThread(counter, context)) {
				for (int month = 0; month < 2 * TooManyGroupsException.MOST_GROUPS; month++) {
					row.groupValues[1] = 1 + month;
					thread.add(row);
					taken.add(month);
				}
				thread.finish();
			}
		});
		assertEquals(TooManyGroupsException.MOST_GROUPS, counter.groups().size());
		assertEquals(true, taken.size() >= TooManyGroupsException.MOST_GROUPS);
	}

	@Test
	void anInterruptedCallerStops() {
		EvidenceCounter counter = new EvidenceCounter(query(Slice.ALL, GroupField.UNIT), context);
		ResponseRow row = new ResponseRow(context);
		try (CountingThread thread = new CountingThread(counter, context)) {
			Thread.currentThread().interrupt();
			row.groupValues[0] = unit(1);
			assertThrows(UncheckedIOException.class, () -> {
				for (int i = 0; i < ROWS; i++) {
					thread.add(row);
				}
				thread.finish();
			});
			assertEquals(true, Thread.interrupted());
		}
	}

	private void fill(ResponseRow row, Random random, int opinions) {
		for (int item = 0; item < ITEMS; item++) {
			row.answers[item] = random.nextInt(context.codes().size());
		}
		row.groupValues[0] = unit(random.nextInt(8));
		row.groupValues[1] = 2025 * 12 + random.nextInt(12);
		row.customer = random.nextInt(100) - 1;
		row.categoryCount = 0;
		for (int i = 0; i < opinions; i++) {
			row.addCategory(category(random.nextInt(20)));
		}
	}

	private int unit(int number) {
		char[] text = ("U" + number).toCharArray();
		return units.add(text, 0, text.length);
	}

	private int category(int number) {
		char[] text = ("类别 " + number).toCharArray();
		return categories.add(text, 0, text.length);
	}

	private static EvidenceQuery query(Slice slice, GroupField... by) {
		Set<RespondentCondition> satisfied = Set.of(new RespondentCondition.EveryLevelAtLeast(4));
		Set<EvidenceRequest<?>> requests = Set.of(new ForTally(),
				new ForRespondentCounts(RespondentUnit.SHEET, satisfied),
				new ForRespondentCounts(RespondentUnit.CUSTOMER, satisfied));
		return new EvidenceQuery(slice, requests, List.of(by), OptionalLong.empty(), Optional.empty());
	}

	private static Item item(int number) {
		return new Item("Q" + number, LocalizedText.same("Item " + number), List.of(), OptionalInt.empty(),
				Optional.empty());
	}

	private static Level level(int score) {
		return new Level(score, Optional.empty(), LocalizedText.same("level " + score), List.of());
	}
}
