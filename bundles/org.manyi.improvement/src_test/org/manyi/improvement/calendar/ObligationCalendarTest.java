/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.manyi.model.DueDate;
import org.manyi.model.FollowUpDuty;
import org.manyi.model.LocalizedText;
import org.manyi.model.OccasionScope;
import org.manyi.model.OccasionTiming;
import org.manyi.model.PeriodUnit;
import org.manyi.model.SurveyOccasion;
import org.manyi.model.SurveyPlan;
import org.manyi.store.api.population.CustomerLevel;
import org.manyi.store.api.population.EventTime;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.Validity;

/** What follows from occasions, duties and facts, in the words of ids. */
final class ObligationCalendarTest {

	private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
	private static final LocalDate SILVESTER = LocalDate.of(2026, 12, 31);

	private final List<Region> regions = new ArrayList<>();
	private final List<Unit> units = new ArrayList<>();
	private final List<Customer> customers = new ArrayList<>();
	private final List<Project> projects = new ArrayList<>();
	private final List<Event> events = new ArrayList<>();
	private final List<Dissatisfaction> dissatisfied = new ArrayList<>();
	private WorkingDays days = WorkingDays.PLAIN;

	private static SurveyOccasion occasion(String id, String kind, OccasionTiming timing, Set<OccasionScope> each,
			List<String> forms, List<String> stages) {
		return new SurveyOccasion(id, new LocalizedText(id, id), kind, timing, each, Optional.empty(),
				Optional.empty(), List.of(), forms, stages, List.of());
	}

	private static SurveyOccasion every(PeriodUnit unit, OccasionScope... each) {
		return occasion("survey", "survey", new OccasionTiming.Periodic(unit), Set.of(each), List.of(), List.of());
	}

	private static SurveyOccasion after(String id, String kind, String event, DueDate... due) {
		return occasion(id, kind, after(event, due), Set.of(), List.of(), List.of());
	}

	private static OccasionTiming.AfterEvent after(String event, DueDate... due) {
		return new OccasionTiming.AfterEvent(event, Optional.empty(), Arrays.stream(due).findFirst());
	}

	private static SurveyOccasion callBack() {
		return after("call-back", "call-back", "event-closed", new DueDate.NextWeekday(DayOfWeek.MONDAY));
	}

	private static List<SurveyOccasion> reSurveys() {
		return List.of(after("re-survey-whole", "re-survey", "dissatisfied-project", new DueDate.NextMonth()),
				after("re-survey-item", "re-survey", "dissatisfied-item", new DueDate.NextMonth()));
	}

	private void closed(String id, String at, String customer) {
		events.add(new Event("event-closed", id, Optional.empty(), EventTime.parse(at),
				customer, "", ""));
	}

	private void answered(String response, String customer, String project, String on, String item) {
		dissatisfied.add(new Dissatisfaction(response, customer, project, LocalDate.parse(on),
				Optional.of(item).filter(asked -> !asked.isEmpty())));
	}

	private List<Obligation> year(List<SurveyOccasion> occasions, FollowUpDuty... duties) {
		return between(NEW_YEAR, SILVESTER, occasions, duties);
	}

	private List<Obligation> between(LocalDate from, LocalDate until, List<SurveyOccasion> occasions,
			FollowUpDuty... duties) {
		return new ObligationCalendar(new SurveyPlan(occasions, List.of(duties)),
				new CalendarFacts(regions, units, customers, projects, events, dissatisfied, days))
				.between(from, until);
	}

	private static List<String> ids(List<Obligation> obligations) {
		return obligations.stream().map(Obligation::id).toList();
	}

	private static List<String> dues(List<Obligation> obligations) {
		return obligations.stream().map(found -> found.window().due().map(LocalDate::toString).orElse("-")).toList();
	}

	private static Validity from(String day) {
		return new Validity(Optional.of(LocalDate.parse(day)), Optional.empty());
	}

	private static Validity until(String day) {
		return new Validity(Optional.empty(), Optional.of(LocalDate.parse(day)));
	}

