/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.compare;

import java.util.Optional;

import org.manyi.ui.settings.SettingsStore;

/**
 * A remembered variant.
 *
 * @param settings where it is kept
 * @param key      under which, for each methodology that the variant is compared with
 */
record VariantSetting(SettingsStore settings, String key) {

	/**
	 * A variant as it is remembered.
	 *
	 * @param methodology the id; empty for none
	 * @param option      {@code key=value}; empty for the methodology as it is
	 */
	record Choice(String methodology, String option) {
	}

	/**
	 * What was chosen last.
	 *
	 * @param own id of the methodology that the variant is compared with: what fits the surveys of one need not fit
	 *            those of another
	 * @return empty where nothing was
	 */
	Optional<Choice> last(String own) {
		return settings.get().layout(key(own)).map(text -> text.split(" ", 2))
				.map(parts -> new Choice(parts[0], parts.length > 1 ? parts[1] : ""));
	}

	void remember(String own, Choice choice) {
		settings.update(before -> before.withLayout(key(own), (choice.methodology() + " " + choice.option()).strip()));
	}

	private String key(String own) {
		return key + "." + own;
	}
}
