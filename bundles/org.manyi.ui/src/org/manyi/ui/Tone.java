/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.manyi.chart.ChartTheme;

/** Whether what is drawn stands on a light or on a dark ground. Each display knows its own. */
public enum Tone {

	LIGHT(ChartTheme.LIGHT), DARK(ChartTheme.DARK);

	private static final String KEY = "org.manyi.ui.tone";

	private final ChartTheme charts;

	Tone(ChartTheme charts) {
		this.charts = charts;
	}

	/** That of the display of the calling thread; light where it has none. */
	public static Tone current() {
		@Nullable Display display = Display.getCurrent();
		return display == null ? LIGHT : of(display);
	}

	/** That of the display; light until another one was set. */
	public static Tone of(Display display) {
		return display.getData(KEY) == DARK ? DARK : LIGHT;
	}

	/** Makes it the one of the display, for what is drawn from now on. */
	public void set(Display display) {
		display.setData(KEY, this);
	}

	/** How charts look on a screen. */
	public ChartTheme charts() {
		return charts;
	}
}
