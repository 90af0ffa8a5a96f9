/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupField;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.interval.PopulationSize;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command about a survey is told: the file or workspace, the methodology, its options. */
final class SurveyOptions {

	private static final String FILE = "FILE";
	private static final String METHODOLOGY = "--methodology";
	private static final String METHODOLOGY_LABEL = "ID|FILE";
	private static final String REJECTS = "--rejects";

	@Parameters(index = "0", paramLabel = FILE, descriptionKey = "file", converter = FileNameConverter.class)
	private Path file = Path.of("");

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--as-of", paramLabel = "N", descriptionKey = "asOf")
	private Optional<Long> asOf = Optional.empty();

	@Option(names = { "-m", METHODOLOGY }, paramLabel = METHODOLOGY_LABEL, descriptionKey = "methodology",
			converter = MethodologyNameConverter.class)
	private Optional<String> methodology = Optional.empty();

	@Option(names = "--option", paramLabel = "key=value", descriptionKey = "option",
			converter = ReadingOption.Converter.class)
	private List<ReadingOption> options = new ArrayList<>();

	@Option(names = "--sent", paramLabel = "N", descriptionKey = "sent")
	private Optional<Long> sent = Optional.empty();

	@Option(names = REJECTS, paramLabel = "FILE", descriptionKey = "rejects", converter = FileNameConverter.class)
	private Optional<Path> rejects = Optional.empty();

	@Option(names = "--audience", paramLabel = "analyst|shared", descriptionKey = "audience")
	private Audience audience = Audience.ANALYST;

	@Mixin
	private SliceOptions slice = new SliceOptions();

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	/** Reads and scores the file with the intervals that cost nothing; as below. */
	Analysis analyse(Invocation invocation, List<GroupField> by, Destination destination)
			throws AnalysisException, CommandFailedException {
		return analyse(invocation, by, IntervalOptions.USUAL, destination);
	}

	/**
	 * Reads and scores the file, after a look at everything that the command line names.
	 *
	 * @param by          the fields that make groups; may be empty
	 * @param intervals   how sure the scores are said to be
	 * @param destination where the result will be written
	 * @throws AnalysisException              when file, methodology or options do not do
	 * @throws CommandFailedException         when a result cannot be written where it should be
	 * @throws CommandLine.ParameterException when a number is negative, an option is given twice, or a file would be
	 *                                        written over another that the command line names
	 */
	Analysis analyse(Invocation invocation, List<GroupField> by, IntervalOptions intervals, Destination destination)
			throws AnalysisException, CommandFailedException {
		if (sent.isPresent() && sent.get() < 0) {
			throw wrong(invocation, "usage.sentNegative", sent.get());
		}
		SortedMap<String, String> readings = readings(invocation);
		Optional<MethodologyName> named = methodology.map(MethodologyName::new);
		Optional<Path> list = rejects.map(invocation::resolve);
		Path source = invocation.resolve(file);
		if (named.isEmpty() && !Files.isDirectory(source)) {
			throw wrong(invocation, "usage.missing", METHODOLOGY + " " + METHODOLOGY_LABEL);
		}
		CommandFiles files = new CommandFiles(command, invocation);
		files.read(FILE, source);
		named.flatMap(name -> name.file(invocation)).ifPresent(path -> files.read(METHODOLOGY, path));
		files.write(REJECTS, list);
		files.write(OutputOption.NAME, destination.file());
		WorkspaceStore store = Files.isDirectory(source) ? invocation.services().workspaces() : null;
		if (store == null || !store.isWorkspace(source)) {
			return analyse(invocation, source, named, readings, by, intervals, list);
		}
		// opened once for all that is asked of it
		try (Workspace held = store.open(source)) {
			return analyse(invocation, source, named, readings, by, intervals, list);
		} catch (EvidenceException e) {
			throw new AnalysisException(e);
		}
	}

	private Analysis analyse(Invocation invocation, Path source, Optional<MethodologyName> named,
			SortedMap<String, String> readings, List<GroupField> by, IntervalOptions intervals, Optional<Path> list)
			throws AnalysisException {
		boolean isFolder = Files.isDirectory(source);
		Methodology rule = named.isPresent()
				? named.get().find(invocation, isFolder ? Optional.of(source) : Optional.empty())
				: invocation.services().analysis().methodologyOf(source, surveyId);
		AnalysisRequest request = new AnalysisRequest(source, surveyId,
				asOf.isPresent() ? OptionalLong.of(asOf.get()) : OptionalLong.empty(), rule, readings,
				slice.slice(invocation, source), by,
				sent.isPresent() ? OptionalLong.of(sent.get()) : OptionalLong.empty(), list, audience, intervals);
		slice.check(invocation, request);
		// who names a version means it; who names none means the one in force
		return isFolder && named.map(MethodologyName::name).map(Methodology::isId).orElse(true)
				? invocation.services().methodologies().analyseInForce(request, invocation.monitor())
				: invocation.services().analysis().analyse(request, invocation.monitor());
	}

	/**
	 * Refuses a population that is smaller than those of it who answered.
	 *
	 * @throws CommandLine.ParameterException when it is
	 */
	void checkPopulation(Invocation invocation, PopulationSize population, Analysis analysis) {
		long answered = analysis.total().scores().responses().valid();
		if (population instanceof PopulationSize.Known(long size) && size < answered) {
			throw wrong(invocation, "usage.populationTooSmall", size, answered);
		}
	}

	/** The file or workspace. */
	Path source(Invocation invocation) {
		return invocation.resolve(file);
	}

	/** That the command was used wrongly, as a text of that key says. */
	CommandLine.ParameterException wrong(Invocation invocation, String key, Object... arguments) {
		return new CommandLine.ParameterException(command.commandLine(), invocation.texts().get(key, arguments));
	}

	private SortedMap<String, String> readings(Invocation invocation) {
		SortedMap<String, String> readings = new TreeMap<>();
		for (ReadingOption option : options) {
			String earlier = readings.putIfAbsent(option.key(), option.value());
			if (earlier != null) {
				throw wrong(invocation, "usage.readingTwice", option.key(), earlier, option.value());
			}
		}
		return readings;
	}
}
