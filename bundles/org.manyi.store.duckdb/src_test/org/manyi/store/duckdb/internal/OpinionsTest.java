/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.Slice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.opinion.Coding;
import org.manyi.store.api.opinion.CodingResult;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.opinion.Opinions.ListKind;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseFilter.AnswerTo;
import org.manyi.store.api.quality.ResponseFilter.Comments;
import org.manyi.store.api.quality.ResponseSelection;
import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.Workspace;

/**
 * Coded opinions and filtered responses. Sheet i of 120 is response i + 1; every fourth one is coded twice 响应慢 and once
 * 资料, every third one has a comment.
 */
@NonNullByDefault({})
class OpinionsTest {

	private static final int SHEETS = 120;
	private static final DecisionTerms WHY = new DecisionTerms("read", false);

	@TempDir
	Path folder;

	private Workspace workspace;

	@BeforeEach
	void imported() throws Exception {
		workspace = SampleSurvey.store().create(folder.resolve("w"), "Tester");
		new SampleSurvey(0, SHEETS).into(workspace, "a", DuplicateRule.ASK);
	}

	@AfterEach
	void close() throws Exception {
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		workspace.close();
	}

	/** Mentions and sheets of each category; that the cube holds what the rows say is checked at the end. */
	private Map<String, String> counts(DataVersion version) throws EvidenceException {
		Map<String, String> counts = new TreeMap<>();
		workspace.evidence("S", version)
				.read(new EvidenceQuery(Slice.ALL, Set.of(), List.of(), OptionalLong.empty(), Optional.empty()),
						new NullProgressMonitor())
				.total().tally().categories().forEach(
						count -> counts.put(count.category(), count.mentions() + "/" + count.sheets()));
		return counts;
	}

	private Map<String, String> counts() throws EvidenceException {
		return counts(workspace.version());
	}

	@Test
	void codingIsCountedAtOnceUndoneAndDoneAgain() throws Exception {
		DataVersion before = workspace.version();
		assertEquals(Map.of("响应慢", "60/30", "资料", "30/30"), counts());
		CodingResult coded = workspace.opinions().code("S", List.of(Coding.adding(2, "态度"), Coding.adding(1, "资料"),
				new Coding(5, new TreeSet<>(Set.of("态度")), new TreeSet<>(Set.of("响应慢")))), WHY);
		assertEquals(List.of(2L, 1L, 2L), List.of(coded.added(), coded.removed(), coded.sheets()),
				"sheet 1 is 资料 already");
		assertEquals(Map.of("响应慢", "58/29", "资料", "30/30", "态度", "2/2"), counts());
		assertEquals(Map.of("响应慢", "60/30", "资料", "30/30"), counts(before), "as it was then");
		assertEquals(List.of("响应慢", "资料", "态度"), workspace.opinions().used("S"));

		DataVersion change = coded.change().orElseThrow().version();
		CodingResult undone = workspace.opinions().undo("S", change, WHY);
		assertEquals(Map.of("响应慢", "60/30", "资料", "30/30"), counts(), "the mentions come back as well");
		workspace.opinions().undo("S", undone.change().orElseThrow().version(), WHY);
		assertEquals(Map.of("响应慢", "58/29", "资料", "30/30", "态度", "2/2"), counts());
		assertEquals(3, workspace.opinions().codings("S").size());
		assertEquals(List.of("code", "code", "code", "import"), workspace.decisions().history().stream()
				.map(one -> one instanceof Change.Other other ? other.kind() : "import")
				.toList());
	}

	@Test
	void whatChangesNothingOrIsOnlyTriedKeepsNothing() throws Exception {
		DataVersion before = workspace.version();
		assertTrue(workspace.opinions().code("S", List.of(Coding.adding(1, "资料")), WHY).change().isEmpty());
		CodingResult tried = workspace.opinions().code("S", List.of(Coding.adding(2, "新")),
				new DecisionTerms("try", true));
		assertEquals(1, tried.added());
		assertEquals(before, workspace.version());
		assertEquals(List.of("响应慢", "资料"), workspace.opinions().used("S"));
		assertThrows(EvidenceException.class,
				() -> workspace.opinions().code("S", List.of(Coding.adding(999, "新")), WHY));
		assertThrows(EvidenceException.class,
				() -> workspace.opinions().code("S", List.of(Coding.adding(2, " ")), WHY));
		assertThrows(EvidenceException.class, () -> workspace.opinions().undo("S", before, WHY), "an import");
	}

