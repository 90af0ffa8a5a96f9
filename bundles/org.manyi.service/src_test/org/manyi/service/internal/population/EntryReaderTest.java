/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.LocalizedText;
import org.manyi.service.EventKind;
import org.manyi.store.api.population.ContactRole;
import org.manyi.store.api.population.CustomerLevel;
import org.manyi.store.api.population.DayKind;
import org.manyi.store.api.population.EventTime;
import org.manyi.store.api.population.OccasionKind;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;
import org.manyi.store.api.population.PopulationEntry.Contact;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;

/** Headings and texts of tables, in both languages. */
class EntryReaderTest {

	private static final EventKinds EVENT_KINDS = new EventKinds(
			List.of(new EventKind("event-closed", new LocalizedText("事件关闭", "closing of an event")),
					new EventKind("job", new LocalizedText("作业", "job")),
					new EventKind("event-closed", new LocalizedText("工单关闭", "ticket closed")),
					new EventKind("other-job", new LocalizedText("作业", "other job"))),
			Optional.empty());

	@Test
	void readsBothLanguages() throws EntryProblem {
		assertEquals(new Customer("甲", CustomerLevel.PROJECT),
				read(PopulationKind.CUSTOMERS, "客户名称", "甲", "客户级别", "项目级"));
		assertEquals(new Customer("甲", CustomerLevel.PROJECT),
				read(PopulationKind.CUSTOMERS, "Customer Name", "甲", "LEVEL",
				"Project"));
		assertEquals(new Contact("张", "甲", "", ContactRole.USER),
				read(PopulationKind.CONTACTS, "关键人员", "张", "顾客", "甲", "角色", "用户"));
		assertEquals(new Sent("S", "一队", "2026-Q3", 1200, OptionalLong.of(1100)),
				read(PopulationKind.SENT, "调查", "S", "单位",
				"一队", "调查时机", "2026年第三季度", "发放数", "1,200", "送达数", "1100.0"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-09-03", "2026/9/3", "2026.9.3", "2026年9月3日", "20260903", "2026-09-03 00:00:00" })
	void readsDays(String text) throws EntryProblem {
		assertEquals(new Project("P", "甲", Optional.of(LocalDate.of(2026, 9, 3))),
				read(PopulationKind.PROJECTS, "name", "P", "customer", "甲", "accepted_on", text));
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-30, ACCEPTED_ON", "3.9.2026, ACCEPTED_ON", "soon, ACCEPTED_ON" })
	void refusesWhatIsNoDay(String text, PopulationField field) {
		EntryProblem problem = assertThrows(EntryProblem.class,
				() -> read(PopulationKind.PROJECTS, "name", "P", "customer", "甲", "accepted on", text));
		assertEquals(field, problem.field());
	}

	@ParameterizedTest
	@ValueSource(strings = { "many", "1.5", "1e3", "12345678901234567890" })
	void refusesWhatIsNoCount(String text) {
		assertEquals(PopulationField.QUESTIONNAIRES, assertThrows(EntryProblem.class,
				() -> read(PopulationKind.SENT, "survey", "S", "sent", text)).field());
	}

	@Test
	void refusesWhatIsMissing() {
		assertEquals(PopulationField.NAME, assertThrows(EntryProblem.class,
				() -> read(PopulationKind.CUSTOMERS, "level", "company")).field());
		assertEquals(PopulationField.SURVEY,
				assertThrows(EntryProblem.class, () -> read(PopulationKind.SENT, "sent", "1")).field());
		assertEquals(PopulationField.LEVEL, assertThrows(EntryProblem.class,
				() -> read(PopulationKind.CUSTOMERS, "name", "甲", "level", "big")).field());
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2026, YEAR", "2026年度, 2026, YEAR", "2026Q3, 2026-Q3, QUARTER", "2026-q3, 2026-Q3, QUARTER",
			"2026年三季度, 2026-Q3, QUARTER", "2026-9, 2026-09, MONTH", "2026/09, 2026-09, MONTH",
			"2026年9月, 2026-09, MONTH",
			"施工前, 施工前, STAGE", "2026-13, 2026-13, STAGE", "'', '', WHOLE" })
	void readsOccasions(String text, String name, OccasionKind kind) {
		assertEquals(name, OccasionText.read(text));
		assertEquals(kind, OccasionKind.of(name));
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			event-closed        , event-closed
			事件关闭            , event-closed
			工单关闭            , event-closed
			Closing of an Event , event-closed
			job                 , job
			other job           , other-job
			""")
	void readsEventsOfKindsByIdAndName(String kind, String id) throws EntryProblem {
		assertEquals(
				new Event(id, "E-1", EventTime.parse("2026-03-02 08:00"), EventTime.parse("2026-03-09"), "甲", "P",
						"一队"),
				read(PopulationKind.EVENTS, "事件编号", "E-1", "事件类型", kind, "开始时间", "2026/3/2 8:00", "关闭时间",
						"2026-03-08 24:00", "客户", "甲", "项目", "P", "单位", "一队"));
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			作业      , 2026-03-08            , EVENT_KIND
			closed    , 2026-03-08            , EVENT_KIND
			''        , 2026-03-08            , EVENT_KIND
			job       , 2026-03-08T10:00Z     , ENDED
			job       , 2026-02-30            , ENDED
			job       , soon                  , ENDED
			""")
	void refusesEventsOfUnknownKindOrTime(String kind, String closed, PopulationField field) {
		assertEquals(field, assertThrows(EntryProblem.class,
				() -> read(PopulationKind.EVENTS, "id", "1", "kind", kind, "closed", closed)).field());
	}

	@Test
	void aTableWithoutAColumnOfKindsHasOneKind() throws EntryProblem {
		Map<PopulationField, String> texts = Map.of(PopulationField.ID, "1", PopulationField.ENDED, "20260308");
		assertEquals(new Event("job", "1", Optional.empty(), EventTime.parse("2026-03-08"), "", "", ""),
				new EntryReader(PopulationKind.EVENTS, Optional.empty(), EVENT_KINDS.withUsual("job")).read(texts));
		assertEquals(Set.of(PopulationField.ID), new EntryHeadings(PopulationKind.EVENTS).required());
		assertEquals(List.of("event-closed", "job", "other-job"),
				EVENT_KINDS.each().stream().map(EventKind::id).toList());
	}

	@Test
	void anEventIsFoundByAKindThatNoMethodologyKnowsAnyMore() throws EntryProblem {
		Map<PopulationField, String> texts = Map.of(PopulationField.ID, "1", PopulationField.EVENT_KIND, "gone");
		EntryReader reader = new EntryReader(PopulationKind.EVENTS, Optional.empty(), EVENT_KINDS);
		assertEquals(new Event("gone", "1", Optional.empty(), Optional.empty(), "", "", ""), reader.readKey(texts));
		assertThrows(EntryProblem.class, () -> reader.read(texts));
	}

	@ParameterizedTest
	@CsvSource({ "holiday, HOLIDAY", "节假日, HOLIDAY", "放假, HOLIDAY", "Worked, WORKED", "调休, WORKED", "上班, WORKED",
			"调休上班, WORKED" })
	void readsWorkingDays(String text, DayKind kind) throws EntryProblem {
		LocalDate day = LocalDate.of(2026, 10, 1);
		assertEquals(new CalendarDay(day, kind, "国庆节"),
				read(PopulationKind.DAYS, "日期", "2026年10月1日", "类型", text, "名称", "国庆节"));
		assertEquals(new CalendarDay(day, kind, ""), read(PopulationKind.DAYS, "date", "2026-10-01", "kind", text));
	}

	@Test
	void refusesWhatIsNoWorkingDay() {
		assertEquals(PopulationField.DAY_KIND, assertThrows(EntryProblem.class,
				() -> read(PopulationKind.DAYS, "date", "2026-10-01", "kind", "maybe")).field());
		assertEquals(PopulationField.DATE,
				assertThrows(EntryProblem.class, () -> read(PopulationKind.DAYS, "kind", "holiday")).field());
	}

	@Test
	void aHeadingMayMeanAnotherThingInAnotherTable() {
		assertEquals(Optional.of(PopulationField.NAME), new EntryHeadings(PopulationKind.UNITS).field("单位"));
		assertEquals(Optional.of(PopulationField.UNIT), new EntryHeadings(PopulationKind.SENT).field("单位"));
		assertEquals(Optional.of(PopulationField.NAME), new EntryHeadings(PopulationKind.PROJECTS).field("项目"));
		assertEquals(Optional.empty(), new EntryHeadings(PopulationKind.UNITS).field("备注"));
	}

	private static PopulationEntry read(PopulationKind kind, String... texts) throws EntryProblem {
		Map<PopulationField, String> byField = new EnumMap<>(PopulationField.class);
		for (int i = 0; i < texts.length; i += 2) {
			byField.put(new EntryHeadings(kind).field(texts[i]).orElseThrow(), texts[i + 1]);
		}
		return new EntryReader(kind, Optional.empty(), EVENT_KINDS).read(byField);
	}
}
