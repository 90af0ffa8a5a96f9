/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.settings;

import java.util.Arrays;
import java.util.Locale;

import org.manyi.ui.Tone;

/** Which tone the user wants the window to have. */
public enum ThemeChoice {

	LIGHT, DARK,
	/** That of the desktop, also when it changes. */
	SYSTEM;

	private static final String KEY = "theme";

	/** The choice of that id; {@link #SYSTEM} where there is none such. */
	public static ThemeChoice of(String id) {
		return Arrays.stream(values()).filter(choice -> choice.id().equals(id)).findFirst().orElse(SYSTEM);
	}

	/** What the settings remember; {@link #SYSTEM} until the user has chosen. */
	public static ThemeChoice in(Settings settings) {
		return settings.layout(KEY).map(ThemeChoice::of).orElse(SYSTEM);
	}

	/** The settings with this choice. */
	public Settings kept(Settings settings) {
		return settings.withLayout(KEY, id());
	}

	/** The name of the choice in settings and parameters of commands. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The tone it means.
	 *
	 * @param darkDesktop whether the desktop is dark
	 */
	public Tone tone(boolean darkDesktop) {
		return switch (this) {
			case LIGHT -> Tone.LIGHT;
			case DARK -> Tone.DARK;
			case SYSTEM -> darkDesktop ? Tone.DARK : Tone.LIGHT;
		};
	}
}
