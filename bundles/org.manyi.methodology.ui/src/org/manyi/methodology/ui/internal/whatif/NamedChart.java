/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.chart.ChartCanvas;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartMenu;
import org.manyi.ui.chart.ChartPage;

/** A chart under the name of the version that it is of. */
final class NamedChart {

	private final Composite area;
	private final Label name;
	private final ChartCanvas chart;

	/** What the chart shows and does. */
	interface Surroundings {

		/** Lays it out; empty when there is none. */
		Optional<ChartDrawing> draw(ChartSize size);

		/** The same for a file. */
		Optional<ChartPage> page();

		/** Told the bar that the user chose. */
		void choose(String bar);

		/** Says what became of a file. */
		void tell(String words);
	}

	/**
	 * @param side which of the two it is, as part of the identity of its widgets
	 */
	NamedChart(Composite parent, String side, ChartDesk desk, Surroundings surroundings) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		name = WidgetId.set(new Label(area, SWT.NONE), "whatif." + side);
		name.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
		chart = new ChartCanvas(area, "whatif.chart." + side, surroundings::draw);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
		chart.onSelect(surroundings::choose);
		new ChartMenu(chart, "whatif." + side, desk, surroundings::page, surroundings::tell);
	}

	Control control() {
		return area;
	}

	/**
	 * Draws the chart anew.
	 *
	 * @param dimmed as an older picture
	 */
	void show(String version, boolean dimmed) {
		name.setText(version.replace("&", "&&"));
		chart.setDimmed(dimmed);
		chart.redraw();
	}

	/** Draws that bar as the chosen one; none where it is empty. */
	void mark(Optional<String> bar) {
		chart.mark(bar);
	}

	void redraw() {
		chart.redraw();
	}
}
