/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.preferences;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.manyi.ui.settings.SettingsStore;

/** What the user prefers for all surveys, kept among the settings. */
public final class Preferences {

	private static final String REOPEN = "preference.reopen";
	private static final String METHODOLOGY = "preference.methodology";
	private static final String CONFIDENCE = "preference.confidence";
	private static final String NO = "no";

	/** The confidence levels there are to choose among, ascending. */
	public static final List<BigDecimal> CONFIDENCES = List.of(new BigDecimal("0.90"), new BigDecimal("0.95"),
			new BigDecimal("0.99"));
	/** That of a first start. */
	public static final BigDecimal USUAL_CONFIDENCE = CONFIDENCES.get(1);

	private final SettingsStore store;

	public Preferences(SettingsStore store) {
		this.store = store;
	}

	/** Whether the window opens with the survey that was shown last; it does until the user wants it otherwise. */
	public boolean reopens() {
		return store.get().layout(REOPEN).filter(NO::equals).isEmpty();
	}

	public void setReopens(boolean wanted) {
		keep(REOPEN, wanted ? Optional.empty() : Optional.of(NO));
	}

	/** The id of the methodology that files are opened with; empty where that is the one used last. */
	public Optional<String> methodology() {
		return store.get().layout(METHODOLOGY);
	}

	public void setMethodology(Optional<String> id) {
		keep(METHODOLOGY, id);
	}

	/** The confidence level of intervals beside scores, one of {@link #CONFIDENCES}. */
	public BigDecimal confidence() {
		return CONFIDENCES.stream()
				.filter(level -> store.get().layout(CONFIDENCE).filter(level.toPlainString()::equals).isPresent())
				.findFirst().orElse(USUAL_CONFIDENCE);
	}

	public void setConfidence(BigDecimal level) {
		keep(CONFIDENCE, level.equals(USUAL_CONFIDENCE) ? Optional.empty() : Optional.of(level.toPlainString()));
	}

	private void keep(String key, Optional<String> value) {
		if (!store.get().layout(key).equals(value)) {
			store.update(before -> value.isPresent() ? before.withLayout(key, value.get()) : before.withoutLayout(key));
		}
	}
}
