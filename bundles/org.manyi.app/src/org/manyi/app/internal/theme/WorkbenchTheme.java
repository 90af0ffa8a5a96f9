/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.theme;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.manyi.ui.Tone;
import org.manyi.ui.ToneSwitch;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.settings.ThemeChoice;

/**
 * The tone of the whole window: of what the platform styles, of native widgets as far as the desktop can be asked for
 * it, and of what is drawn here. It is changed while the window is open and remembered.
 */
public final class WorkbenchTheme {

	private static final String ID = "org.manyi.app.theme.";
	/** Where the platform looks for the theme it begins with. */
	private static final String PLATFORM = "org.eclipse.e4.ui.css.swt.theme";
	private static final String PLATFORM_KEY = "themeid";

	private final SettingsStore settings;
	private final Display display;
	private final IEclipseContext context;

	/**
	 * @param context where the platform's theme engine will be found once there is a window
	 */
	public WorkbenchTheme(SettingsStore settings, Display display, IEclipseContext context) {
		this.settings = settings;
		this.display = display;
		this.context = context;
	}

	/** Sets the tone that the first window opens with. */
	public void begin() {
		Tone tone = wanted();
		tone.set(display);
		InstanceScope.INSTANCE.getNode(PLATFORM).put(PLATFORM_KEY, id(tone));
	}

	/** What the user chose. */
	public ThemeChoice choice() {
		return ThemeChoice.in(settings.get());
	}

	/** Remembers another choice and shows it. */
	public void choose(ThemeChoice choice) {
		settings.update(choice::kept);
		show();
	}

	/** Shows the tone that is wanted now. */
	void show() {
		Tone tone = wanted();
		if (tone == Tone.of(display)) {
			return;
		}
		ToneSwitch windows = new ToneSwitch(display);
		IThemeEngine engine = context.get(IThemeEngine.class);
		if (engine != null) {
			engine.setTheme(id(tone), true);
		}
		windows.to(tone);
	}

	private Tone wanted() {
		return choice().tone(Display.isSystemDarkTheme());
	}

	private static String id(Tone tone) {
		return ID + tone.name().toLowerCase(Locale.ROOT);
	}
}
