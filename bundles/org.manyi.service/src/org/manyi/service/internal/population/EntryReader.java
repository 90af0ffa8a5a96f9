/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.store.api.population.ContactRole;
import org.manyi.store.api.population.CustomerLevel;
import org.manyi.store.api.population.DayKind;
import org.manyi.store.api.population.EventTime;
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
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.api.population.Validity;

/**
 * Makes entries of texts.
 *
 * @param kind     of which kind
 * @param surveyId the survey where the texts name none; empty for none
 * @param events   the kinds of events
 */
record EntryReader(PopulationKind kind, Optional<String> surveyId, EventKinds events) {

	private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})"
			+ "|年(\\d{1,2})月(\\d{1,2})日|(\\d{2})(\\d{2}))(?:[ T]0?0:00(?::00)?)?");
	private static final Pattern COUNT = Pattern.compile("(-?\\d{1,15})(?:\\.0+)?");
	private static final Map<String, CustomerLevel> LEVELS = Map.of("company", CustomerLevel.COMPANY, "公司",
			CustomerLevel.COMPANY, "公司级", CustomerLevel.COMPANY, "project", CustomerLevel.PROJECT, "项目",
			CustomerLevel.PROJECT, "项目级", CustomerLevel.PROJECT);
	private static final Map<String, ContactRole> ROLES = Map.of("customer", ContactRole.CUSTOMER, "客户",
			ContactRole.CUSTOMER, "顾客", ContactRole.CUSTOMER, "user", ContactRole.USER, "用户", ContactRole.USER);
	private static final Map<String, DayKind> DAYS = Map.ofEntries(Map.entry("holiday", DayKind.HOLIDAY),
			Map.entry("节假日", DayKind.HOLIDAY), Map.entry("法定节假日", DayKind.HOLIDAY), Map.entry("放假", DayKind.HOLIDAY),
			Map.entry("休息", DayKind.HOLIDAY), Map.entry("worked", DayKind.WORKED), Map.entry("调休", DayKind.WORKED),
			Map.entry("上班", DayKind.WORKED), Map.entry("调休上班", DayKind.WORKED), Map.entry("补班", DayKind.WORKED));

	/**
	 * The entry.
	 *
	 * @param texts by field, without blanks around
	 * @throws EntryProblem when they say none
	 */
	PopulationEntry read(Map<PopulationField, String> texts) throws EntryProblem {
		return switch (kind) {
		case REGIONS -> new Region(required(texts, PopulationField.NAME), validity(texts));
		case UNITS ->
			new Unit(required(texts, PopulationField.NAME), text(texts, PopulationField.REGION), validity(texts));
		case CUSTOMERS -> new Customer(required(texts, PopulationField.NAME),
				word(texts, PopulationField.LEVEL, LEVELS, "company/公司级, project/项目级"));
		case PROJECTS -> new Project(required(texts, PopulationField.NAME), required(texts, PopulationField.CUSTOMER),
				day(texts, PopulationField.ACCEPTED_ON));
		case CONTACTS -> new Contact(required(texts, PopulationField.NAME), required(texts, PopulationField.CUSTOMER),
				text(texts, PopulationField.PROJECT), word(texts, PopulationField.ROLE, ROLES, "customer/客户, user/用户"));
		case SENT -> new Sent(survey(texts), text(texts, PopulationField.UNIT),
				OccasionText.read(text(texts, PopulationField.OCCASION)),
				count(texts, PopulationField.QUESTIONNAIRES).orElseThrow(() -> missing(PopulationField.QUESTIONNAIRES)),
				count(texts, PopulationField.REACHED));
		case EVENTS -> new Event(events.read(text(texts, PopulationField.EVENT_KIND)),
				required(texts, PopulationField.ID), time(texts, PopulationField.BEGAN),
				time(texts, PopulationField.ENDED), text(texts, PopulationField.CUSTOMER),
				text(texts, PopulationField.PROJECT), text(texts, PopulationField.UNIT));
		case DAYS -> new CalendarDay(date(texts),
				word(texts, PopulationField.DAY_KIND, DAYS, "holiday/节假日/放假, worked/调休/上班"),
				text(texts, PopulationField.NAME));
		};
	}

	/**
	 * An entry of the same key, whatever else it says: to find the one that is there.
	 *
	 * @throws EntryProblem when the texts say no key
	 */
	PopulationEntry readKey(Map<PopulationField, String> texts) throws EntryProblem {
		return switch (kind) {
		case REGIONS, UNITS -> read(texts);
		case CUSTOMERS -> new Customer(required(texts, PopulationField.NAME), CustomerLevel.COMPANY);
		case PROJECTS -> new Project(required(texts, PopulationField.NAME), "", Optional.empty());
		case CONTACTS -> new Contact(required(texts, PopulationField.NAME), required(texts, PopulationField.CUSTOMER),
				text(texts, PopulationField.PROJECT), ContactRole.CUSTOMER);
		case SENT -> new Sent(survey(texts), text(texts, PopulationField.UNIT),
				OccasionText.read(text(texts, PopulationField.OCCASION)), 0, OptionalLong.empty());
		case EVENTS -> new Event(events.readKey(text(texts, PopulationField.EVENT_KIND)),
				required(texts, PopulationField.ID), Optional.empty(), Optional.empty(), "", "", "");
		case DAYS -> new CalendarDay(date(texts), DayKind.HOLIDAY, "");
		};
	}

	private static String text(Map<PopulationField, String> texts, PopulationField field) {
		return texts.getOrDefault(field, "");
	}

	private static String required(Map<PopulationField, String> texts, PopulationField field) throws EntryProblem {
		String text = text(texts, field);
		if (text.isEmpty()) {
			throw missing(field);
		}
		return text;
	}

	private static EntryProblem missing(PopulationField field) {
		return new EntryProblem(field, "这一项不能为空。", "It must not be empty.");
	}

	private String survey(Map<PopulationField, String> texts) throws EntryProblem {
		String named = text(texts, PopulationField.SURVEY);
		if (named.isEmpty() && surveyId.isEmpty()) {
			throw new EntryProblem(PopulationField.SURVEY, "没有说明是哪个调查。请增加“调查”列，或指定调查。",
					"It is not said which survey is meant. Add a column \"survey\", or name the survey.");
		}
		return named.isEmpty() ? surveyId.get() : named;
	}

	private static <W> W word(Map<PopulationField, String> texts, PopulationField field, Map<String, W> words,
			String known) throws EntryProblem {
		W word = words.get(required(texts, field).toLowerCase(Locale.ROOT));
		if (word == null) {
			throw new EntryProblem(field, "只能是：%s。".formatted(known), "It is one of: %s.".formatted(known));
		}
		return word;
	}

	private static OptionalLong count(Map<PopulationField, String> texts, PopulationField field) throws EntryProblem {
		String text = text(texts, field).replace(",", "");
		if (text.isEmpty()) {
			return OptionalLong.empty();
		}
		Matcher count = COUNT.matcher(text);
		if (!count.matches()) {
			throw new EntryProblem(field, "应是份数，如 120。", "It is a count, such as 120.");
		}
		return OptionalLong.of(Long.parseLong(count.group(1)));
	}

	private static Validity validity(Map<PopulationField, String> texts) throws EntryProblem {
		return new Validity(day(texts, PopulationField.VALID_FROM), day(texts, PopulationField.VALID_UNTIL));
	}

	private static LocalDate date(Map<PopulationField, String> texts) throws EntryProblem {
		return day(texts, PopulationField.DATE).orElseThrow(() -> missing(PopulationField.DATE));
	}

	private static Optional<LocalDateTime> time(Map<PopulationField, String> texts, PopulationField field)
			throws EntryProblem {
		String text = text(texts, field);
		Optional<LocalDateTime> time = EventTime.parse(text);
		if (time.isEmpty() && !text.isEmpty()) {
			throw new EntryProblem(field, "应是时间，如 2026-03-08 14:05，也可只写日期；不带时区。",
					"It is a time without a zone, such as 2026-03-08 14:05, or a day alone.");
		}
		return time;
	}

	private static Optional<LocalDate> day(Map<PopulationField, String> texts, PopulationField field)
			throws EntryProblem {
		String text = text(texts, field);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Matcher parts = DAY.matcher(text);
		if (parts.matches()) {
			int month = parts.group(2) != null ? 2 : parts.group(4) != null ? 4 : 6;
			try {
				return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(month)),
						Integer.parseInt(parts.group(month + 1))));
			} catch (DateTimeException e) {
				// told below as what cannot be read
			}
		}
		throw new EntryProblem(field, "应是日期，如 2026-09-30。", "It is a day, such as 2026-09-30.");
	}
}
