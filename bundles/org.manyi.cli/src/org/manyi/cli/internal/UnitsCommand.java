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

import org.manyi.model.GroupField;
import org.manyi.report.UnitsAsCsv;
import org.manyi.report.UnitsAsJson;
import org.manyi.service.Analysis;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.units.UnitComparison;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts the units of a survey side by side. */
@Command(name = "units", sortOptions = false)
final class UnitsCommand implements Callable<Integer> {

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Mixin
	private IntervalArguments intervals = new IntervalArguments();

	@Option(names = "--by", paramLabel = "unit|region|month|quarter|year|stage", descriptionKey = "units.by",
			converter = GroupFieldConverter.class)
	private GroupField by = GroupField.UNIT;

	@Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
	private TableFormat format = TableFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	UnitsCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		IntervalOptions options = intervals.options(invocation);
		Analysis analysis = survey.analyse(invocation, List.of(by), options, destination);
		survey.checkPopulation(invocation, options.population(), analysis);
		UnitComparison comparison = UnitComparison.of(analysis, Optional.empty(), by);
		destination.write(stream -> write(comparison, stream));
		return new Outcome(invocation).of(analysis);
	}

	private void write(UnitComparison comparison, OutputStream stream) throws IOException {
		switch (format) {
		case CSV -> new UnitsAsCsv().write(comparison, stream);
		case JSON -> new UnitsAsJson().write(comparison, stream);
		case TABLE -> new UnitsAsText(invocation.texts()).write(comparison, stream);
		}
	}
}