	@Test
	void customersOfTheCompanyAreAskedEveryYear() {
		customers.add(new Customer("甲", CustomerLevel.COMPANY));
		customers.add(new Customer("乙", CustomerLevel.PROJECT));
		customers.add(new Customer("丙", CustomerLevel.COMPANY));
		List<Obligation> found = year(List.of(every(PeriodUnit.YEAR, OccasionScope.CUSTOMER)));
		assertEquals(List.of("survey/2026//丙", "survey/2026//甲"), ids(found));
		assertEquals(List.of("2026-12-31", "2026-12-31"), dues(found));
		assertEquals(Subject.customer("丙"), found.getFirst().subject());
	}

	@Test
	void theCompanyOwesOnceWhereNobodyElseIsNamed() {
		assertEquals(List.of("survey/2026//"), ids(year(List.of(every(PeriodUnit.YEAR)))));
		assertEquals(List.of("survey/2026//"), ids(year(List.of(every(PeriodUnit.YEAR, OccasionScope.COMPANY)))));
	}

	@Test
	void regionsAndUnitsEachOweInTheQuartersInWhichTheyExist() {
		regions.add(new Region("东部", Validity.ALWAYS));
		regions.add(new Region("西部", from("2026-06-30")));
		units.add(new Unit("一队", "东部", Validity.ALWAYS));
		units.add(new Unit("二队", "东部", until("2026-04-01")));
		assertEquals(List.of("survey/2026-Q1/东部/", "survey/2026-Q2/东部/", "survey/2026-Q2/西部/",
				"survey/2026-Q3/东部/", "survey/2026-Q3/西部/", "survey/2026-Q4/东部/", "survey/2026-Q4/西部/"),
				ids(year(List.of(every(PeriodUnit.QUARTER, OccasionScope.REGION)))));
		assertEquals(List.of("survey/2026-Q1/一队/", "survey/2026-Q1/二队/", "survey/2026-Q2/一队/",
				"survey/2026-Q2/二队/", "survey/2026-Q3/一队/", "survey/2026-Q4/一队/"),
				ids(year(List.of(every(PeriodUnit.QUARTER, OccasionScope.UNIT)))));
	}

	@Test
	void aUnitThatChangesItsRegionOwesOnceToTheLaterOne() {
		units.add(new Unit("一队", "东部", until("2026-02-15")));
		units.add(new Unit("一队", "西部", from("2026-02-16")));
		List<Obligation> found = between(NEW_YEAR, LocalDate.of(2026, 3, 31),
				List.of(every(PeriodUnit.QUARTER, OccasionScope.UNIT)));
		assertEquals(List.of(Subject.unit("一队", "西部")), found.stream().map(Obligation::subject).toList());
	}

	@Test
	void reportsAreDueAtTheEndOfEachPeriod() {
		units.add(new Unit("一队", "东部", Validity.ALWAYS));
		FollowUpDuty report = new FollowUpDuty("report", new LocalizedText("上报", "report"),
				new LocalizedText("单位", "unit"), Set.of(OccasionScope.UNIT), List.of(),
				Optional.of(new DueDate.EndOf(PeriodUnit.MONTH)), List.of());
		List<Obligation> found = between(LocalDate.of(2028, 1, 15), LocalDate.of(2028, 3, 1), List.of(), report);
		assertEquals(List.of("2028-01-31", "2028-02-29", "2028-03-31"), dues(found));
		assertEquals("report/2028-02/一队/", found.get(1).id());
	}

	@Test
	void aDutyAfterFindingsIsNotOwedByTheCalendar() {
		FollowUpDuty causes = new FollowUpDuty("causes", new LocalizedText("原因", "causes"),
				new LocalizedText("部门", "department"), Set.of(), List.of("lowest-items"),
				Optional.of(new DueDate.EndOf(PeriodUnit.MONTH)), List.of());
		assertEquals(List.of(), year(List.of(), causes));
	}

