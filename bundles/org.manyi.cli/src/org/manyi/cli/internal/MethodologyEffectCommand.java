/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.model.Methodology;
import org.manyi.model.PeriodUnit;
import org.manyi.report.MethodologyEffectAsJson;
import org.manyi.service.methodology.EffectRequest;
import org.manyi.service.methodology.MethodologyEffect;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a draft would have made of past periods. */
@Command(name = "effect", sortOptions = false)
final class MethodologyEffectCommand implements Callable<Integer> {

	private static final String LABEL = "ID[@VERSION]|FILE";

	@Parameters(index = "0", paramLabel = "FILE|WORKSPACE", descriptionKey = "methodology.source",
			converter = FileNameConverter.class)
	private Path source = Path.of("");

	@Option(names = "--draft", required = true, paramLabel = LABEL, descriptionKey = "methodology.draft",
			converter = MethodologyNameConverter.class)
	private String draft = "";

	@Option(names = "--against", paramLabel = LABEL, descriptionKey = "methodology.against",
			converter = MethodologyNameConverter.class)
	private Optional<String> against = Optional.empty();

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--by", paramLabel = "month|quarter|year", descriptionKey = "methodology.by")
	private PeriodUnit by = PeriodUnit.QUARTER;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	MethodologyEffectCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		Path survey = invocation.resolve(source);
		boolean isFolder = Files.isDirectory(survey);
		if (against.isEmpty() && !isFolder) {
			throw new CommandLine.ParameterException(spec.commandLine(),
					invocation.texts().get("usage.missing", "--against " + LABEL));
		}
		Optional<Path> workspace = isFolder ? Optional.of(survey) : Optional.empty();
		Methodology before = against.isPresent() ? new MethodologyName(against.get()).find(invocation, workspace)
				: invocation.services().analysis().methodologyOf(survey, surveyId);
		MethodologyEffect effect = invocation.services().methodologies().effect(
				new EffectRequest(survey, surveyId, before, against.isEmpty(),
						new MethodologyName(draft).find(invocation, workspace), by),
				invocation.monitor());
		destination.write(stream -> {
			switch (format) {
			case JSON -> new MethodologyEffectAsJson().write(effect, stream);
			case TABLE ->
				new EffectText(invocation.texts(), new TextPage()).of(effect, invocation.services().methodologies()
					.difference(effect.total().rule().methodology(), effect.request().draft())).writeTo(stream);
			}
		});
		return Commands.DONE;
	}
}
