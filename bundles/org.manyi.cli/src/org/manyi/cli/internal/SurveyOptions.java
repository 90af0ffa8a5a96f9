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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command about a survey file is told: the file, the methodology, its options. */
final class SurveyOptions {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
	private Path file = Path.of("");

	@Option(names = { "-m", "--methodology" }, required = true, paramLabel = "ID|FILE", descriptionKey = "methodology")
	private String methodology = "";

	@Option(names = "--option", paramLabel = "key=value", descriptionKey = "option")
	private Map<String, String> options = new LinkedHashMap<>();

	@Option(names = "--sent", paramLabel = "N", descriptionKey = "sent")
	private Optional<Long> sent = Optional.empty();

	@Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "rejects")
	private Optional<Path> rejects = Optional.empty();

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	/** The files that the command reads, and the list of rejects that it writes. */
	List<Path> files(Invocation invocation) {
		List<Path> files = new ArrayList<>();
		files.add(source(invocation));
		methodologyFile(invocation).ifPresent(files::add);
		rejectsFile(invocation).ifPresent(files::add);
		return files;
	}

	/**
	 * Reads and scores the file.
	 *
	 * @param by the fields that make groups; may be empty
	 * @throws AnalysisException                      when file, methodology or options do not do
	 * @throws CommandFailedException                 when the list of rejects would overwrite an input
	 * @throws CommandLine.ParameterException when a number is negative
	 */
	Analysis analyse(Invocation invocation, List<GroupField> by) throws AnalysisException, CommandFailedException {
		if (sent.isPresent() && sent.get() < 0) {
			throw new CommandLine.ParameterException(command.commandLine(),
					invocation.texts().get("usage.sentNegative", sent.get()));
		}
		AnalysisService service = invocation.services().analysis();
		Methodology rules = service.methodology(methodologyName(invocation, service));
		Optional<Path> list = rejectsFile(invocation);
		List<Path> inputs = new ArrayList<>(List.of(source(invocation)));
		methodologyFile(invocation).ifPresent(inputs::add);
		new Destination(list, invocation.out()).check(inputs);
		AnalysisRequest request = new AnalysisRequest(source(invocation), rules, new TreeMap<>(options), Slice.ALL, by,
				sent.isPresent() ? OptionalLong.of(sent.get()) : OptionalLong.empty(), list);
		return service.analyse(request, new NullProgressMonitor());
	}

	private Path source(Invocation invocation) {
		return invocation.resolve(file);
	}

	private Optional<Path> rejectsFile(Invocation invocation) {
		return rejects.map(invocation::resolve);
	}

	private Optional<Path> methodologyFile(Invocation invocation) {
		Path named = invocation.resolve(Path.of(methodology));
		return Files.isRegularFile(named) ? Optional.of(named) : Optional.empty();
	}

	/** An announced id is an id even where a file has the same name; a file is named from the caller's folder. */
	private String methodologyName(Invocation invocation, AnalysisService service) {
		boolean announced = service.methodologies().stream().anyMatch(entry -> entry instanceof //
				MethodologyEntry.Available available && available.methodology().id().equals(methodology));
		return announced ? methodology : methodologyFile(invocation).map(Path::toString).orElse(methodology);
	}
}