	@Test
	void aCustomerIsCalledOnceForAllEventsOfAWeek() {
		closed("1", "2026-03-02T08:00", "甲");
		closed("2", "2026-03-06T08:00", "甲");
		closed("3", "2026-03-08T23:59", "乙");
		closed("4", "2026-03-09T00:00", "甲");
		List<Obligation> found = year(List.of(callBack()));
		assertEquals(List.of("call-back/2026-03-09/乙/", "call-back/2026-03-09/甲/", "call-back/2026-03-16/甲/"),
				ids(found));
		assertEquals(new TreeSet<>(Set.of("1", "2")), found.get(1).causes());
		assertEquals(new TreeSet<>(Set.of("4")), found.get(2).causes());
	}

	@Test
	void twoWeeksThatAHolidayBringsToOneDayAreOneCall() {
		days = new WorkingDays(new TreeSet<>(LocalDate.parse("2026-10-05").datesUntil(LocalDate.parse("2026-10-13"))
				.toList()), new TreeSet<>());
		closed("1", "2026-10-01T08:00", "甲");
		closed("2", "2026-10-08T08:00", "甲");
		List<Obligation> found = year(List.of(callBack()));
		assertEquals(List.of("call-back/2026-10-13/甲/"), ids(found));
		assertEquals(new TreeSet<>(Set.of("1", "2")), found.getFirst().causes());
	}

	@Test
	void eventsOfUnknownCustomersAreCalledEachByItself() {
		closed("1", "2026-03-02T08:00", "");
		closed("2", "2026-03-02T09:00", "");
		assertEquals(List.of("call-back/2026-03-09//1", "call-back/2026-03-09//2"), ids(year(List.of(callBack()))));
	}

	@Test
	void anOpenEventIsNotCalledBack() {
		events.add(new Event("event-closed", "1", EventTime.parse("2026-03-02T08:00"),
				Optional.empty(), "甲", "", ""));
		assertEquals(List.of(), year(List.of(callBack())));
	}

	@Test
	void keyPersonsAreAskedAfterAcceptanceOfTheirProject() {
		projects.add(new Project("机房改造", "甲", Optional.of(LocalDate.parse("2026-05-31"))));
		projects.add(new Project("网络改造", "甲", Optional.empty()));
		List<Obligation> found = year(List.of(after("project", "project", "project-acceptance")));
		assertEquals(List.of("project/机房改造///"), ids(found));
		assertEquals(new DayWindow(LocalDate.parse("2026-05-31"), Optional.empty()), found.getFirst().window());
		assertEquals("甲", found.getFirst().subject().customer());
	}

	@Test
	void anAcceptanceThatIsToldAsAnEventTooIsOne() {
		projects.add(new Project("机房改造", "甲", Optional.of(LocalDate.parse("2026-05-31"))));
		events.add(new Event("project-acceptance", "YS-7", Optional.empty(), EventTime.parse("2026-06-02 15:00"), "甲",
				"机房改造", ""));
		List<Obligation> found = year(List.of(after("project", "project", "project-acceptance")));
		assertEquals(List.of("project/YS-7///"), ids(found));
		assertEquals(LocalDate.parse("2026-06-02"), found.getFirst().window().from());
	}

	@Test
	void aWellIsFollowedByItsThreeForms() {
		units.add(new Unit("一队", "东部", Validity.ALWAYS));
		events.add(new Event("well-completion", "井1/2", Optional.empty(),
				EventTime.parse("2026-06-30T24:00"), "甲", "", "一队"));
		List<Obligation> found = year(List.of(occasion("well", "well", after("well-completion"),
				Set.of(OccasionScope.REGION), List.of("验收记录", "验收单", "结算单"), List.of())));
		assertEquals(List.of("well/井1%2F2//东部/结算单", "well/井1%2F2//东部/验收单", "well/井1%2F2//东部/验收记录"), ids(found));
		assertEquals(LocalDate.parse("2026-07-01"), found.getFirst().window().from());
	}

