/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.Answer;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Rational;
import org.manyi.model.Slice;
import org.manyi.store.api.quality.DurationSummary;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.api.quality.ResponseQuality;
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
import org.manyi.store.api.quality.SelectionCount;
import org.manyi.store.api.quality.SharedField;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.manyi.store.tests.SuspectSheets.Sheet;

/** Suspect responses as the store finds them, against a look at each sheet. The first import knows one item less. */
@NonNullByDefault({})
class ResponseQualityTest {

	private static final int SHEETS = 700;
	private static final int FIRST_IMPORT = 200;
	private static final SuspectSheets SURVEY = SuspectSheets.random(17, SHEETS).withoutLastItem(FIRST_IMPORT);
	private static final SuspectOracle ORACLE = new SuspectOracle(SURVEY.sheets());
	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	@TempDir
	static Path folder;

	private static Workspace workspace;

	@BeforeAll
	static void open() throws Exception {
		workspace = imported("workspace");
	}

	private static Workspace imported(String name) throws Exception {
		Workspace made = Services.find(WorkspaceStore.class).create(folder.resolve(name), "Tester");
		SURVEY.into(made, 0, FIRST_IMPORT, SuspectSheets.ITEMS - 1);
		SURVEY.into(made, FIRST_IMPORT, SHEETS, SuspectSheets.ITEMS);
		return made;
	}

	@AfterAll
	static void close() {
		workspace.close();
	}

	private ResponseQuality quality() throws Exception {
		return workspace.quality("S", workspace.version());
	}

	private static List<ResponseSelection> selections() {
		Slice unit = new Slice(Map.of(GroupField.UNIT, Set.of("单位2", "单位3")));
		return List.of(new StraightLine(2), new StraightLine(5), new StraightLine(9), new StraightLine(10),
				new LongRun(2),
				new LongRun(4), new LongRun(5), new LongRun(9), new LongRun(12), new FasterThan(Rational.of(60)),
				new FasterThan(Rational.of(121, 2)), new FasterThan(Rational.of(1)), same(3, 2, 1),
				same(5, 2, 0.05, SharedField.DAY, SharedField.UNIT), same(5, 3, 1, SharedField.DAY, SharedField.UNIT),
				same(5, 2, 0.5, SharedField.CUSTOMER), same(5, 2, 1, SharedField.SERVICE_PERSON),
				same(5, 2, 1, SharedField.REGION), new InvalidAnswer(), new MostlyBlank(Rational.of(50)),
				new MostlyBlank(Rational.ZERO), new MostlyBlank(Rational.of(75, 2)),
				new Dissatisfied(new BigDecimal("3"), 2, LocalDate.EPOCH),
				new Dissatisfied(new BigDecimal("2.75"), 0, LocalDate.of(2025, 12, 1)),
				new Dissatisfied(BigDecimal.ZERO, 1, LocalDate.of(2026, 1, 10)),
				new AnswerIn(Optional.of("Q3"), Set.of(AnswerState.BLANK, AnswerState.NOT_APPLICABLE), Slice.ALL),
				new AnswerIn(Optional.of("Q9"), Set.of(AnswerState.NOT_SHOWN), Slice.ALL),
				new AnswerIn(Optional.empty(), Set.of(AnswerState.BLANK, AnswerState.NOT_APPLICABLE), unit),
				new AnswerIn(Optional.empty(), Set.of(AnswerState.NOT_SHOWN), unit),
				new InSlice(new Slice(Map.of(GroupField.MONTH, Set.of("2025-11")))),
				new InSlice(new Slice(Map.of(GroupField.MONTH, Set.of("")))),
				new InSlice(new Slice(Map.of(GroupField.UNIT, Set.of("nobody")))));
	}

	private static SameAnswers same(int items, int copies, double chance, SharedField... fields) {
		return new SameAnswers(items, new TreeSet<>(Set.of(fields)), copies, chance);
	}

	@Test
	void listsWhatALookAtEachSheetFinds() throws Exception {
		ResponseQuality quality = quality();
		List<ResponseSelection> empty = new ArrayList<>();
		for (ResponseSelection selection : selections()) {
			List<Long> expected = ORACLE.select(selection);
			List<FoundResponse> found = quality.list(selection, 0, ResponseQuality.LARGEST_PAGE, MONITOR);
			assertEquals(expected, found.stream().map(FoundResponse::response).toList(), selection.toString());
			if (expected.isEmpty()) {
				empty.add(selection);
			}
		}
		assertEquals(7, empty.size(), "what finds nothing tests little: " + empty);
	}

