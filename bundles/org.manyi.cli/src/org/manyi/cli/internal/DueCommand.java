/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.improvement.calendar.ObligationList;
import org.manyi.report.ObligationsAsCsv;
import org.manyi.report.ObligationsAsICalendar;
import org.manyi.report.ObligationsAsJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists whom to ask, and what to report, by when. */
@Command(name = "due", sortOptions = false)
final class DueCommand implements Callable<Integer> {

	private static final int USUAL_DAYS = 31;

	@Mixin
	private DueOptions options = new DueOptions();

	@Option(names = "--at", paramLabel = "DATE", descriptionKey = "due.at")
	private Optional<LocalDate> at = Optional.empty();

	@Option(names = "--within", paramLabel = "DAYS", descriptionKey = "due.within")
	private int within = USUAL_DAYS;

	@Option(names = "--all", descriptionKey = "due.all")
	private boolean all;

	@Option(names = "--format", paramLabel = "table|csv|json|icalendar", descriptionKey = "format")
	private DueFormat format = DueFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	DueCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		LocalDate today = at.orElseGet(() -> LocalDate.now(invocation.clock()));
		ObligationList found = options.obligations(invocation, today.minusYears(1),
				today.plusDays(Math.max(0, within)), today);
		ObligationList told = all ? found : found.open();
		destination.write(stream -> write(told, stream));
		return Commands.DONE;
	}

	private void write(ObligationList obligations, OutputStream stream) throws IOException {
		switch (format) {
		case CSV -> new ObligationsAsCsv(invocation.locale()).write(obligations, stream);
		case JSON -> new ObligationsAsJson().write(obligations, stream);
		case ICALENDAR -> new ObligationsAsICalendar(invocation.locale()).write(obligations, stream);
		case TABLE -> new DueText(invocation.texts()).of(obligations).writeTo(stream);
		}
	}
}
