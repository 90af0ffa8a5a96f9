/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.stream.Stream;

import org.manyi.analysis.ParetoBasis;
import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline;
import org.manyi.ui.settings.SettingsStore;

/**
 * What the window remembers: of each survey of a workspace its slice and with what it is compared, and the choices of
 * the Pareto chart.
 */
final class WindowMemory implements SessionMemory {

	private static final String SLICE = "slice.";
	private static final String BASELINE = "baseline.";

	private final SettingsStore settings;

	WindowMemory(SettingsStore settings) {
		this.settings = settings;
	}

	@Override
	public boolean isOfWindow() {
		return true;
	}

	@Override
	public Slice slice(Source shown) {
		return shown.surveyId().isEmpty() ? Slice.ALL
				: settings.get().layout(key(SLICE, shown)).map(KeptSlice::read).orElse(Slice.ALL);
	}

	@Override
	public Baseline baseline(Source shown) {
		return shown.surveyId().isEmpty() ? Baseline.NOTHING
				: settings.get().layout(key(BASELINE, shown)).map(KeptBaseline::read).orElse(Baseline.NOTHING);
	}

	@Override
	public void remember(Source shown) {
		if (shown.surveyId().isPresent()) {
			keep(key(SLICE, shown), KeptSlice.write(shown.slice()));
			keep(key(BASELINE, shown), KeptBaseline.write(shown.baseline()));
		}
	}

	private void keep(String key, String words) {
		if (!settings.get().layout(key).orElse("").equals(words)) {
			settings.update(before -> before.withLayout(key, words));
		}
	}

	@Override
	public ParetoBasis basis() {
		return settings.get().paretoBasis().flatMap(kept -> Stream.of(ParetoBasis.values())
				.filter(basis -> basis.name().equals(kept)).findFirst()).orElse(ParetoBasis.LOW_ANSWERS);
	}

	@Override
	public void remember(ParetoBasis basis) {
		settings.update(before -> before.withParetoBasis(basis.name()));
	}

	@Override
	public ParetoFold fold() {
		return ParetoFold.remembered(settings.get());
	}

	@Override
	public void remember(ParetoFold fold) {
		settings.update(fold::rememberedIn);
	}

	private static String key(String what, Source shown) {
		return what + shown.path() + "#" + shown.surveyId().orElse("");
	}
}
