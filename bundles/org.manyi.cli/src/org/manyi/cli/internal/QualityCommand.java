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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.manyi.model.GroupField;
import org.manyi.model.Methodology;
import org.manyi.report.QualityAsJson;
import org.manyi.report.Visited;
import org.manyi.service.AnalysisException;
import org.manyi.service.quality.QualityParameters;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.QualityRequest;
import org.manyi.service.quality.QualityService;
import org.manyi.service.quality.SuspectResponse;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at the data quality of a survey of a workspace. */
@Command(name = "quality", sortOptions = false)
final class QualityCommand implements Callable<Integer> {

	/** What the result is written as. */
	enum Format {
		TABLE, JSON,
		/** The numbers of responses alone, one a line, for other commands. */
		NUMBERS
	}

	@Mixin
	private WorkspaceSurveyOptions survey = new WorkspaceSurveyOptions();

	@Option(names = { "-m", "--methodology" }, paramLabel = "ID|FILE", descriptionKey = "quality.methodology",
			converter = MethodologyNameConverter.class)
	private Optional<String> methodology = Optional.empty();

	@Option(names = "--by", paramLabel = "FIELD", descriptionKey = "quality.by", split = ",",
			converter = GroupFieldConverter.class)
	private List<GroupField> by = new ArrayList<>();

	@Option(names = "--set", paramLabel = "key=value", descriptionKey = "quality.set",
			converter = ReadingOption.Converter.class)
	private List<ReadingOption> settings = new ArrayList<>();

	@Option(names = "--responses", paramLabel = "FINDING", descriptionKey = "quality.responses")
	private Optional<String> finding = Optional.empty();

	@Option(names = "--format", paramLabel = "table|json|numbers", descriptionKey = "quality.format")
	private Format format = Format.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	QualityCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		if (format == Format.NUMBERS && finding.isEmpty()) {
			throw wrong("usage.numbersWithoutResponses");
		}
		QualityParameters parameters = QualityParameters.of(set());
		Destination destination = out.destination(invocation);
		Optional<MethodologyName> named = methodology.map(MethodologyName::new);
		CommandFiles files = new CommandFiles(spec, invocation);
		named.flatMap(name -> name.file(invocation)).ifPresent(path -> files.read("--methodology", path));
		files.write(OutputOption.NAME, destination.file());
		Optional<Methodology> rules = named.isEmpty() ? Optional.empty() : Optional.of(named.get().find(invocation));
		QualityService service = invocation.services().quality();
		QualityReport report = service.assess(
				new QualityRequest(survey.folder(invocation), survey.surveyId(), rules, by, parameters),
				invocation.monitor());
		if (finding.isEmpty()) {
			destination.write(stream -> write(report, stream));
		} else {
			writeResponses(service, report, finding.get(), destination);
		}
		return Commands.DONE;
	}

	private CommandLine.ParameterException wrong(String key, Object... arguments) {
		return new CommandLine.ParameterException(spec.commandLine(), invocation.texts().get(key, arguments));
	}

	private SortedMap<String, String> set() {
		SortedMap<String, String> set = new TreeMap<>();
		for (ReadingOption setting : settings) {
			String earlier = set.putIfAbsent(setting.key(), setting.value());
			if (earlier != null) {
				throw wrong("usage.settingTwice", setting.key(), earlier, setting.value());
			}
		}
		return set;
	}

	private void write(QualityReport report, OutputStream stream) throws IOException {
		if (format == Format.JSON) {
			new QualityAsJson(report).write(stream);
		} else {
			new QualityAsText(invocation.texts()).write(report, stream);
		}
	}

	private void writeResponses(QualityService service, QualityReport report, String findingId, Destination destination)
			throws AnalysisException, CommandFailedException, ReaderGoneException {
		Visited<SuspectResponse, AnalysisException> responses = visitor -> service.<IOException>eachResponse(report,
				findingId, visitor, invocation.monitor());
		destination.<AnalysisException> write(stream -> {
			SuspectsAsText text = new SuspectsAsText(invocation.texts());
			switch (format) {
			case JSON -> new QualityAsJson(report).<AnalysisException> writeResponses(findingId, responses, stream);
			case NUMBERS -> text.<AnalysisException> writeNumbers(responses, stream);
			case TABLE -> text.<AnalysisException> write(report, findingId, responses, stream);
			}
		});
	}
}
