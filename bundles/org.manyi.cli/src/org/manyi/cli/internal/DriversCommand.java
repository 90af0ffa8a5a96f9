/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.analysis.drivers.Outcome;
import org.manyi.report.DriversAsCsv;
import org.manyi.report.DriversAsJson;
import org.manyi.service.Analysis;
import org.manyi.service.drivers.DriverFindings;
import org.manyi.service.drivers.Importance;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells which items drive satisfaction. */
@Command(name = "drivers", sortOptions = false)
final class DriversCommand implements Callable<Integer> {

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Option(names = "--outcome", paramLabel = "ITEM", descriptionKey = "drivers.outcome")
	private Optional<String> outcome = Optional.empty();

	@Option(names = "--importance", paramLabel = "given|correlation|share", descriptionKey = "drivers.importance")
	private Optional<Importance> importance = Optional.empty();

	@Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
	private TableFormat format = TableFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	DriversCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		Analysis analysis = survey.analyse(invocation, List.of(), destination);
		Optional<Outcome> item = outcome.map(Outcome.OfItem::new);
		DriverFindings findings = invocation.services().drivers().find(analysis, item.orElse(new Outcome.OfOthers()),
				invocation.monitor());
		Importance kind = importance.orElse(findings.found().explained().isPresent() ? Importance.SHARE
				: Importance.CORRELATION);
		destination.write(stream -> write(findings, kind, stream));
		return Commands.DONE;
	}

	private void write(DriverFindings findings, Importance kind, OutputStream stream) throws IOException {
		switch (format) {
		case CSV -> new DriversAsCsv(kind).write(findings, stream);
		case JSON -> new DriversAsJson(kind).write(findings, stream);
		case TABLE -> new DriversAsText(invocation.texts(), kind).write(findings, stream);
		}
	}
}
