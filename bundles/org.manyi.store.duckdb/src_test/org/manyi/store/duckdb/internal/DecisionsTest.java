/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionResult;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.Decisions;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseReference.ById;
import org.manyi.store.api.workspace.ResponseReference.ByNumber;
import org.manyi.store.api.workspace.ResponseReference.ByRow;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.store.api.workspace.StoredResponse;
import org.manyi.store.api.workspace.Workspace;

/** Exclusions, corrections and submitted months. */
@NonNullByDefault({})
class DecisionsTest {

	private static final DecisionTerms KEEP = new DecisionTerms("乱填", false);
	private static final DecisionTerms TRY = new DecisionTerms("试算", true);
	/** Sheets 0 to 99 are of 2025-11-08 on, a day each. */
	private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
	private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

	@TempDir
	Path folder;

	private Workspace workspace;
	private Decisions decisions;

	@BeforeEach
	void create() throws EvidenceException {
		workspace = SampleSurvey.store().create(folder.resolve("w"), "Tester");
		decisions = workspace.decisions();
		new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private EvidenceResult read() throws EvidenceException {
		return SampleSurvey.read(workspace, workspace.version());
	}

	private ResponseCounts counts() throws EvidenceException {
		return read().total().tally().responses();
	}

	private void whole() throws EvidenceException {
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	private StoredResponse find(ResponseReference reference) throws EvidenceException {
		return decisions.find("S", List.of(reference)).getFirst();
	}

	@Test
	void anExcludedSheetIsReturnedAndNotValid() throws EvidenceException {
		ResponseCounts before = counts();
		DecisionResult result = decisions.exclude("S", List.of(new ById("R3"), new ByRow(1, 9), new ByNumber(20)),
				KEEP);
		assertEquals(new DataVersion(2), result.change().orElseThrow().head().version());
		assertEquals(new ResponseCounts(OptionalLong.empty(), 100, 3, before.valid() - 3), counts());
		assertEquals(97, read().total().tally().items().getFirst().returned());
		assertEquals(before, SampleSurvey.read(workspace, new DataVersion(1)).total().tally().responses());
		assertEquals(ResponseStatus.EXCLUDED, find(new ById("R7")).status());
		assertEquals(List.of(4L, 8L, 20L), decisions.exclusions("S", workspace.version()).stream()
				.map(exclusion -> exclusion.response().number()).toList());
		assertEquals(List.of(), decisions.exclusions("S", new DataVersion(1)));
		whole();
	}

	@Test
	void includingAgainGivesTheSameNumbers() throws EvidenceException {
		EvidenceResult before = read();
		decisions.exclude("S", List.of(new ById("R4"), new ById("R8")), KEEP);
		assertNotEquals(before.total(), read().total());
		decisions.include("S", List.of(new ById("R4"), new ById("R8")), KEEP);
		assertEquals(before.total(), read().total());
		assertEquals(before.groups(), read().groups());
		assertEquals(98, SampleSurvey.read(workspace, new DataVersion(2)).total().tally().responses().counted());
		whole();
	}

	@Test
	void whatIsSoAlreadyChangesNothing() throws EvidenceException {
		decisions.exclude("S", List.of(new ById("R4")), KEEP);
		DecisionResult again = decisions.exclude("S", List.of(new ByNumber(5)), KEEP);
		assertTrue(again.change().isEmpty());
		assertEquals("R4", again.unchanged().getFirst().key().id());
		assertEquals(new DataVersion(2), workspace.version());
		DecisionResult more = decisions.exclude("S", List.of(new ById("R4"), new ById("R5")), KEEP);
		assertEquals(1, ((Change.Excluded) more.change().orElseThrow()).responses().size());
		assertEquals(2, counts().excluded());
	}

	@Test
	void aDryRunKeepsNothing() throws EvidenceException {
		EvidenceResult before = read();
		decisions.freeze("S", NOVEMBER, workspace.version(), TRY);
		assertEquals(List.of(), decisions.frozenMonths("S", workspace.version()));
		DecisionResult tried = decisions.exclude("S", List.of(new ById("R4")), TRY);
		assertEquals(1, ((Change.Excluded) tried.change().orElseThrow()).responses().size());
		assertEquals(before, read());
		assertEquals(1, decisions.history().size());
		whole();
	}

	@Test
	void refusesWhatCannotBeDone() throws EvidenceException {
		refused(() -> decisions.exclude("S", List.of(new ById("R4"), new ById("none")), KEEP), "none");
		refused(() -> decisions.exclude("S", List.of(new ById("")), KEEP), "no response");
		refused(() -> decisions.exclude("S", List.of(new ByNumber(4)), new DecisionTerms(" ", false)), "No reason");
		refused(() -> decisions.exclude("T", List.of(new ByNumber(4)), KEEP), "no survey");
		refused(() -> decisions.correct("S", new ByNumber(4), "Q9", new Answer.OfLevel(3), KEEP), "no item Q9");
		refused(() -> decisions.correct("S", new ByNumber(4), "Q1", new Answer.OfLevel(6), KEEP), "no level 6");
		refused(() -> decisions.freeze("S", YearMonth.of(2062, 1), new DataVersion(1), KEEP), "no sheet of 2062-01");
		refused(() -> decisions.freeze("S", NOVEMBER, new DataVersion(2), KEEP), "no data version 2");
		new SampleSurvey(3, 1).into(workspace, "b", DuplicateRule.LAST);
		refused(() -> decisions.exclude("S", List.of(new ByNumber(4)), KEEP), "takes the place");
		refused(() -> decisions.correct("S", new ByRow(1, 5), "Q1", new Answer.OfLevel(5), KEEP), "takes the place");
		assertEquals(new DataVersion(2), workspace.version());
		whole();
	}

	private static void refused(org.junit.jupiter.api.function.Executable decision, String words) {
		EvidenceException refusal = assertThrows(EvidenceException.class, decision);
		assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
	}

	@Test
	void aCorrectionKeepsWhatWasThere() throws EvidenceException {
		EvidenceResult before = read();
		StoredResponse sheet = find(new ById("R10"));
		Answer original = sheet.answers().get(1);
		Answer other = original.equals(new Answer.OfLevel(1)) ? new Answer.OfLevel(2) : new Answer.OfLevel(1);
		decisions.correct("S", new ById("R10"), "Q2", other, KEEP);
		assertEquals(other, find(new ById("R10")).answers().get(1));
		assertEquals(sheet.key(), find(new ById("R10")).key());
		Correction correction = decisions.corrections("S", workspace.version()).getFirst();
		assertEquals(List.of(original, other, "Q2", "乱填", "Tester"),
				List.of(correction.original(), correction.corrected(),
				correction.itemId(), correction.decision().reason(), correction.decision().person()));
		assertNotEquals(before.total(), read().total());
		whole();
		decisions.correct("S", new ById("R10"), "Q2", original, KEEP);
		assertEquals(before.total(), read().total());
		assertEquals(2, decisions.corrections("S", workspace.version()).size());
		assertTrue(decisions.correct("S", new ById("R10"), "Q2", original, KEEP).change().isEmpty());
		whole();
	}

	@Test
	void anAnswerGoesToAndFromEveryState() throws EvidenceException {
		for (AnswerState state : AnswerState.values()) {
			Answer answer = state == AnswerState.LEVEL ? new Answer.OfLevel(3) : new Answer.Other(state);
			decisions.correct("S", new ByNumber(7), "Q3", answer, KEEP);
			assertEquals(answer, find(new ByNumber(7)).answers().get(2));
			whole();
		}
		for (int item = 1; item <= SampleSurvey.ITEMS; item++) {
			decisions.correct("S", new ByNumber(7), "Q" + item, new Answer.Other(AnswerState.BLANK), KEEP);
		}
		assertEquals(counts().counted(), counts().valid() + notValid());
		whole();
	}

	private long notValid() throws EvidenceException {
		List<ResponseReference> all = LongStream.rangeClosed(1, 100).<ResponseReference>mapToObj(ByNumber::new)
				.toList();
		return decisions.find("S", all).stream().filter(
				response -> response.answers().stream().noneMatch(answer -> answer.state() == AnswerState.LEVEL))
				.count();
	}

	@Test
	void anInvalidAnswerIsShownAsItCame() throws EvidenceException {
		int id = LongStream.range(0, 100).mapToInt(i -> (int) i).filter(i -> i * 7 % 11 == 10).findFirst()
				.orElseThrow();
		decisions.correct("S", new ById("R" + id), "Q1", new Answer.OfLevel(5), KEEP);
		Correction correction = decisions.corrections("S", workspace.version()).getFirst();
		assertEquals(new Answer.Other(AnswerState.INVALID), correction.original());
		assertEquals("9", correction.originalText());
	}

	@Test
	void aSubmittedMonthStaysAndLaterChangesAmendIt() throws EvidenceException {
		EvidenceResult submitted = read();
		decisions.freeze("S", NOVEMBER, workspace.version(), KEEP);
		new SampleSurvey(300, 10).into(workspace, "late", DuplicateRule.ASK);
		decisions.exclude("S", List.of(new ById("R1"), new ById("R60")), KEEP);
		decisions.correct("S", new ById("R2"), "Q1", new Answer.Other(AnswerState.BLANK), KEEP);
		decisions.include("S", List.of(new ById("R1")), KEEP);
		new SampleSurvey(5, 1).into(workspace, "again", DuplicateRule.LAST);
		new SampleSurvey(0, 90).into(workspace, SampleSurvey.order("a", 2, DuplicateRule.LAST), row -> {
		});
		FrozenMonth month = decisions.frozenMonths("S", workspace.version()).getFirst();
		assertEquals(List.of("Late", "Excluded", "Corrected", "Included", "Late", "Superseded", "Recoded"),
				month.amendments().stream().map(amendment -> amendment.getClass().getSimpleName()).toList());
		assertEquals(10, ((Amendment.Late) month.amendments().getFirst()).responses());
		assertEquals(1, ((Amendment.Excluded) month.amendments().get(1)).responses());
		assertEquals(2, decisions.frozenMonths("S", new DataVersion(4)).getFirst().amendments().size());
		EvidenceResult asSubmitted = decisions.submitted("S", workspace.version()).read(SampleSurvey.of(NOVEMBER),
				new NullProgressMonitor());
		assertEquals(SampleSurvey.readOf(workspace, new DataVersion(1), NOVEMBER).total(), asSubmitted.total());
		assertNotEquals(SampleSurvey.readOf(workspace, workspace.version(), NOVEMBER).total(), asSubmitted.total());
		assertEquals(SampleSurvey.readOf(workspace, workspace.version(), DECEMBER).total(),
				decisions.submitted("S", workspace.version()).read(SampleSurvey.of(DECEMBER), new NullProgressMonitor())
						.total());
		assertEquals(submitted, SampleSurvey.read(workspace, new DataVersion(1)));
		whole();
	}

	@Test
	void aMonthIsSubmittedAgainWhenItWasAmended() throws EvidenceException {
		decisions.freeze("S", NOVEMBER, workspace.version(), KEEP);
		refused(() -> decisions.freeze("S", NOVEMBER, workspace.version(), KEEP), "not amended");
		decisions.exclude("S", List.of(new ById("R1")), KEEP);
		DataVersion amended = workspace.version();
		decisions.exclude("S", List.of(new ById("R2")), KEEP);
		DecisionResult again = decisions.freeze("S", NOVEMBER, amended, KEEP);
		assertEquals(1, again.amendments().size());
		List<FrozenMonth> months = decisions.frozenMonths("S", workspace.version());
		assertEquals(List.of(false, true), months.stream().map(FrozenMonth::latest).toList());
		assertEquals(List.of(1, 1), months.stream().map(month -> month.amendments().size()).toList());
		refused(() -> decisions.freeze("S", NOVEMBER, new DataVersion(1), KEEP), "earlier version 1");
		assertEquals(1, decisions.submitted("S", workspace.version())
				.read(SampleSurvey.of(NOVEMBER), new NullProgressMonitor()).total().tally().responses().excluded());
		whole();
	}

	@Test
	void decisionsStayInForceWhenTheFileIsReadAgain() throws EvidenceException {
		Answer original = find(new ById("R10")).answers().get(1);
		Answer other = original.equals(new Answer.OfLevel(1)) ? new Answer.OfLevel(2) : new Answer.OfLevel(1);
		decisions.correct("S", new ById("R10"), "Q2", other, KEEP);
		decisions.correct("S", new ById("R11"), "Q2", other, KEEP);
		decisions.exclude("S", List.of(new ById("R11"), new ById("R12"), new ById("R95")), KEEP);
		new SampleSurvey(0, 90).into(workspace, SampleSurvey.order("a", 2, DuplicateRule.ASK), row -> {
		});
		assertEquals(List.of(90L, 2L), List.of(counts().returned(), counts().excluded()));
		StoredResponse again = decisions.find("S", List.of(new ByRow(2, 12))).getFirst();
		assertEquals(List.of("R10", other), List.of(again.key().id(), again.answers().get(1)));
		assertEquals(List.of("R11", "R12"), decisions.exclusions("S", workspace.version()).stream()
				.map(exclusion -> exclusion.response().id()).toList());
		assertEquals(new DataVersion(4),
				decisions.exclusions("S", workspace.version()).getFirst().decision().version());
		whole();
		decisions.include("S", List.of(new ById("R11")), KEEP);
		assertEquals(other, find(new ByRow(2, 13)).answers().get(1));
		whole();
	}

	@Test
	void aCorrectionThatOneReadingDoesNotNeedIsThereForTheNext() throws EvidenceException {
		Answer read = find(new ById("R10")).answers().get(1);
		Answer right = new Answer.OfLevel(2);
		assertNotEquals(right, read);
		decisions.correct("S", new ById("R10"), "Q2", right, KEEP);
		readAgain(2, 1);
		assertEquals(right, find(new ByRow(2, 12)).answers().get(1), "read as it was corrected to");
		readAgain(3, 0);
		assertEquals(right, find(new ByRow(3, 12)).answers().get(1));
		whole();
		decisions.correct("S", new ByRow(3, 12), "Q2", read, KEEP);
		readAgain(4, 2);
		readAgain(5, 0);
		assertEquals(read, find(new ByRow(5, 12)).answers().get(1), "corrected back");
		whole();
	}

	private void readAgain(int mapping, int lower) throws EvidenceException {
		new SampleSurvey(0, 90, true, lower).into(workspace, SampleSurvey.order("a", mapping, DuplicateRule.ASK),
				row -> {
				});
	}

	@Test
	void anExcludedSheetIsNoDuplicateAndComesBackOnlyAlone() throws EvidenceException {
		decisions.exclude("S", List.of(new ById("R3")), KEEP);
		new SampleSurvey(3, 1).into(workspace, "b", DuplicateRule.ASK);
		assertEquals(List.of(101L, 1L), List.of(counts().returned(), counts().excluded()));
		refused(() -> decisions.include("S", List.of(new ByNumber(4)), KEEP), "R3 (2:2)");
		decisions.exclude("S", List.of(new ByRow(2, 2)), KEEP);
		decisions.include("S", List.of(new ByNumber(4)), KEEP);
		whole();
	}

	@Test
	void oneOfSeveralSheetsOfOneIdIsNamedByItsRow() throws EvidenceException {
		new SampleSurvey(3, 1).into(workspace, "b", DuplicateRule.BOTH);
		refused(() -> decisions.correct("S", new ById("R3"), "Q1", new Answer.OfLevel(5), KEEP), "1:5, 2:2");
		decisions.exclude("S", List.of(new ById("R3")), KEEP);
		assertEquals(2, counts().excluded());
		decisions.include("S", List.of(new ById("R3")), KEEP);
		assertEquals(0, counts().excluded());
		whole();
	}

	@Test
	void theHistoryTellsEveryChange() throws EvidenceException {
		decisions.exclude("S", List.of(new ById("R3")), KEEP);
		decisions.include("S", List.of(new ById("R3")), KEEP);
		decisions.correct("S", new ById("R3"), "Q1", new Answer.Other(AnswerState.NOT_APPLICABLE), KEEP);
		decisions.freeze("S", NOVEMBER, workspace.version(), KEEP);
		List<Change> history = decisions.history();
		assertEquals(List.of("Frozen", "Corrected", "Included", "Excluded", "Imported"),
				history.stream().map(change -> change.getClass().getSimpleName()).toList());
		assertTrue(history.stream().allMatch(change -> change.head().auditHash().length() == 64));
		assertEquals("S", history.getFirst().head().surveyId());
	}

	@Test
	void aChangeWaitsForAnother() throws EvidenceException {
		try (var transaction = workspace.begin(SampleSurvey.order("b", 1, DuplicateRule.ASK))) {
			refused(() -> decisions.exclude("S", List.of(new ById("R3")), KEEP), "under way");
		}
		decisions.exclude("S", List.of(new ById("R3")), KEEP);
		assertEquals(1, counts().excluded());
	}
}
