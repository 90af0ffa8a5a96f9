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
 * @param key      under which
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

	/** What was chosen last; empty where nothing was. */
	Optional<Choice> last() {
		return settings.get().layout(key).map(text -> text.split(" ", 2))
				.map(parts -> new Choice(parts[0], parts.length > 1 ? parts[1] : ""));
	}

	void remember(Choice choice) {
		settings.update(before -> before.withLayout(key, (choice.methodology() + " " + choice.option()).strip()));
	}
}
