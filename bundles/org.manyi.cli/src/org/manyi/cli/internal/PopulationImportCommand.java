/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.report.PopulationAsJson;
import org.manyi.service.PopulationImportRequest;
import org.manyi.service.PopulationImportResult;
import org.manyi.store.api.population.PopulationKind;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a table of entries into a workspace. */
@Command(name = "import", sortOptions = false)
final class PopulationImportCommand implements Callable<Integer> {

	private static final String FILE = "FILE";
	private static final String REJECTS = "--rejects";

	@Parameters(index = "0", paramLabel = FILE, descriptionKey = "population.file", converter = FileNameConverter.class)
	private Path file = Path.of("");

	@Option(names = "--into", required = true, paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Mixin
	private PopulationOptions options = new PopulationOptions();

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "population.survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--event-kind", paramLabel = "KIND", descriptionKey = "population.eventKind")
	private Optional<String> eventKind = Optional.empty();

	@Option(names = "--as", paramLabel = "KIND", descriptionKey = "as")
	private Optional<String> formatId = Optional.empty();

	@Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
	private Optional<String> encoding = Optional.empty();

	@Option(names = "--dry-run", descriptionKey = "population.dryRun")
	private boolean dryRun;

	@Option(names = REJECTS, paramLabel = FILE, descriptionKey = "population.rejects",
			converter = FileNameConverter.class)
	private Optional<Path> rejects = Optional.empty();

	@Mixin
	private OutputOption out = new OutputOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	PopulationImportCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		if (eventKind.isPresent() && options.kind() != PopulationKind.EVENTS) {
			throw new CommandLine.ParameterException(spec.commandLine(),
					invocation.texts().get("population.eventKindOfOthers"));
		}
		Path source = invocation.resolve(file);
		Optional<Path> list = rejects.map(invocation::resolve);
		CommandFiles files = new CommandFiles(spec, invocation);
		files.read(FILE, source);
		files.write(REJECTS, list);
		files.write(OutputOption.NAME, destination.file());
		ReadOptions read = encoding.map(name -> ReadOptions.NONE.with(ReadOption.ENCODING, name))
				.orElse(ReadOptions.NONE);
		PopulationImportResult result = invocation.services().populations()
				.importFile(new PopulationImportRequest(source, invocation.resolve(workspace), options.kind(), surveyId,
						eventKind, formatId, read, dryRun, list, invocation.person()), invocation.monitor());
		destination.write(stream -> write(result, stream));
		return Commands.DONE;
	}

	private void write(PopulationImportResult result, OutputStream stream) throws IOException {
		if (options.isJson()) {
			new PopulationAsJson(invocation.resolve(workspace)).write(result, stream);
		} else {
			new PopulationText(invocation.texts(), new TextPage()).imported(result).writeTo(stream);
		}
	}
}
