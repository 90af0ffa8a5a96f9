/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.model.Slice;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.Reject;
import org.manyi.store.api.WithheldException;
import org.manyi.store.api.population.ContactRole;
import org.manyi.store.api.population.CustomerLevel;
import org.manyi.store.api.population.DayKind;
import org.manyi.store.api.population.EventTime;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;
import org.manyi.store.api.population.PopulationEntry.Contact;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationFile;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.api.population.PopulationRow;
import org.manyi.store.api.population.PopulationTable;
import org.manyi.store.api.population.Populations;
import org.manyi.store.api.population.Validity;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.Workspace;

/** Populations, their rules and their history. */
@NonNullByDefault({})
class PopulationTest {

	@TempDir
	Path folder;

	private Workspace workspace;
	private Populations populations;

	@BeforeEach
	void create() throws EvidenceException {
		workspace = SampleSurvey.store().create(folder.resolve("w"), "Tester");
		populations = workspace.populations();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void keepsEntriesOfEachKind() throws EvidenceException {
		new SampleSurvey(0, 10).into(workspace, "a", DuplicateRule.ASK);
		Region region = new Region("北区", Validity.ALWAYS);
		Unit unit = new Unit("一队", "北区", from("2026-01-01"));
		Customer customer = new Customer("甲公司", CustomerLevel.COMPANY);
		Project project = new Project("改造", "甲公司", Optional.of(LocalDate.of(2026, 3, 31)));
		Project open = new Project("扩建", "甲公司", Optional.empty());
		Contact contact = new Contact("张三", "甲公司", "改造", ContactRole.USER);
		Sent sent = new Sent("S", "一队", "2026-Q1", 40, OptionalLong.of(35));
		Sent unreached = new Sent("S", "一队", "2026-Q2", 0, OptionalLong.empty());
		for (List<? extends PopulationEntry> entries : List.of(List.of(region), List.of(unit), List.of(customer),
				List.of(project, open), List.of(contact), List.of(sent, unreached))) {
			PopulationChange change = populations.put(entries, "file=a.csv");
			assertEquals(List.of(), change.refusals());
			assertEquals(entries.size(), change.added());
			assertEquals(workspace.version(), change.version());
		}
		reopen();
		assertEquals(List.of(region), populations.entries(Region.class, workspace.version()));
		assertEquals(List.of(unit), populations.entries(Unit.class, workspace.version()));
		assertEquals(List.of(customer), populations.entries(Customer.class, workspace.version()));
		assertEquals(List.of(open, project), populations.entries(Project.class, workspace.version()));
		assertEquals(List.of(contact), populations.entries(Contact.class, workspace.version()));
		assertEquals(List.of(sent, unreached), populations.entries(Sent.class, workspace.version()));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void keepsEventsAndWorkingDaysWithTheirHistory() throws EvidenceException {
		Event closed = new Event("event-closed", "1", at("2026-03-02 08:00"), at("2026-03-08 24:00"), "谁也不认识", "P",
				"一队");
		Event open = new Event("event-closed", "2", at("2026-03-02 08:00:30"), Optional.empty(), "", "", "");
		Event well = new Event("well-completion", "1", Optional.empty(), at("1969-12-31 23:59:59"), "甲", "", "");
		DataVersion first = populations.put(List.of(closed, open, well), "file=events.csv").version();
		Event later = new Event("event-closed", "2", open.began(), at("2026-03-09 10:00"), "甲", "", "");
		assertEquals(1, populations.put(List.of(later), "").changed());
		CalendarDay holiday = new CalendarDay(LocalDate.of(2026, 10, 1), DayKind.HOLIDAY, "国庆节");
		CalendarDay worked = new CalendarDay(LocalDate.of(2026, 10, 10), DayKind.WORKED, "");
		assertEquals(2, populations.put(List.of(worked, holiday), "").added());
		reopen();
		assertEquals(List.of(closed, open, well), populations.entries(Event.class, first));
		assertEquals(List.of(closed, later, well), populations.entries(Event.class, workspace.version()));
		assertEquals(Optional.of(LocalDateTime.of(2026, 3, 9, 0, 0)),
				populations.entries(Event.class, first).getFirst().ended());
		assertEquals(List.of(), populations.entries(CalendarDay.class, first));
		assertEquals(List.of(holiday, worked), populations.entries(CalendarDay.class, workspace.version()));
		assertEquals(4, populations.history(Event.class).size());
		CalendarDay moved = new CalendarDay(holiday.date(), DayKind.WORKED, "");
		assertEquals(1, populations.put(List.of(moved), "").changed(), "a day is a holiday or worked");
		assertEquals(1, populations.remove(List.of(worked), "").removed());
		assertEquals(1, populations
				.remove(List.of(new Event("event-closed", "1", Optional.empty(), Optional.empty(), "", "", "")), "")
				.removed());
		assertEquals(List.of(moved), populations.entries(CalendarDay.class, workspace.version()));
		assertEquals(List.of(later, well), populations.entries(Event.class, workspace.version()));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void refusesEventsAndDaysThatContradictThemselves() throws EvidenceException {
		PopulationChange change = populations.put(List.of(
				event("a", "2026-03-02 08:00", "2026-03-02 07:59"), event("b", "", ""),
				event("", "2026-03-02", "2026-03-02"), event("c", "2026-03-02", "2026-03-02"),
				event("c", "2026-03-02", "2026-03-03"),
				new Event("", "d", at("2026-03-02"), Optional.empty(), "", "", "")), "");
		assertEquals(
				List.of(PopulationField.ENDED, PopulationField.ENDED, PopulationField.ID, PopulationField.ID,
						PopulationField.EVENT_KIND),
				change.refusals().stream().map(PopulationChange.Refusal::field).toList());
		assertEquals(List.of(0, 1, 2, 4, 5), places(change));
		LocalDate day = LocalDate.of(2026, 10, 1);
		PopulationChange days = populations.put(List.of(new CalendarDay(day, DayKind.HOLIDAY, "国庆节"),
				new CalendarDay(day, DayKind.WORKED, "")), "");
		assertEquals(List.of(1), places(days));
		assertEquals(PopulationField.DATE, days.refusals().getFirst().field());
	}

	private static Event event(String id, String began, String ended) {
		return new Event("event-closed", id, at(began), at(ended), "", "", "");
	}

	private static Optional<LocalDateTime> at(String time) {
		return EventTime.parse(time);
	}

	@Test
	void keepsFilesWithTheirRejectedRows() throws EvidenceException {
		PopulationTable table = table("a", new Customer("甲", CustomerLevel.COMPANY),
				new Customer("", CustomerLevel.COMPANY));
		PopulationChange change = populations.importTable(table, false);
		assertEquals(List.of(1, 1), List.of(change.added(), change.refusals().size()));
		reopen();
		PopulationFile file = populations.files().getFirst();
		assertEquals(new PopulationFile(1, PopulationKind.CUSTOMERS, Path.of("customers.csv"), "a", 10, "delimited",
				Instant.parse("2026-09-03T08:00:00Z"), "Tester", change.version(), 3, 2), file);
		assertEquals(List.of(2L, 5L), populations.rejects(1).stream().map(Reject::row).toList());
		assertEquals(table.rejects(change.refusals()), populations.rejects(1));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void keepsTheRejectedRowsOfAFileThatChangesNothingOnce() throws EvidenceException {
		PopulationTable table = table("a", new Customer("", CustomerLevel.COMPANY));
		for (int i = 0; i < 2; i++) {
			assertFalse(populations.importTable(table, false).isChange());
			assertEquals(1, populations.files().size(), "the same file again says nothing new");
		}
		assertEquals(new DataVersion(0), workspace.version());
		assertEquals(2, populations.rejects(1).size());
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void aTableThatIsOnlyTriedChangesNothing() throws EvidenceException {
		PopulationChange tried = populations.importTable(
				table("a", new Customer("甲", CustomerLevel.COMPANY), new Customer("", CustomerLevel.COMPANY)), true);
		assertEquals(List.of(1, 1), List.of(tried.added(), tried.refusals().size()));
		assertEquals(new DataVersion(0), workspace.version());
		assertEquals(List.of(), populations.files());
		assertEquals(List.of(), populations.entries(Customer.class, workspace.version()));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	/** A file whose row 2 says no entry, the others these. */
	private static PopulationTable table(String sha256, Customer... customers) {
		return new PopulationTable(PopulationKind.CUSTOMERS, Path.of("customers.csv"), sha256, 10, "delimited",
				customers.length + 1, List.of(customers),
				List.of(new Reject(2, Optional.of("level"), "x", LocalizedText.same("no level"))),
				refusal -> new Reject(4 + refusal.place(), Optional.empty(), "", refusal.reason()));
	}

	@Test
	void whatIsThereAlreadyChangesNothing() throws EvidenceException {
		List<Customer> customers = List.of(new Customer("甲", CustomerLevel.COMPANY),
				new Customer("乙", CustomerLevel.PROJECT));
		DataVersion first = populations.put(customers, "").version();
		PopulationChange again = populations.put(customers, "");
		assertFalse(again.isChange());
		assertEquals(2, again.unchanged());
		assertEquals(first, again.version());
		assertEquals(first, workspace.version());
	}

	@Test
	void keepsWhatWasBefore() throws EvidenceException {
		DataVersion first = populations.put(List.of(new Customer("甲", CustomerLevel.COMPANY)), "").version();
		PopulationChange changed = populations.put(List.of(new Customer("甲", CustomerLevel.PROJECT)), "");
		assertEquals(List.of(0, 1), List.of(changed.added(), changed.changed()));
		PopulationChange removed = populations.remove(List.of(new Customer("甲", CustomerLevel.COMPANY)), "wrong");
		assertEquals(1, removed.removed());
		assertEquals(List.of(new Customer("甲", CustomerLevel.COMPANY)), populations.entries(Customer.class, first));
		assertEquals(List.of(new Customer("甲", CustomerLevel.PROJECT)),
				populations.entries(Customer.class, changed.version()));
		assertEquals(List.of(), populations.entries(Customer.class, workspace.version()));
		assertEquals(
				List.of(new PopulationRow<>(new Customer("甲", CustomerLevel.COMPANY), first,
						Optional.of(changed.version())),
						new PopulationRow<>(new Customer("甲", CustomerLevel.PROJECT), changed.version(),
								Optional.of(removed.version()))),
				populations.history(Customer.class));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void refusesWhatBreaksARuleAndKeepsTheRest() throws EvidenceException {
		populations.put(List.of(new Region("北区", until("2026-06-30"))), "");
		PopulationChange change = populations.put(List.of(
				new Unit("一队", "南区", Validity.ALWAYS),
				new Unit("二队", "北区", Validity.ALWAYS),
				new Unit("三队", "北区", until("2026-06-30")),
				new Unit("三队", "", from("2026-06-30")),
				new Unit("四队", "",
						new Validity(Optional.of(LocalDate.of(2026, 2, 1)), Optional.of(LocalDate.of(2026, 1, 1)))),
				new Unit("五队", "", Validity.ALWAYS), new Unit("五队", "北区", Validity.ALWAYS)), "");
		assertEquals(List.of(0, 1, 3, 4, 6), change.refusals().stream().map(PopulationChange.Refusal::place).toList());
		assertEquals(
				List.of(PopulationField.REGION, PopulationField.REGION, PopulationField.VALID_FROM,
						PopulationField.VALID_UNTIL, PopulationField.NAME),
				change.refusals().stream().map(PopulationChange.Refusal::field).toList());
		assertEquals(2, change.added());
		assertTrue(change.refusals().getFirst().reason().zh().contains("南区"));
		assertEquals(List.of(0), places(populations.put(List.of(new Project("甲", "无此客户", Optional.empty())), "")));
		assertEquals(List.of(0), places(populations.put(List.of(new Contact("张", "无此客户", "", ContactRole.USER)), "")));
	}

	@Test
	void refusesWhatOthersNeed() throws EvidenceException {
		Region region = new Region("北区", Validity.ALWAYS);
		Customer customer = new Customer("甲", CustomerLevel.COMPANY);
		populations.put(List.of(region), "");
		populations.put(List.of(new Unit("一队", "北区", Validity.ALWAYS)), "");
		populations.put(List.of(customer), "");
		populations.put(List.of(new Contact("张", "甲", "", ContactRole.CUSTOMER)), "");
		assertEquals(List.of(0), places(populations.remove(List.of(region), "")));
		assertEquals(List.of(0), places(populations.put(List.of(new Region("北区", until("2026-01-01"))), "")));
		assertEquals(List.of(0), places(populations.remove(List.of(customer), "")));
		assertEquals(List.of(0), places(populations.remove(List.of(new Customer("乙", CustomerLevel.COMPANY)), "")));
		assertEquals(List.of(region), populations.entries(Region.class, workspace.version()));
	}

	@Test
	void aUnitMovesWhenItsFirstPeriodIsEnded() throws EvidenceException {
		populations.put(List.of(new Region("北区", Validity.ALWAYS), new Region("南区", Validity.ALWAYS)), "");
		populations.put(List.of(new Unit("一队", "北区", Validity.ALWAYS)), "");
		assertEquals(List.of(0), places(populations.put(List.of(new Unit("一队", "南区", from("2026-07-01"))), "")));
		PopulationChange moved = populations.put(List.of(new Unit("一队", "南区", from("2026-07-01")),
				new Unit("一队", "北区", until("2026-06-30"))), "");
		assertEquals(List.of(1, 1, 0), List.of(moved.added(), moved.changed(), moved.refusals().size()));
	}

	@Test
	void numbersSentAreOfOneKindOfOccasion() throws EvidenceException {
		new SampleSurvey(0, 10).into(workspace, "a", DuplicateRule.ASK);
		assertEquals(List.of(0, 1, 2, 3, 5, 6), places(populations.put(List.of(
				new Sent("没有", "", "", 1, OptionalLong.empty()),
				new Sent("S", "单位9", "2026-Q1", 1, OptionalLong.empty()),
				new Sent("S", "单位1", "2026-Q1", -1, OptionalLong.empty()),
				new Sent("S", "单位1", "2026-Q3", 5, OptionalLong.of(6)),
				new Sent("S", "单位2", "2026-Q1", 5, OptionalLong.empty()),
				new Sent("S", "单位3", "2026-03", 5, OptionalLong.empty()),
				new Sent("S", "单位3", "施工前", 5, OptionalLong.empty())), "")));
		assertEquals(List.of(0),
				places(populations.put(List.of(new Sent("S", "", "2026-Q1", 5, OptionalLong.empty())), "")));
		assertEquals(List.of(),
				places(populations.put(List.of(new Sent("S", "", "2026-Q4", 5, OptionalLong.empty())), "")));
	}

	@Test
	void aPartIsWithheldWhereTheRestIsFew() throws EvidenceException {
		new SampleSurvey(0, 23).into(workspace, "a", DuplicateRule.ASK);
		Set<String> but4 = Set.of("单位0", "单位1", "单位2", "单位3");
		assertThrows(WithheldException.class, () -> shared(new Slice(Map.of(GroupField.UNIT, but4))),
				"单位4 has 4 sheets");
		assertEquals(5 + 5 + 5,
				shared(new Slice(Map.of(GroupField.UNIT, Set.of("单位0", "单位1", "单位2")))).total().tally().responses()
						.valid());
		assertEquals(23, shared(Slice.ALL).total().tally().responses().valid());
	}

	private EvidenceResult shared(Slice slice) throws EvidenceException {
		return workspace.evidence("S", workspace.version()).read(new EvidenceQuery(slice, Set.of(), List.of(),
				OptionalLong.empty(), Optional.empty(), Audience.SHARED, 5), new NullProgressMonitor());
	}

	@Test
	void theThresholdOfSmallGroupsIsKept() throws EvidenceException {
		assertEquals(5, workspace.settings().smallGroupThreshold());
		DataVersion set = workspace.settings().setSmallGroupThreshold(8, "works council");
		assertEquals(set, workspace.settings().setSmallGroupThreshold(8, ""));
		reopen();
		assertEquals(8, workspace.settings().smallGroupThreshold());
		assertEquals(set, workspace.version());
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	private static List<Integer> places(PopulationChange change) {
		return change.refusals().stream().map(PopulationChange.Refusal::place).toList();
	}

	private static Validity from(String day) {
		return new Validity(Optional.of(LocalDate.parse(day)), Optional.empty());
	}

	private static Validity until(String day) {
		return new Validity(Optional.empty(), Optional.of(LocalDate.parse(day)));
	}

	private void reopen() throws EvidenceException {
		workspace.close();
		workspace = SampleSurvey.store().open(folder.resolve("w"), "Tester");
		populations = workspace.populations();
	}
}
