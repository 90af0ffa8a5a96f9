/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import java.util.List;
import java.util.Optional;

import org.manyi.ui.settings.SettingsStore;

/** To what views are pinned, by the ids of their parts, from one start to the next. */
final class PinStore {

	private static final String KEY = "pin.";

	private final SettingsStore settings;

	PinStore(SettingsStore settings) {
		this.settings = settings;
	}

	/** The parts that are pinned. */
	List<String> parts() {
		return settings.get().layout().keySet().stream().filter(key -> key.startsWith(KEY))
				.map(key -> key.substring(KEY.length())).filter(part -> find(part).isPresent()).toList();
	}

	/** Empty for a view that follows the window. */
	Optional<Pin> find(String part) {
		return settings.get().layout(KEY + part).flatMap(KeptPin::read);
	}

	void put(String part, Pin pin) {
		settings.update(before -> before.withLayout(KEY + part, KeptPin.write(pin)));
	}

	void remove(String part) {
		settings.update(before -> before.withoutLayout(KEY + part));
	}
}
