/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.chart;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;

/**
 * The context menu of a chart: copies the picture as it is on the screen (Ctrl+C) or the figures behind it
 * (Ctrl+Shift+C), and saves either. A view may put entries of its own before these and behind them.
 */
public final class ChartMenu {

	private final Menu menu;

	/**
	 * @param id   with which those of its entries begin
	 * @param page the chart for a file; empty while there is none
	 * @param told what became of a file
	 */
	public ChartMenu(ChartCanvas canvas, String id, ChartDesk desk, Supplier<Optional<ChartPage>> page,
			Consumer<String> told) {
		menu = new Menu(canvas.control());
		ChartEntries entries = new ChartEntries(menu, id, true, desk, () -> canvas.image().map(Image::getImageData),
				page, told);
		canvas.control().setMenu(menu);
		canvas.control().addListener(SWT.KeyDown, event -> {
			int held = event.stateMask & SWT.MODIFIER_MASK;
			if (event.keyCode == 'c' && held == SWT.MOD1) {
				entries.copyImage();
			} else if (event.keyCode == 'c' && held == (SWT.MOD1 | SWT.MOD2)) {
				entries.copyData();
			}
		});
	}

	/** The menu, for what a view adds to it. */
	public Menu menu() {
		return menu;
	}
}
