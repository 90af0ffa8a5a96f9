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
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.report.ComparisonAsCsv;
import org.manyi.report.ComparisonAsJson;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.compare.Comparison;
import org.manyi.service.compare.ComparisonRequest;
import org.manyi.service.compare.Variant;
import org.manyi.store.api.Audience;

import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the same responses by several methodologies, versions, weightings or readings. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

	private static final String FILE = "FILE";

	@Parameters(index = "0", paramLabel = FILE, descriptionKey = "file", converter = FileNameConverter.class)
	private Path file = Path.of("");

	@ArgGroup(exclusive = false, multiplicity = "1..*")
	private List<VariantOptions> named = new ArrayList<>();

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--as-of", paramLabel = "N", descriptionKey = "asOf")
	private Optional<Long> asOf = Optional.empty();

	@Option(names = "--sent", paramLabel = "N", descriptionKey = "sent")
	private Optional<Long> sent = Optional.empty();

	@Option(names = "--audience", paramLabel = "analyst|shared", descriptionKey = "audience")
	private Audience audience = Audience.ANALYST;

	@Option(names = "--by", paramLabel = "unit|region|month|quarter|year|stage", split = ",", descriptionKey = "by",
			converter = GroupFieldConverter.class)
	private List<GroupField> by = new ArrayList<>();

	@Mixin
	private SliceOptions slice = new SliceOptions();

	@Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
	private TableFormat format = TableFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	CompareCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		Path source = invocation.resolve(file);
		checkUsage();
		CommandFiles files = new CommandFiles(spec, invocation);
		files.read(FILE, source);
		for (VariantOptions variant : named) {
			variant.file(invocation).ifPresent(path -> files.read("--methodology", path));
		}
		files.write(OutputOption.NAME, destination.file());
		List<Variant> variants = variants(source);
		Slice wanted = slice.slice(invocation, source);
		slice.check(invocation, new AnalysisRequest(source, surveyId, optional(asOf), variants.getFirst().methodology(),
				new TreeMap<>(), wanted, List.of(), OptionalLong.empty(), Optional.empty(), audience));
		Comparison comparison = invocation.services().comparisons().compare(new ComparisonRequest(source, surveyId,
				optional(asOf), wanted, by, optional(sent), audience, variants), invocation.monitor());
		destination.write(stream -> write(comparison, stream));
		int outcome = Commands.DONE;
		for (Analysis analysis : comparison.analyses()) {
			outcome = Math.max(outcome, new Outcome(invocation).of(analysis));
		}
		return outcome;
	}

	private void checkUsage() {
		if (sent.isPresent() && sent.get() < 0) {
			throw wrong("usage.sentNegative", sent.get());
		}
		if (named.size() == 1 && !named.getFirst().changes()) {
			throw wrong("usage.compareOne");
		}
		for (VariantOptions variant : named) {
			variant.twice().ifPresent(option -> {
				throw wrong("usage.optionTwice", option.key());
			});
		}
	}

	/** What is named; one alone is compared with its methodology as it is. */
	private List<Variant> variants(Path source) throws AnalysisException {
		Optional<Path> workspace = Optional.of(source).filter(Files::isDirectory);
		List<Variant> variants = new ArrayList<>();
		if (named.size() == 1) {
			variants.add(named.getFirst().unchanged(invocation, workspace));
		}
		for (VariantOptions variant : named) {
			variants.add(variant.variant(invocation, workspace));
		}
		return variants;
	}

	private static OptionalLong optional(Optional<Long> number) {
		return number.map(OptionalLong::of).orElseGet(OptionalLong::empty);
	}

	private CommandLine.ParameterException wrong(String key, Object... arguments) {
		return new CommandLine.ParameterException(spec.commandLine(), invocation.texts().get(key, arguments));
	}

	private void write(Comparison comparison, OutputStream stream) throws IOException {
		switch (format) {
		case CSV -> new ComparisonAsCsv().write(comparison, stream);
		case JSON -> new ComparisonAsJson().write(comparison, stream);
		case TABLE -> new ComparisonAsText(invocation.locale()).write(comparison, stream);
		}
	}
}