	@Test
	void beforeDuringAndAfterTheJobBothOwe() {
		units.add(new Unit("一队", "东部", Validity.ALWAYS));
		events.add(new Event("job", "作业7", EventTime.parse("2026-02-27T06:00"),
				EventTime.parse("2026-03-02T18:00"), "甲", "", "一队"));
		List<Obligation> found = year(List.of(occasion("job", "job", after("job"),
				Set.of(OccasionScope.REGION, OccasionScope.UNIT), List.of(), List.of("前", "中", "后"))));
		assertEquals(List.of("job/作业7/前/一队/", "job/作业7/前/东部/", "job/作业7/中/一队/", "job/作业7/中/东部/",
				"job/作业7/后/一队/", "job/作业7/后/东部/"), ids(found));
		assertEquals(List.of("2026-02-27", "2026-02-27", "2026-03-02", "2026-03-02", "-", "-"), dues(found));
	}

	@Test
	void aJobThatGoesOnIsNotAfterYet() {
		events.add(new Event("job", "7", EventTime.parse("2026-02-27T06:00"),
				Optional.empty(), "甲", "", "一队"));
		List<Obligation> found = year(List.of(
				occasion("job", "job", after("job"), Set.of(), List.of(), List.of("前", "中", "后"))));
		assertEquals(List.of("2026-02-27", "-"), dues(found));
		assertEquals(List.of("前", "中"), found.stream().map(Obligation::stage).toList());
	}

	@Test
	void twoTriggersAtOnceAreOneReSurveyOfTheWholeQuestionnaire() {
		answered("r1", "甲", "P", "2026-01-31", "conduct");
		answered("r1", "甲", "P", "2026-01-31", "");
		List<Obligation> found = year(reSurveys());
		assertEquals(List.of("re-survey/2026-02/甲/P/"), ids(found));
		assertEquals("re-survey-whole", found.getFirst().source());
		assertEquals(List.of(), found.getFirst().items());
		assertEquals(List.of("2026-02-28"), dues(found));
	}

	@Test
	void itemsOfAMonthAreAskedTogether() {
		answered("r1", "甲", "P", "2026-03-01", "conduct");
		answered("r2", "甲", "P", "2026-03-31", "security");
		answered("r3", "甲", "P", "2026-03-31", "conduct");
		List<Obligation> found = year(reSurveys());
		assertEquals(List.of("re-survey/2026-04/甲/P/"), ids(found));
		assertEquals(List.of("conduct", "security"), found.getFirst().items());
		assertEquals(new TreeSet<>(Set.of("r1", "r2", "r3")), found.getFirst().causes());
	}

	@Test
	void twoProjectsOfOneCustomerAreAskedApart() {
		answered("r1", "甲", "P", "2026-03-01", "");
		answered("r2", "甲", "Q", "2026-03-01", "");
		answered("r3", "甲", "", "2026-03-01", "");
		assertEquals(List.of("re-survey/2026-04/甲//", "re-survey/2026-04/甲/P/", "re-survey/2026-04/甲/Q/"),
				ids(year(reSurveys())));
	}

	@Test
	void aReSurveyThatDissatisfiesIsRepeatedInTheMonthAfterIt() {
		answered("r1", "甲", "P", "2026-01-31", "");
		answered("r2", "甲", "P", "2026-02-28", "");
		assertEquals(List.of("2026-02-28", "2026-03-31"), dues(year(reSurveys())));
	}

	@Test
	void sheetsWithoutACustomerAreNotMerged() {
		answered("r1", "", "", "2026-03-01", "");
		answered("r2", "", "", "2026-03-02", "");
		assertEquals(2, year(reSurveys()).size());
	}

	@Test
	void whatIsDueBeforeOrBeginsAfterIsLeftOut() {
		answered("r1", "甲", "P", "2025-11-30", "");
		answered("r2", "乙", "P", "2025-12-01", "");
		answered("r3", "丙", "P", "2026-12-01", "");
		assertEquals(List.of("re-survey/2026-01/乙/P/"), ids(year(reSurveys())));
	}

	@Test
	void idsOfDifferentPartsDiffer() {
		assertEquals("a%2Fb/c", ObligationId.of("a/b", "c"));
		assertEquals("a/b%2Fc", ObligationId.of("a", "b/c"));
		assertTrue(Set.of(ObligationId.of("a%2Fb"), ObligationId.of("a/b")).size() == 2);
	}
}