	@Test
	void allAreGivenAfterOneLook() throws Exception {
		ResponseQuality quality = quality();
		for (ResponseSelection selection : selections()) {
			List<FoundResponse> given = new ArrayList<>();
			quality.each(selection, given::add, MONITOR);
			assertEquals(quality.list(selection, 0, SHEETS, MONITOR), given, selection::toString);
		}
		assertThrows(IOException.class, () -> quality.each(new InSlice(Slice.ALL), response -> {
			throw new IOException("full");
		}, MONITOR));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> quality.each(new StraightLine(5), response -> {
		}, cancelled));
	}

	@Test
	void pagesJoinWithoutGapsOrOverlap() throws Exception {
		ResponseQuality quality = quality();
		for (ResponseSelection selection : selections()) {
			List<Long> found = new ArrayList<>();
			List<FoundResponse> page;
			do {
				page = quality.list(selection, found.isEmpty() ? 0 : found.getLast(), 7, MONITOR);
				page.forEach(response -> found.add(response.response()));
			} while (page.size() == 7);
			assertEquals(ORACLE.select(selection), found, selection.toString());
		}
	}

	@Test
	void countsThemWithTheirGroups() throws Exception {
		ResponseQuality quality = quality();
		for (ResponseSelection selection : selections()) {
			List<Long> expected = ORACLE.select(selection);
			assertEquals(new SelectionCount(expected.size(), new TreeMap<>()),
					quality.count(selection, List.of(), MONITOR), selection.toString());
			Map<GroupKey, Long> groups = expected.stream().map(number -> key(SURVEY.sheets().get((int) (number - 1))))
					.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
			assertEquals(new SelectionCount(expected.size(), new TreeMap<>(groups)),
					quality.count(selection, List.of(GroupField.UNIT, GroupField.MONTH), MONITOR),
					selection.toString());
		}
	}

	private static GroupKey key(Sheet sheet) {
		return GroupKey.of(Stream.of(GroupField.UNIT, GroupField.MONTH)
				.collect(Collectors.toMap(Function.identity(), field -> SuspectOracle.value(sheet, field))));
	}

	@Test
	void tellsTheLevelsOfStraightLines() throws Exception {
		Map<Integer, Long> expected = ORACLE.select(new StraightLine(5)).stream()
				.map(number -> SURVEY.sheets().get((int) (number - 1)))
				.map(sheet -> IntStream.range(0, SuspectSheets.ITEMS).filter(sheet::isLevel)
						.map(item -> 1 + SuspectSheets.LEVELS - sheet.codes()[item]).findFirst().orElseThrow())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertEquals(expected, quality().levels(new StraightLine(5), MONITOR));
	}

	@Test
	void countsPairsOfEqualSheets() throws Exception {
		for (ResponseSelection selection : selections()) {
			if (selection instanceof SameAnswers same) {
				assertEquals(ORACLE.repeated(same).counts(), quality().repeated(same, MONITOR), same.toString());
			}
		}
		assertTrue(ORACLE.repeated(same(5, 2, 0.05, SharedField.DAY, SharedField.UNIT)).counts().sets() > 0);
	}

	@Test
	void saysWhereAResponseCameFrom() throws Exception {
		for (FoundResponse found : quality().list(new InSlice(Slice.ALL), 0, SHEETS, MONITOR)) {
			Sheet sheet = SURVEY.sheets().get((int) (found.response() - 1));
			boolean first = found.response() <= FIRST_IMPORT;
			assertEquals(new FoundResponse(found.response(), sheet.id(), sheet.customer(), sheet.unit(),
					sheet.day() == CodedResponse.UNKNOWN ? Optional.empty()
							: Optional.of(LocalDate.ofEpochDay(sheet.day())),
					first ? 1 : 2, first ? "sheets0.csv" : "sheets200.csv",
					first ? found.response() + 1 : found.response() - FIRST_IMPORT + 1, answers(sheet)), found);
		}
	}

	private static ResponseFact.OfSlice answers(Sheet sheet) {
		return new ResponseFact.OfSlice(IntStream.range(0, SuspectSheets.ITEMS).<Answer>mapToObj(item -> {
			AnswerState state = AnswerCoding.state(sheet.codes()[item]);
			return state == AnswerState.LEVEL ? new Answer.OfLevel(1 + SuspectSheets.LEVELS - sheet.codes()[item])
					: new Answer.Other(state);
		}).toList());
	}

	@Test
	void saysWhy() throws Exception {
		ResponseQuality quality = quality();
		for (ResponseSelection selection : selections()) {
			for (FoundResponse found : quality.list(selection, 0, SHEETS, MONITOR)) {
				assertFact(SURVEY.sheets().get((int) (found.response() - 1)), found);
			}
		}
	}

	private static void assertFact(Sheet sheet, FoundResponse found) {
		switch (found.fact()) {
		case ResponseFact.SameLevel(int score, int items) -> {
			assertEquals(sheet.levels(), items);
			assertEquals(sheet.levels(), sheet.count((byte) (1 + SuspectSheets.LEVELS - score)));
		}
		case ResponseFact.Run(int score, int items, String first) -> {
			int place = Integer.parseInt(first.substring(1)) - 1;
			assertEquals(sheet.longestRun(), items);
			assertEquals(items, sheet.runs()[place]);
			assertEquals(score, 1 + SuspectSheets.LEVELS - sheet.codes()[place]);
		}
		case ResponseFact.Duration(int seconds) -> assertEquals(sheet.seconds(), seconds);
		case ResponseFact.InvalidTexts texts -> assertEquals(IntStream.range(0, SuspectSheets.ITEMS)
				.filter(item -> sheet.codes()[item] == AnswerCoding.INVALID).boxed()
				.collect(Collectors.toMap(item -> "Q" + (item + 1), item -> "?" + item)), texts.texts());
		case ResponseFact.WithoutLevel(Map<AnswerState, List<String>> items, int shown) -> {
			assertEquals(SuspectSheets.ITEMS - sheet.count(AnswerCoding.NOT_SHOWN), shown);
			assertFalse(items.isEmpty());
			items.forEach((state,
					ids) -> assertEquals(IntStream.range(0, SuspectSheets.ITEMS)
							.filter(item -> sheet.codes()[item] == AnswerCoding.of(state))
							.mapToObj(item -> "Q" + (item + 1)).toList(), ids));
		}
		case ResponseFact.Copies copies -> {
			assertEquals(sheet.pattern(), SURVEY.sheets().get((int) (copies.first() - 1)).pattern());
			assertTrue(copies.copies() >= 2 && copies.copies() <= copies.inPlace()
					&& copies.copies() <= copies.inSurvey() && copies.first() <= found.response(), copies.toString());
			assertTrue(SURVEY.sheets().stream().filter(other -> other.pattern().equals(sheet.pattern()))
					.count() >= copies.inSurvey(), copies.toString());
		}
		case ResponseFact.LowLevels(String project, boolean asAWhole, List<String> items) -> {
			assertEquals("", project);
			assertTrue(asAWhole || !items.isEmpty());
			items.forEach(item -> assertTrue(SuspectOracle.score(sheet, Integer.parseInt(item.substring(1)) - 1) <= 2));
		}
		case ResponseFact.OfSlice slice -> assertEquals(answers(sheet), slice);
		case ResponseFact.Opinions opinions -> assertEquals(List.of(), opinions.categories());
		}
	}

	@Test
	void knowsTheMedianDuration() throws Exception {
		int[] known = SURVEY.sheets().stream().mapToInt(Sheet::seconds).filter(seconds -> seconds >= 0).sorted()
				.toArray();
		assertEquals(
				new DurationSummary(known.length,
						Optional.of(Rational.of(known[(known.length - 1) / 2] + known[known.length / 2], 2))),
				quality().durations(MONITOR));
		int[] first = SURVEY.sheets().subList(0, FIRST_IMPORT).stream().mapToInt(Sheet::seconds)
				.filter(seconds -> seconds >= 0).sorted().toArray();
		assertEquals(new DurationSummary(first.length, Optional.of(
				Rational.of(first[(first.length - 1) / 2] + first[first.length / 2], 2))),
				workspace.quality("S", new DataVersion(1)).durations(MONITOR));
	}

	@Test
	void anEarlierStateOfTheDataStaysAsItWas() throws Exception {
		ResponseQuality before = workspace.quality("S", new DataVersion(1));
		for (ResponseSelection selection : List.of(new StraightLine(5), new InvalidAnswer(), new LongRun(4))) {
			assertEquals(ORACLE.select(selection).stream().filter(number -> number <= FIRST_IMPORT).toList(),
					before.list(selection, 0, SHEETS, MONITOR).stream().map(FoundResponse::response).toList());
		}
		assertEquals(new SuspectOracle(SURVEY.sheets().subList(0, FIRST_IMPORT)).repeated(same(3, 2, 1)).counts(),
				before.repeated(same(3, 2, 1), MONITOR));
	}

	/** Responses of the same ids: those that came first do not count any more, and are not found. */
	@Test
	void whatDoesNotCountIsNotFound() throws Exception {
		SuspectSheets again = SuspectSheets.random(18, 100);
		Workspace other = imported("again");
		again.into(other, 0, 100, SuspectSheets.ITEMS);
		List<Long> expected = new ArrayList<>(
				ORACLE.select(new InvalidAnswer()).stream().filter(number -> number > 100).toList());
		new SuspectOracle(again.sheets()).select(new InvalidAnswer()).forEach(number -> expected.add(SHEETS + number));
		try (other) {
			ResponseQuality quality = other.quality("S", other.version());
			assertEquals(expected, quality.list(new InvalidAnswer(), 0, 2 * SHEETS, MONITOR).stream()
					.map(FoundResponse::response).toList());
		}
	}

	@Test
	void whatWasExcludedOrCorrectedIsNotFound() throws Exception {
		Workspace other = imported("decided");
		try (other) {
			List<Long> straight = ORACLE.select(new StraightLine(5));
			List<ResponseReference> excluded = List.of(new ResponseReference.ByNumber(straight.get(0)),
					new ResponseReference.ByNumber(straight.get(2)));
			DataVersion before = other.version();
			other.decisions().exclude("S", excluded, new DecisionTerms("filled in alike", false));
			long wrong = ORACLE.select(new InvalidAnswer()).getFirst();
			byte[] codes = SURVEY.sheets().get((int) (wrong - 1)).codes();
			int item = 1 + IntStream.range(0, codes.length).filter(i -> codes[i] == AnswerCoding.INVALID).findFirst()
					.orElseThrow();
			other.decisions().correct("S", new ResponseReference.ByNumber(wrong), "Q" + item, new Answer.OfLevel(3),
					new DecisionTerms("as on paper", false));
			ResponseQuality now = other.quality("S", other.version());
			assertEquals(straight.stream().filter(number -> !List.of(straight.get(0), straight.get(2)).contains(number))
					.toList(), numbers(now, new StraightLine(5)));
			assertEquals(straight.size() - 2, now.count(new StraightLine(5), List.of(), MONITOR).responses());
			assertEquals(ORACLE.select(new InvalidAnswer()).stream().filter(number -> number != wrong).toList(),
					numbers(now, new InvalidAnswer()));
			assertEquals(straight, numbers(other.quality("S", before), new StraightLine(5)));
		}
	}

	private static List<Long> numbers(ResponseQuality quality, ResponseSelection selection) throws Exception {
		return quality.list(selection, 0, SHEETS, MONITOR).stream().map(FoundResponse::response).toList();
	}

	@Test
	void aSurveyWithoutAResponseHasNothing() throws Exception {
		Workspace none = Services.find(WorkspaceStore.class).create(folder.resolve("none"), "Tester");
		try (none) {
			SURVEY.into(none, 0, 0, SuspectSheets.ITEMS);
			ResponseQuality quality = none.quality("S", none.version());
			assertEquals(new DurationSummary(0, Optional.empty()), quality.durations(MONITOR));
			for (ResponseSelection selection : selections()) {
				assertEquals(List.of(), quality.list(selection, 0, 10, MONITOR));
				assertEquals(0, quality.count(selection, List.of(GroupField.UNIT), MONITOR).responses());
			}
			assertEquals(0, quality.repeated(same(2, 2, 0.05, SharedField.DAY), MONITOR).sheets());
		}
	}

	@Test
	void endsWhenItIsCancelled() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		ResponseQuality quality = quality();
		assertThrows(OperationCanceledException.class, () -> quality.count(new StraightLine(5), List.of(), cancelled));
		assertThrows(OperationCanceledException.class, () -> quality.list(new StraightLine(5), 0, 5, cancelled));
		assertThrows(OperationCanceledException.class, () -> quality.repeated(same(5, 2, 1), cancelled));
	}
}
