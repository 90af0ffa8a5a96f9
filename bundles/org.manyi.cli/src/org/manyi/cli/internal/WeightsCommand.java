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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.report.WeightsAsJson;
import org.manyi.service.AnalysisException;
import org.manyi.service.FileChangedException;
import org.manyi.service.MethodologyFile;
import org.manyi.service.MethodologyFileService;
import org.manyi.service.weights.WeightsInputKind;
import org.manyi.service.weights.WeightsRequest;
import org.manyi.service.weights.WeightsResult;
import org.manyi.service.weights.WeightsService;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes weights from a survey, a matrix or judgments. */
@Command(name = "weights", sortOptions = false)
final class WeightsCommand implements Callable<Integer> {

	private static final String FILE = "FILE";
	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final String FREEZE = "--freeze-into";

	@Parameters(arity = "0..*", paramLabel = FILE, descriptionKey = "weights.file", converter = FileNameConverter.class)
	private List<Path> files = new ArrayList<>();

	@Option(names = { "-w", "--weighting" }, paramLabel = "ID", descriptionKey = "weights.weighting")
	private Optional<String> weighting = Optional.empty();

	@Option(names = { "-m", "--methodology" }, paramLabel = "ID|FILE", descriptionKey = "weights.methodology",
			converter = MethodologyNameConverter.class)
	private Optional<String> methodology = Optional.empty();

	@Option(names = "--as", paramLabel = "responses|matrix|judgments", descriptionKey = "weights.as")
	private Optional<WeightsInputKind> as = Optional.empty();

	@Option(names = "--cost", paramLabel = "COLUMN", descriptionKey = "weights.cost")
	private List<String> costs = new ArrayList<>();

	@Option(names = "--parameter", paramLabel = "key=value", descriptionKey = "weights.parameter",
			converter = ReadingOption.Converter.class)
	private List<ReadingOption> parameters = new ArrayList<>();

	@Option(names = "--by", paramLabel = "unit|region|month|quarter|year|stage", split = ",",
			descriptionKey = "weights.by", converter = GroupFieldConverter.class)
	private List<GroupField> by = new ArrayList<>();

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--as-of", paramLabel = "N", descriptionKey = "asOf")
	private Optional<Long> asOf = Optional.empty();

	@Option(names = FREEZE, paramLabel = FILE, descriptionKey = "weights.freeze", converter = FileNameConverter.class)
	private Optional<Path> freezeInto = Optional.empty();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	WeightsCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		Optional<Path> frozen = freezeInto.map(invocation::resolve);
		Optional<MethodologyName> named = methodology.map(MethodologyName::new);
		List<Path> sources = files.stream().map(invocation::resolve).toList();
		CommandFiles written = new CommandFiles(spec, invocation);
		sources.forEach(source -> written.read(FILE, source));
		written.write(FREEZE, frozen);
		written.write(OutputOption.NAME, destination.file());
		CommandFiles rules = new CommandFiles(spec, invocation);
		named.flatMap(name -> name.file(invocation)).ifPresent(path -> rules.read("--methodology", path));
		rules.write(OutputOption.NAME, destination.file());
		Optional<Methodology> found = named.isEmpty() ? Optional.empty() : Optional.of(named.get().find(invocation));
		MethodologyFileService drafts = invocation.services().drafts();
		Optional<MethodologyFile> before = frozen.isPresent() && Files.isRegularFile(frozen.get())
				? Optional.of(drafts.read(frozen.get()))
				: Optional.empty();
		WeightsService service = invocation.services().weights();
		WeightsResult result = service.weigh(new WeightsRequest(sources, as, surveyId,
				asOf.isPresent() ? OptionalLong.of(asOf.get()) : OptionalLong.empty(), found, weighting, given(), costs,
				by), invocation.monitor());
		if (frozen.isPresent()) {
			new Destination(frozen, invocation.out()).check();
			save(drafts, frozen.get(), service.freeze(result, frozen.get()), before);
		}
		destination.write(stream -> write(result, stream));
		frozen.ifPresent(path -> invocation.say(invocation.texts().get("weights.frozen", path)));
		return Commands.DONE;
	}

	/** Writes the methodology file, unless it is another one than when the command began. */
	private static void save(MethodologyFileService drafts, Path file, String text, Optional<MethodologyFile> before)
			throws AnalysisException, CommandFailedException {
		try {
			drafts.save(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, before);
		} catch (FileChangedException e) {
			throw new CommandFailedException(new LocalizedText(
					"%s 在计算权数期间被别的程序改动了，没有写入权数。请看一看改动，再运行一次。".formatted(file),
					("%s was changed by another program while the weights were computed, so they were not written. "
							+ "Look at the change, then run the command again.").formatted(file)));
		}
	}

	private SortedMap<String, String> given() {
		SortedMap<String, String> given = new TreeMap<>();
		for (ReadingOption parameter : parameters) {
			String earlier = given.putIfAbsent(parameter.key(), parameter.value());
			if (earlier != null) {
				throw new CommandLine.ParameterException(spec.commandLine(),
						invocation.texts().get("usage.parameterTwice", parameter.key(), earlier, parameter.value()));
			}
		}
		return given;
	}

	private void write(WeightsResult result, OutputStream stream) throws IOException {
		if (format == DataFormat.JSON) {
			new WeightsAsJson().write(result, stream);
		} else {
			new WeightsText(invocation.texts()).of(result).writeTo(stream);
		}
	}
}
