/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.improvement.calendar.Obligation;
import org.manyi.improvement.calendar.ObligationList;
import org.manyi.improvement.calendar.ObligationState;
import org.manyi.improvement.calendar.ObligationStatus;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/**
 * Obligations as a calendar that other programs read (iCalendar, RFC 5545): an event of a whole day each, on the day it
 * is due, or the first on which it can be done where no day is set. It takes up no time of that day. Its identity is
 * the obligation's, so that a calendar that reads the file again knows it; what was waived is cancelled there. The
 * same obligations on the same day give the same bytes.
 */
public final class ObligationsAsICalendar {

	private static final String PRODUCT = "-//Manyi//Calendar of obligations//";

	private final Locale locale;

	/**
	 * @param locale the language of names
	 */
	public ObligationsAsICalendar(Locale locale) {
		this.locale = locale;
	}

	/**
	 * Writes the whole calendar and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(ObligationList list, OutputStream out) throws IOException {
		ICalendar calendar = new ICalendar();
		calendar.setProductId(PRODUCT + locale.getLanguage().toUpperCase(Locale.ROOT));
		calendar.setName(list.methodology().in(locale));
		Date stamp = Date.from(list.today().atStartOfDay().toInstant(ZoneOffset.UTC));
		list.obligations().stream().map(status -> event(status, stamp)).forEach(calendar::addEvent);
		out.write(Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private VEvent event(ObligationStatus status, Date stamp) {
		Obligation owed = status.obligation();
		LocalDate day = owed.window().due().orElse(owed.window().from());
		VEvent event = new VEvent();
		event.setUid(owed.id());
		event.setDateTimeStamp(stamp);
		event.setDateStart(new DateStart(wholeDay(day)));
		event.setDateEnd(new DateEnd(wholeDay(day.plusDays(1))));
		event.setTransparency(true);
		event.setSummary(Stream.of(owed.name().in(locale), owed.subject().region(), owed.subject().unit(),
				owed.subject().customer(), owed.subject().project(), owed.stage(), owed.form())
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
		event.addCategories(owed.source());
		event.setStatus(status.state() == ObligationState.WAIVED ? Status.cancelled() : Status.confirmed());
		String more = Stream.concat(owed.owner().map(owner -> owner.in(locale)).stream(), owed.causes().stream())
				.collect(Collectors.joining("\n"));
		if (!more.isEmpty()) {
			event.setDescription(more);
		}
		return event;
	}

	/** By its parts, since the day of an instant depends on the time zone of the machine. */
	private static ICalDate wholeDay(LocalDate day) {
		return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
	}
}
