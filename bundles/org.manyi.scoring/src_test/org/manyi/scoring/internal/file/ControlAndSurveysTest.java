/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.DocumentControl;
import org.manyi.model.DueDate;
import org.manyi.model.FollowUpDuty;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.OccasionScope;
import org.manyi.model.OccasionTiming;
import org.manyi.model.PeriodUnit;
import org.manyi.model.SurveyMode;
import org.manyi.model.SurveyOccasion;
import org.manyi.scoring.FileFindings;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyFileException;

/** What a file says of itself, of whom it asks when, and of what is done afterwards. */
class ControlAndSurveysTest {

	private static final String COMPLETE = """
			schema: 1
			id: small
			version: 1.0.0
			name: {zh: 小, en: Small}
			status: approved
			control:
			  change: {zh: 首次发布, en: First issue}
			  author: Quality clerk
			  reviewer: Quality manager
			  approver: Director
			  approved: 2026-01-15
			  effective: 2026-02-01
			  retired: 2027-01-01
			customer: {zh: 客户, en: customer}
			scale: {levels: [{score: 2, label: {zh: 好, en: Good}}, {score: 1, label: {zh: 差, en: Bad}}]}
			importance: {levels: [{score: 2, weight: 1, label: {zh: 重, en: High}}, {score: 1, weight: 0.5, label: {zh: 轻, en: Low}}]}
			indicators:
			  items:
			    - {id: a, name: {zh: 甲, en: A}, importance-columns: [甲的重要性]}
			    - {id: b, name: {zh: 乙, en: B}}
			scoring: {method: kpi}
			occasions:
			  - {id: yearly, name: {zh: 年度调查, en: Yearly survey}, every: year, each: [unit, customer]}
			  - id: call
			    name: {zh: 回访, en: Call-back}
			    kind: call-back
			    after: event-closed
			    due: next-monday
			    audience: {zh: 报修人, en: Who reported it}
			    owner: {zh: 服务台, en: Service desk}
			    modes: [telephone, visit]
			    forms: [回访记录]
			    stages: [施工后]
			    items: [b]
			measures:
			  - {id: kpi, name: {zh: 指标, en: KPI}, method: kpi, target: {at-least: 96, period: year}, counts: [yearly]}
			duties:
			  - {id: analyse, text: {zh: 分析, en: Analyse}, owner: {zh: 质量组, en: Quality group}, after: [call], due: end-of-quarter, each: [region]}
			  - {id: correct, text: {zh: 纠正, en: Correct}, owner: {zh: 部门, en: Department}, after: [lowest-items, analyse], due: within-30-days, records: [报告]}
			rules:
			  - {subject: occasions.call, text: {zh: 次周一, en: Next Monday}, mark: as-written}
			""";

	@Test
	void everythingIsReadAsWritten() throws Exception {
		Methodology read = read(COMPLETE);

		assertEquals(new DocumentControl(Optional.of(new LocalizedText("首次发布", "First issue")),
				Optional.of("Quality clerk"), Optional.of("Quality manager"), Optional.of("Director"),
				Optional.of(LocalDate.of(2026, 1, 15)), Optional.of(LocalDate.of(2026, 2, 1)),
				Optional.of(LocalDate.of(2027, 1, 1))), read.control());
		assertEquals(List.of("甲的重要性"), read.indicators().items().getFirst().importanceColumns());
		assertEquals(List.of(
				new SurveyOccasion("yearly", new LocalizedText("年度调查", "Yearly survey"), "yearly",
						new OccasionTiming.Periodic(PeriodUnit.YEAR),
						Set.of(OccasionScope.UNIT, OccasionScope.CUSTOMER), Optional.empty(),
						Optional.empty(), List.of(), List.of(), List.of(), List.of()),
				new SurveyOccasion("call", new LocalizedText("回访", "Call-back"), "call-back",
						new OccasionTiming.AfterEvent("event-closed",
								Optional.empty(),
								Optional.of(new DueDate.NextWeekday(DayOfWeek.MONDAY))),
						Set.of(), Optional.of(new LocalizedText("报修人", "Who reported it")),
						Optional.of(new LocalizedText("服务台", "Service desk")),
						List.of(SurveyMode.TELEPHONE, SurveyMode.VISIT), List.of("回访记录"), List.of("施工后"),
						List.of("b"))),
				read.surveys().occasions());
		assertEquals(List.of("yearly"), read.measures().getFirst().surveyKinds());
		assertEquals(List.of(new DueDate.EndOf(PeriodUnit.QUARTER), new DueDate.WithinDays(30)),
				read.surveys().duties().stream().map(FollowUpDuty::due).map(Optional::orElseThrow).toList());
		assertEquals(List.of(Set.of(OccasionScope.REGION), Set.of()),
				read.surveys().duties().stream().map(FollowUpDuty::each).toList());
		assertEquals(List.of("lowest-items", "analyse"), read.surveys().duties().getLast().after());
		assertEquals(List.of("报告"), read.surveys().duties().getLast().records());
	}