	@Test
	void excludedSheetsTakeTheirOpinionsWithThemAndBringThemBack() throws Exception {
		workspace.opinions().code("S", List.of(Coding.adding(2, "态度"), Coding.adding(3, "态度")), WHY);
		List<ResponseReference> second = List.of(new ResponseReference.ByNumber(2));
		workspace.decisions().exclude("S", second, WHY);
		assertEquals("1/1", counts().get("态度"));
		assertThrows(EvidenceException.class,
				() -> workspace.opinions().code("S", List.of(Coding.adding(2, "新")), WHY));
		workspace.decisions().include("S", second, WHY);
		assertEquals("2/2", counts().get("态度"));
	}

	@Test
	void codedSheetsStayCodedWhereTheirFileIsReadAgain() throws Exception {
		workspace.opinions().code("S", List.of(Coding.adding(2, "态度"), Coding.removing(1, "响应慢")), WHY);
		Map<String, String> coded = counts();
		new SampleSurvey(0, SHEETS, true, 1).into(workspace, SampleSurvey.order("a", 2, DuplicateRule.ASK), row -> {
		});
		assertEquals(coded, counts());
		new SampleSurvey(0, SHEETS, true, 2).into(workspace, SampleSurvey.order("a", 3, DuplicateRule.ASK), row -> {
		});
		assertEquals(coded, counts(), "and once more");
	}

	@Test
	void aCodingThatWasCarriedOverIsNotUndone() throws Exception {
		CodingResult done = workspace.opinions().code("S", List.of(Coding.adding(2, "态度"), Coding.removing(1, "响应慢")),
				WHY);
		Map<String, String> coded = counts();
		new SampleSurvey(0, SHEETS, true, 1).into(workspace, SampleSurvey.order("a", 2, DuplicateRule.ASK), row -> {
		});
		DataVersion before = workspace.version();
		assertEquals(new CodingResult(Optional.empty(), 0, 0, 0),
				workspace.opinions().undo("S", done.change().orElseThrow().version(), WHY));
		assertEquals(before, workspace.version());
		assertEquals(coded, counts());
	}

	@Test
	void undoingSkipsSheetsExcludedSince() throws Exception {
		CodingResult done = workspace.opinions().code("S", List.of(Coding.adding(2, "态度"), Coding.adding(3, "态度")),
				WHY);
		List<ResponseReference> second = List.of(new ResponseReference.ByNumber(2));
		workspace.decisions().exclude("S", second, WHY);
		CodingResult undone = workspace.opinions().undo("S", done.change().orElseThrow().version(), WHY);
		assertEquals(List.of(0L, 1L, 1L), List.of(undone.added(), undone.removed(), undone.sheets()));
		assertEquals(Map.of("响应慢", "60/30", "资料", "30/30"), counts());
		workspace.decisions().include("S", second, WHY);
		assertEquals("1/1", counts().get("态度"));
	}

	@Test
	void aCategoryWrittenTwiceIsPutInOnce() throws Exception {
		CodingResult coded = workspace.opinions().code("S",
				List.of(new Coding(2, new TreeSet<>(Set.of("态度", "态度 ")), new TreeSet<>())), WHY);
		assertEquals(1, coded.added());
		assertEquals("1/1", counts().get("态度"));
	}

	/** Sheet 0 is of 2025-11-08, each one of the day after; sheet 23 is the first of December. */
	@Test
	void aCodingAmendsTheMonthsThatWereSubmitted() throws Exception {
		YearMonth november = YearMonth.of(2025, 11);
		workspace.decisions().freeze("S", november, workspace.version(), WHY);
		workspace.opinions().code("S", List.of(Coding.adding(30, "态度")), WHY);
		assertEquals(List.of(), amendments(november), "it is of December");
		CodingResult coded = workspace.opinions()
				.code("S", List.of(Coding.adding(2, "态度"), Coding.adding(3, "态度"), Coding.adding(31, "态度")), WHY);
		DataVersion version = coded.change().orElseThrow().version();
		assertEquals(List.of(new Amendment.Coded(coded.change().orElseThrow(), november, 2)), amendments(november));
		workspace.opinions().undo("S", version, WHY);
		assertEquals(2, amendments(november).size(), "undoing is another one");
	}

	private List<Amendment> amendments(YearMonth month) throws EvidenceException {
		return workspace.decisions().frozenMonths("S", workspace.version()).stream()
				.filter(frozen -> frozen.month().equals(month)).flatMap(frozen -> frozen.amendments().stream())
				.toList();
	}

