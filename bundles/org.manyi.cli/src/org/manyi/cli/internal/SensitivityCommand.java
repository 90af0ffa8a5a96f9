/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.manyi.analysis.sensitivity.SimulationSettings;
import org.manyi.report.SensitivityAsJson;
import org.manyi.service.Analysis;
import org.manyi.service.compare.Sensitivity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how much a figure depends on the weights of its items. */
@Command(name = "sensitivity", sortOptions = false)
final class SensitivityCommand implements Callable<Integer> {

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Option(names = "--draws", paramLabel = "N", descriptionKey = "sensitivity.draws")
	private int draws = SimulationSettings.USUAL.draws();

	@Option(names = "--seed", paramLabel = "N", descriptionKey = "sensitivity.seed")
	private long seed = SimulationSettings.USUAL.seed();

	@Option(names = "--concentration", paramLabel = "K", descriptionKey = "sensitivity.concentration")
	private double concentration = SimulationSettings.USUAL.concentration();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	SensitivityCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		SimulationSettings settings = settings();
		Destination destination = out.destination(invocation);
		Analysis analysis = survey.analyse(invocation, List.of(), destination);
		Sensitivity sensitivity = invocation.services().sensitivity().of(analysis, settings, invocation.monitor());
		destination.write(stream -> {
			switch (format) {
			case JSON -> new SensitivityAsJson().write(sensitivity, stream);
			case TABLE -> new SensitivityAsText(invocation.locale()).write(sensitivity, stream);
			}
		});
		return Commands.DONE;
	}

	private SimulationSettings settings() {
		if (draws < 1 || draws > SimulationSettings.MOST_DRAWS) {
			throw survey.wrong(invocation, "usage.draws", draws, SimulationSettings.MOST_DRAWS);
		}
		if (!(concentration >= SimulationSettings.LEAST_CONCENTRATION
				&& concentration <= SimulationSettings.MOST_CONCENTRATION)) {
			throw survey.wrong(invocation, "usage.concentration", String.valueOf(concentration));
		}
		return new SimulationSettings(draws, seed, concentration);
	}
}