	@Test
	void anEventMayHaveAName() throws Exception {
		Methodology read = read(COMPLETE.replace("    after: event-closed\n",
				"    after: event-closed\n    event: {zh: 事件关闭, en: closing of an event}\n"));

		assertEquals(new OccasionTiming.AfterEvent("event-closed",
				Optional.of(new LocalizedText("事件关闭", "closing of an event")),
				Optional.of(new DueDate.NextWeekday(DayOfWeek.MONDAY))), read.surveys().occasions().getLast().timing());
	}

	@Test
	void onlyAnEventHasAName() {
		MethodologyFileException refused = assertThrows(MethodologyFileException.class, () -> read(
				COMPLETE.replace("every: year,", "every: year, event: {zh: 年末, en: end of a year},")));

		assertEquals(1, refused.problems().size());
		String told = refused.problems().getFirst().text().en();
		assertTrue(told.startsWith("occasions[1].event") && told.contains("after a kind of event (after) alone"), told);
	}

	@Test
	void aVersionHoldsFromItsEffectUntilItIsRetiredAndADraftNever() throws Exception {
		Methodology read = read(COMPLETE);

		assertFalse(read.holdsOn(LocalDate.of(2026, 1, 31)));
		assertTrue(read.holdsOn(LocalDate.of(2026, 2, 1)));
		assertTrue(read.holdsOn(LocalDate.of(2026, 12, 31)));
		assertFalse(read.holdsOn(LocalDate.of(2027, 1, 1)));
		assertFalse(read(COMPLETE.replace("status: approved", "status: draft")).holdsOn(LocalDate.of(2026, 2, 1)));
		assertTrue(read(COMPLETE.replace("status: approved", "status: retired")).holdsOn(LocalDate.of(2026, 2, 1)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"approved: 2026-01-15 | approved: 15.1.2026 | 11 | 13 | a date such as 2026-01-31",
			"approved: 2026-01-15 | approved: 2026-02-30 | 11 | 13 | a day that there is, such as 2026-01-31",
			"retired: 2027-01-01 | retired: 2026-02-01 | 13 | 12 | a date after the date of effect, 2026-02-01",
			"approved: 2026-01-15 | approved: 2026-02-15 | 12 | 14 | a date not before the date of approval, "
					+ "2026-02-15",
			"author: Quality | writer: Quality | 8 | 3 | there is no such key",
			"`importance: {levels: [{score: 2, weight: 1, label: {zh: 重, en: High}}, {score: 1, weight: 0.5, label: "
					+ "{zh: 轻, en: Low}}]}` | `# none` | 19 | 57 | the file has no importance scale",
			"[甲的重要性] | [乙] | 20 | 26 | “乙” is ambiguous: it stands for item b and for the importance of item a",
			", every: year | `` | 23 | 5 | either every (month, quarter or year) or after",
			"every: year | every: week | 23 | 62 | one of month, quarter, year",
			"every: year | `every: year, due: next-month` | 23 | 73 | an occasion after a kind of event (after) alone",
			"due: next-monday | due: monday | 28 | 10 | next-month, next-monday",
			"modes: [telephone, visit] | modes: [phone, visit] | 31 | 13 | one of visit, telephone, sheet",
			"modes: [telephone, visit] | modes: [] | 31 | 12 | names no way",
			"counts: [yearly] | counts: [] | 36 | 99 | names no survey kind",
			"after: [call] | after: [] | 38 | 92 | names no cause",
			"after: [call] | after: [correct] | 38 | 92 | never due: analyse ← correct ← analyse",
			"after: [call] | after: [call, analyse] | 38 | 92 | never due: analyse ← analyse",
			"id: call | id: complaint | 24 | 9 | “complaint” means something else under after",
			"subject: occasions.call | subject: control.effect | 41 | 15 | one of control: change, author",
			"items: [b] | items: [] | 34 | 12 | names no item",
			"items: [b] | items: [b, c] | 34 | 16 | found “c”, expected one of a, b",
			"items: [b] | items: [b, b] | 34 | 16 | stands twice",
			"counts: [yearly] | counts: [annual] | 36 | 100 | found “annual”, expected one of yearly, call-back",
			"id: correct | id: call | 39 | 10 | stands twice, first in line 24",
			"`[call]` | `[cal]` | 38 | 93 | did you mean “call”?",
			"owner: {zh: 质量组, en: Quality group}, | `` | 38 | 5 | lacks the required key “owner”",
			"subject: occasions.call | subject: occasions.cal | 41 | 15 | one of occasions: yearly, call" })
	void aMistakeIsToldWithItsPlace(String right, String wrong, int line, int column, String text) {
		String file = COMPLETE.replace(right, wrong);
		assertFalse(file.equals(COMPLETE), "nothing replaced");

		List<FileProblem> problems = assertThrows(MethodologyFileException.class, () -> read(file)).problems();

		assertTrue(problems.stream().anyMatch(
				problem -> problem.line() == line && problem.column() == column && problem.text().en().contains(text)),
				problems::toString);
	}

	@Test
	void aVersionIsRetiredAfterItWasApproved() {
		String file = COMPLETE.replace("  effective: 2026-02-01\n", "").replace("2027-01-01", "2026-01-15");

		List<FileProblem> problems = assertThrows(MethodologyFileException.class, () -> read(file)).problems();

		assertEquals(
				List.of("control.retired: found “2026-01-15”, expected a date after the date of approval, 2026-01-15"),
				problems.stream().map(problem -> problem.text().en()).toList());
	}

	/** What is written instead, where the warning is and what it says; line 0 where there is none. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "author | author | 0 | ``",
			"approver: Director | # no approver | 5 | is approved, but there is no control.approver",
			"approved: 2026-01-15 | # no date | 5 | is approved, but there is no control.approved",
			"status: approved | status: draft | 11 | is a date of approval although the status is draft",
			"status: approved | status: retired | 0 | ``" })
	void aStatusThatIsNotDocumentedIsWarnedOf(String right, String wrong, int line, String text) throws Exception {
		warned(COMPLETE.replace(right, wrong), line, text);
	}

	@Test
	void aRetiredVersionSaysSinceWhen() throws Exception {
		warned(COMPLETE.replace("status: approved", "status: retired").replace("  retired: 2027-01-01\n", ""), 5,
				"is retired, but there is no control.retired");
	}

	private static void warned(String file, int line, String text) throws IOException {
		FileFindings findings = new YamlMethodologyReader()
				.examine(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));

		assertTrue(findings.methodology().isPresent(), findings::toString);
		List<FileProblem> warnings = findings.warnings().stream().filter(warning -> warning.line() < 14).toList();
		assertEquals(line == 0 ? List.of() : List.of(line), warnings.stream().map(FileProblem::line).toList());
		assertTrue(warnings.stream().allMatch(warning -> warning.text().en().contains(text)), warnings::toString);
	}

	@Test
	void noMeasureIsBlamedForAnOccasionThatCannotBeRead() {
		String file = COMPLETE.replace(", every: year", ", every: never");

		List<FileProblem> problems = assertThrows(MethodologyFileException.class, () -> read(file)).problems();

		assertEquals(List.of(23), problems.stream().map(FileProblem::line).toList(), problems::toString);
	}

	private static Methodology read(String text) throws MethodologyFileException, IOException {
		return new YamlMethodologyReader().read("test.yaml",
				new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}
}
