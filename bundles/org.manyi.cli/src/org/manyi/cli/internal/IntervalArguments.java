/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Optional;

import org.manyi.analysis.interval.Confidence;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.interval.PopulationSize;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How sure scores are to be said to be. */
final class IntervalArguments {

	@Option(names = "--intervals", paramLabel = "none|wilson|delta|bootstrap", descriptionKey = "intervals")
	private IntervalChoice choice = IntervalChoice.WILSON;

	@Option(names = "--confidence", paramLabel = "LEVEL", descriptionKey = "confidence",
			converter = ConfidenceConverter.class)
	private Confidence confidence = Confidence.NINETY_FIVE;

	@Option(names = "--population", paramLabel = "N|sent", descriptionKey = "population",
			converter = PopulationConverter.class)
	private PopulationSize population = new PopulationSize.Unknown();

	@Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
	private Optional<Long> seed = Optional.empty();

	@Option(names = "--resamples", paramLabel = "N", descriptionKey = "resamples")
	private Optional<Integer> resamples = Optional.empty();

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	/**
	 * What was typed.
	 *
	 * @throws CommandLine.ParameterException when something contradicts itself
	 */
	IntervalOptions options(Invocation invocation) {
		if (choice != IntervalChoice.BOOTSTRAP && (seed.isPresent() || resamples.isPresent())) {
			throw wrong(invocation, "usage.onlyBootstrap");
		}
		int count = resamples.orElse(IntervalOptions.USUAL_RESAMPLES);
		if (count < IntervalOptions.FEWEST_RESAMPLES || count > IntervalOptions.MOST_RESAMPLES) {
			throw wrong(invocation, "usage.resamples", IntervalOptions.FEWEST_RESAMPLES, IntervalOptions.MOST_RESAMPLES,
					count);
		}
		return new IntervalOptions(choice, confidence, seed.orElse(IntervalOptions.USUAL_SEED), count, population);
	}

	private CommandLine.ParameterException wrong(Invocation invocation, String key, Object... arguments) {
		return new CommandLine.ParameterException(command.commandLine(), invocation.texts().get(key, arguments));
	}
}
