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
import org.manyi.ui.settings.SettingsStore;

/** What the window remembers: of each survey of a workspace its slice, and the choices of the Pareto chart. */
final class WindowMemory implements SessionMemory {

	private static final String SLICE = "slice.";

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
				: settings.get().layout(key(shown)).map(KeptSlice::read).orElse(Slice.ALL);
	}

	@Override
	public void remember(Source shown) {
		String words = KeptSlice.write(shown.slice());
		if (shown.surveyId().isPresent() && !settings.get().layout(key(shown)).orElse("").equals(words)) {
			settings.update(before -> before.withLayout(key(shown), words));
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

	private static String key(Source shown) {
		return SLICE + shown.path() + "#" + shown.surveyId().orElse("");
	}
}
