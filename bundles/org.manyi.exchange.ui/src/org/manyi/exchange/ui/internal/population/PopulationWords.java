/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.List;
import java.util.Locale;

import org.manyi.exchange.ui.internal.Messages;
import org.manyi.store.api.population.ContactRole;
import org.manyi.store.api.population.CustomerLevel;
import org.manyi.store.api.population.DayKind;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;

/**
 * What users call the kinds of entries, their fields, and the words among their values.
 *
 * @param messages in the user's language
 */
record PopulationWords(Messages messages) {

	String of(PopulationKind kind) {
		return switch (kind) {
		case REGIONS -> messages.kindRegions;
		case UNITS -> messages.kindUnits;
		case CUSTOMERS -> messages.kindCustomers;
		case PROJECTS -> messages.kindProjects;
		case CONTACTS -> messages.kindContacts;
		case SENT -> messages.kindSent;
		case EVENTS -> messages.kindEvents;
		case DAYS -> messages.kindDays;
		};
	}

	String of(PopulationField field) {
		return switch (field) {
		case NAME -> messages.entryName;
		case LEVEL -> messages.entryLevel;
		case CUSTOMER -> messages.fieldCustomer;
		case PROJECT -> messages.fieldProject;
		case ROLE -> messages.entryRole;
		case REGION -> messages.fieldRegion;
		case UNIT -> messages.entryUnit;
		case ACCEPTED_ON -> messages.entryAcceptedOn;
		case VALID_FROM -> messages.entryValidFrom;
		case VALID_UNTIL -> messages.entryValidUntil;
		case SURVEY -> messages.survey;
		case OCCASION -> messages.entryOccasion;
		case QUESTIONNAIRES -> messages.entrySent;
		case REACHED -> messages.entryReached;
		case ID -> messages.entryEventId;
		case EVENT_KIND -> messages.entryEventKind;
		case BEGAN -> messages.entryBegan;
		case ENDED -> messages.entryEnded;
		case DATE -> messages.entryDate;
		case DAY_KIND -> messages.entryDayKind;
		};
	}

	/** A value as the user reads it. */
	String of(PopulationField field, String value) {
		return switch (field) {
		case LEVEL -> value.equals(code(CustomerLevel.COMPANY)) ? messages.levelCompany : messages.levelProject;
		case ROLE -> value.equals(code(ContactRole.CUSTOMER)) ? messages.fieldCustomer : messages.roleUser;
		case DAY_KIND -> value.equals(code(DayKind.HOLIDAY)) ? messages.dayHoliday : messages.dayWorked;
		default -> value;
		};
	}

	/** The values that a field may have; empty where it is free. */
	static List<String> values(PopulationField field) {
		return switch (field) {
		case LEVEL -> List.of(code(CustomerLevel.COMPANY), code(CustomerLevel.PROJECT));
		case ROLE -> List.of(code(ContactRole.CUSTOMER), code(ContactRole.USER));
		case DAY_KIND -> List.of(code(DayKind.HOLIDAY), code(DayKind.WORKED));
		default -> List.of();
		};
	}

	private static String code(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
