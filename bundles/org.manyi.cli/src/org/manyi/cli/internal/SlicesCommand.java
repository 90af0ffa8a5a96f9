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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.report.SlicesAsJson;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.slice.NamedSliceService;
import org.manyi.service.slice.SliceValues;
import org.manyi.store.api.Audience;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what a survey can be sliced by, and keeps slices under names. */
@Command(name = "slices", sortOptions = false)
final class SlicesCommand implements Callable<Integer> {

	private static final String KEEP = "--keep";
	private static final String REMOVE = "--remove";

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file", converter = FileNameConverter.class)
	private Path file = Path.of("");

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--as-of", paramLabel = "N", descriptionKey = "asOf")
	private Optional<Long> asOf = Optional.empty();

	@Option(names = { "-m", "--methodology" }, paramLabel = "ID|FILE", descriptionKey = "methodology",
			converter = MethodologyNameConverter.class)
	private Optional<String> methodology = Optional.empty();

	@Option(names = KEEP, paramLabel = "NAME", descriptionKey = "slices.keep")
	private Optional<String> keep = Optional.empty();

	@Option(names = REMOVE, paramLabel = "NAME", descriptionKey = "slices.remove")
	private Optional<String> remove = Optional.empty();

	@Mixin
	private SliceOptions slice = new SliceOptions();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	SlicesCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		if (keep.isPresent() && remove.isPresent()) {
			throw wrong("usage.notTogether", KEEP, REMOVE);
		}
		if (slice.areGiven() != keep.isPresent()) {
			throw wrong("usage.missing", slice.areGiven() ? KEEP + " NAME" : SliceOptions.ONLY + " FIELD=VALUE");
		}
		Path source = invocation.resolve(file);
		Destination destination = out.destination(invocation);
		CommandFiles files = new CommandFiles(spec, invocation);
		files.read("FILE", source);
		files.write(OutputOption.NAME, destination.file());
		NamedSliceService kept = invocation.services().namedSlices();
		AnalysisRequest request = request(source, remove.isPresent() ? Slice.ALL : slice.slice(invocation, source));
		if (keep.isPresent()) {
			slice.check(invocation, request);
			kept.keep(source, keep.get(), request.slice());
		}
		if (remove.isPresent()) {
			kept.remove(source, remove.get());
		}
		SortedMap<String, Slice> named = Files.isDirectory(source) ? kept.slices(source)
				: Collections.emptySortedMap();
		SliceValues values = invocation.services().slices().values(request, invocation.monitor());
		destination.write(stream -> write(values, named, stream));
		return Commands.DONE;
	}

	private AnalysisRequest request(Path source, Slice wanted) throws AnalysisException {
		boolean isFolder = Files.isDirectory(source);
		if (methodology.isEmpty() && !isFolder) {
			throw wrong("usage.missing", "--methodology ID|FILE");
		}
		Methodology rule = methodology.isPresent()
				? new MethodologyName(methodology.get()).find(invocation,
						isFolder ? Optional.of(source) : Optional.empty())
				: invocation.services().analysis().methodologyOf(source, surveyId);
		return new AnalysisRequest(source, surveyId,
				asOf.isPresent() ? OptionalLong.of(asOf.get()) : OptionalLong.empty(), rule, new TreeMap<>(), wanted,
				List.of(), OptionalLong.empty(), Optional.empty(), Audience.ANALYST);
	}

	private void write(SliceValues values, SortedMap<String, Slice> named, OutputStream stream) throws IOException {
		if (format == DataFormat.JSON) {
			new SlicesAsJson().write(values, named, stream);
		} else {
			new SlicesText(invocation.texts()).of(values, named).writeTo(stream);
		}
	}

	private CommandLine.ParameterException wrong(String key, Object... arguments) {
		return new CommandLine.ParameterException(spec.commandLine(), invocation.texts().get(key, arguments));
	}
}
