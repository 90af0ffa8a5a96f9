/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.manyi.model.GroupField;
import org.manyi.report.ScoresAsCsv;
import org.manyi.report.ScoresAsJson;
import org.manyi.service.Analysis;
import org.manyi.service.interval.IntervalOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a survey file by a methodology. */
@Command(name = "score", sortOptions = false)
final class ScoreCommand implements Callable<Integer> {

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Mixin
	private IntervalArguments intervals = new IntervalArguments();

	@Option(names = "--by", paramLabel = "unit|region|month|quarter|year|stage", split = ",", descriptionKey = "by",
			converter = GroupFieldConverter.class)
	private List<GroupField> by = new ArrayList<>();

	@Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
	private TableFormat format = TableFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	ScoreCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		IntervalOptions options = intervals.options(invocation);
		Analysis analysis = survey.analyse(invocation, by, options, destination);
		survey.checkPopulation(invocation, options.population(), analysis);
		destination.write(stream -> write(analysis, stream));
		return new Outcome(invocation).of(analysis);
	}

	private void write(Analysis analysis, OutputStream stream) throws IOException {
		switch (format) {
		case CSV -> new ScoresAsCsv().write(analysis, stream);
		case JSON -> new ScoresAsJson().write(analysis, stream);
		case TABLE -> new ScoresAsText(invocation.texts()).write(analysis, stream);
		}
	}
}
