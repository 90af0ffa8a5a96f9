/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.ImportanceQuestions;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.report.ImportAsJson;
import org.manyi.service.ImportRequest;
import org.manyi.service.ImportResult;
import org.manyi.service.MappingRefusedException;
import org.manyi.store.api.workspace.DuplicateResponsesException;
import org.manyi.store.api.workspace.DuplicateRule;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a survey file into a workspace. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

	/** Which of several responses of one id counts. */
	enum Duplicates {
		FIRST(DuplicateRule.FIRST), LAST(DuplicateRule.LAST), BOTH(DuplicateRule.BOTH);

		private final DuplicateRule rule;

		Duplicates(DuplicateRule rule) {
			this.rule = rule;
		}
	}

	private static final String FILE = "FILE";

	@Parameters(index = "0", paramLabel = FILE, descriptionKey = "import.file", converter = FileNameConverter.class)
	private Path file = Path.of("");

	@Option(names = "--into", required = true, paramLabel = "WORKSPACE", descriptionKey = "into",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "import.survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = { "-m", "--methodology" }, paramLabel = "ID|FILE", descriptionKey = "import.methodology",
			converter = MethodologyNameConverter.class)
	private Optional<String> methodology = Optional.empty();

	@Option(names = "--mapping", paramLabel = FILE, descriptionKey = "mapping", converter = FileNameConverter.class)
	private Optional<Path> mapping = Optional.empty();

	@Option(names = "--as", paramLabel = "KIND", descriptionKey = "as")
	private Optional<String> kind = Optional.empty();

	@Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
	private Optional<String> encoding = Optional.empty();

	@Option(names = "--separator", paramLabel = "comma|semicolon|tab", descriptionKey = "separator")
	private Optional<String> separator = Optional.empty();

	@Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
	private Optional<String> sheet = Optional.empty();

	@Option(names = "--tool", paramLabel = "ID|none", descriptionKey = "tool")
	private Optional<String> tool = Optional.empty();

	@Option(names = "--header-rows", paramLabel = "N", descriptionKey = "headerRows")
	private Optional<Integer> headerRows = Optional.empty();

	@Option(names = "--dates", paramLabel = "day-first|month-first", descriptionKey = "dates")
	private Optional<String> dates = Optional.empty();

	@Option(names = "--duplicates", paramLabel = "first|last|both", descriptionKey = "duplicates")
	private Optional<Duplicates> duplicates = Optional.empty();

	@Option(names = "--importance", descriptionKey = "import.importance")
	private boolean importance;

	@Option(names = "--dry-run", descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = "--rejects", paramLabel = FILE, descriptionKey = "rejects", converter = FileNameConverter.class)
	private Optional<Path> rejects = Optional.empty();

	@Option(names = "--write-mapping", paramLabel = FILE, descriptionKey = "writeMapping",
			converter = FileNameConverter.class)
	private Optional<Path> mappingTarget = Optional.empty();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	ImportCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		ImportRequest request = request(destination);
		try {
			ImportResult result = invocation.services().imports().importFile(request, invocation.monitor());
			destination.write(stream -> write(request, result, stream));
			return Commands.DONE;
		} catch (MappingRefusedException e) {
			new ContentsAsText(invocation.texts()).lines(e.contents()).forEach(invocation::say);
			throw e;
		} catch (DuplicateResponsesException e) {
			throw new CommandFailedException(new LocalizedText(
					e.reason().zh() + "请加上 --duplicates first、last 或 both。",
					e.reason().en() + " Give --duplicates first, last or both."));
		}
	}

	private ImportRequest request(Destination destination) throws Exception {
		Optional<MethodologyName> named = methodology.map(MethodologyName::new);
		Optional<Path> rules = named.flatMap(name -> name.file(invocation));
		Path source = invocation.resolve(file);
		CommandFiles files = new CommandFiles(spec, invocation);
		files.read(FILE, source);
		rules.ifPresent(path -> files.read("--methodology", path));
		mapping.ifPresent(path -> files.read("--mapping", invocation.resolve(path)));
		files.write("--rejects", rejects.map(invocation::resolve));
		files.write("--write-mapping", mappingTarget.map(invocation::resolve));
		files.write(OutputOption.NAME, destination.file());
		Optional<Methodology> found = named.isEmpty() ? Optional.empty() : Optional.of(named.get()
				.find(invocation, Optional.of(invocation.resolve(workspace)).filter(Files::isDirectory)));
		Optional<String> survey = surveyId;
		if (importance) {
			found = found.flatMap(Methodology::ofImportance);
			if (found.isEmpty()) {
				throw new CommandLine.ParameterException(spec.commandLine(),
						invocation.texts().get("usage.importanceWithoutScale"));
			}
			survey = Optional
					.of(surveyId.orElseGet(() -> ImportRequest.surveyIdOf(source)) + ImportanceQuestions.SUFFIX);
		}
		Optional<ImportMapping> given = mapping.isEmpty() ? Optional.empty()
				: Optional.of(invocation.services().imports().mapping(invocation.resolve(mapping.get())));
		return new ImportRequest(source, invocation.resolve(workspace), survey, found, kind, readOptions(), given,
				duplicates.map(chosen -> chosen.rule).orElse(DuplicateRule.ASK), dryRun,
				rejects.map(invocation::resolve), mappingTarget.map(invocation::resolve), invocation.person());
	}

	private ReadOptions readOptions() {
		ReadOptions options = ReadOptions.NONE;
		options = with(options, ReadOption.ENCODING, encoding);
		options = with(options, ReadOption.SEPARATOR, separator);
		options = with(options, ReadOption.SHEET, sheet);
		options = with(options, ReadOption.TOOL, tool);
		options = with(options, ReadOption.HEADER_ROWS, headerRows.map(String::valueOf));
		return with(options, ReadOption.DATES, dates);
	}

	private static ReadOptions with(ReadOptions options, String key, Optional<String> value) {
		return value.map(given -> options.with(key, given)).orElse(options);
	}

	private void write(ImportRequest request, ImportResult result, OutputStream stream) throws IOException {
		switch (format) {
		case JSON -> new ImportAsJson(request.workspace()).write(result, stream);
		case TABLE -> new ImportAsText(invocation.texts(), request.workspace()).write(result, stream);
		}
	}
}
