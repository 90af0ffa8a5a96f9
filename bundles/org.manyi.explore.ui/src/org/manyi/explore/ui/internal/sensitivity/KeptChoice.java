/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.util.Optional;

import org.manyi.ui.settings.SettingsStore;

/** What the user chose in one view. Another view has a choice of its own; it begins with what was chosen last. */
final class KeptChoice {

	private final SettingsStore settings;
	private final String key;
	private Optional<String> value;

	/**
	 * @param key under which the settings keep what was chosen last
	 */
	KeptChoice(SettingsStore settings, String key) {
		this.settings = settings;
		this.key = key;
		value = settings.get().layout(key);
	}

	/** What is chosen; empty where nothing ever was. */
	Optional<String> get() {
		return value;
	}

	void choose(String chosen) {
		value = Optional.of(chosen);
		settings.update(before -> before.withLayout(key, chosen));
	}
}