	@Test
	void listsHaveVersions() throws Exception {
		assertEquals(new ListVersion(0, List.of()), workspace.opinions().list(ListKind.CATEGORIES));
		assertEquals(1, workspace.opinions().keep(ListKind.CATEGORIES, List.of("态度", "资料"), "first").version());
		assertEquals(1, workspace.opinions().keep(ListKind.CATEGORIES, List.of("态度", "资料"), "same").version());
		assertEquals(2, workspace.opinions().keep(ListKind.CATEGORIES, List.of("资料"), "").version());
		workspace.opinions().keep(ListKind.RULES, List.of("资料\tcontains\t图纸"), "");
		assertEquals(List.of(List.of(), List.of("态度", "资料"), List.of("资料")), workspace.opinions()
				.versions(ListKind.CATEGORIES).stream().map(ListVersion::entries).toList());
		assertThrows(EvidenceException.class,
				() -> workspace.opinions().keep(ListKind.CATEGORIES, List.of("a", "a"), ""));
	}

	@Test
	void aFilterLeavesWhatALookAtEverySheetLeaves() throws Exception {
		assertEquals(all(), found(ResponseFilter.ALL));
		assertEquals(IntStream.range(0, SHEETS).filter(i -> code(i, 1) == 4 || code(i, 1) == 5).mapToObj(i -> i + 1L)
				.toList(), found(ResponseFilter.of(AnswerTo.levels("Q2", new TreeSet<>(Set.of(1, 2))))));
		assertEquals(every(4, 0), found(ResponseFilter.coded("资料")));
		assertEquals(List.of(), found(ResponseFilter.coded("没有的类别")));
		assertEquals(every(3, 0), found(new ResponseFilter(Optional.empty(), Optional.empty(), Comments.PRESENT, "")));
		assertEquals(every(3, 0).stream().filter(number -> (number - 1) % 4 != 0).toList(),
				found(new ResponseFilter(Optional.empty(), Optional.empty(), Comments.UNCODED, "")));
		assertEquals(List.of(13L), found(new ResponseFilter(Optional.empty(), Optional.empty(), Comments.ANY, "见12")));
		assertEquals(List.of(), found(new ResponseFilter(Optional.empty(), Optional.empty(), Comments.ANY, "' OR 1")));
		workspace.opinions().code("S", List.of(Coding.adding(2, "资料")), WHY);
		assertEquals(every(4, 0).size() + 1, found(ResponseFilter.coded("资料")).size());
	}

	@Test
	void responsesAreSpreadOverTheirNumbers() throws Exception {
		ResponseSelection third = new ResponseSelection.Filtered(
				new ResponseFilter(Optional.empty(), Optional.empty(), Comments.PRESENT, ""), Slice.ALL);
		Map<Long, Long> expected = new TreeMap<>();
		every(3, 0).forEach(number -> expected.merge(number / 16, 1L, Long::sum));
		assertEquals(expected,
				workspace.quality("S", workspace.version()).spread(third, 16, new NullProgressMonitor()));
		assertEquals(every(3, 0).stream().filter(number -> number > 16 && number <= 31).toList(),
				workspace.quality("S", workspace.version()).between(third, 16, 31, new NullProgressMonitor()).stream()
						.map(FoundResponse::response).toList());
	}

	private static int code(int sheet, int item) {
		int kind = (sheet * 7 + item * 3) % 11;
		return kind < 9 ? 1 + kind % 5 : 0;
	}

	private static List<Long> all() {
		return every(1, 0);
	}

	private static List<Long> every(int step, int from) {
		return IntStream.range(from, SHEETS).filter(i -> i % step == 0).mapToObj(i -> i + 1L).toList();
	}

	private List<Long> found(ResponseFilter filter) throws EvidenceException {
		List<Long> numbers = new ArrayList<>();
		long after = 0;
		for (List<FoundResponse> page = page(filter, after); !page.isEmpty(); page = page(filter, after)) {
			for (FoundResponse response : page) {
				ResponseFact.Opinions said = (ResponseFact.Opinions) response.fact();
				int sheet = (int) response.response() - 1;
				assertEquals(sheet % 3 == 0 ? "意见" + sheet : "", said.comment());
				assertEquals(sheet % 4 == 0, said.categories().contains("响应慢"));
				numbers.add(response.response());
			}
			after = numbers.getLast();
		}
		return numbers;
	}

	private List<FoundResponse> page(ResponseFilter filter, long after) throws EvidenceException {
		return workspace.quality("S", workspace.version()).list(new ResponseSelection.Filtered(filter, Slice.ALL),
				after, 17, new NullProgressMonitor());
	}
}
