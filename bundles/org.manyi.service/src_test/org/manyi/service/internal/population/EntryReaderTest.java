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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.store.api.population.ContactRole;
import org.manyi.store.api.population.CustomerLevel;
import org.manyi.store.api.population.OccasionKind;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.Contact;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;

/** Headings and texts of tables, in both languages. */
class EntryReaderTest {

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
		return new EntryReader(kind, Optional.empty()).read(byField);
	}
}
