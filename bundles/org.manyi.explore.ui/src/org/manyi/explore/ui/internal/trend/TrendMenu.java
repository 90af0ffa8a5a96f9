/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.trend;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.explore.ui.internal.ChartCanvas;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** The context menu of the chart: copies and saves the picture and the figures behind it. */
final class TrendMenu {

	private final ChartCanvas canvas;
	private final MenuItem copy;
	private final MenuItem save;
	private final MenuItem copyTable;
	private final MenuItem export;

	/** What the menu does beside copying the picture. */
	interface Actions {

		/** Saves the picture to a file that the user names. */
		void savePicture();

		/** The figures as tab-separated text. */
		String figures();

		/** Saves the figures to a file that the user names. */
		void exportFigures();
	}

	TrendMenu(ChartCanvas canvas, Actions actions) {
		this.canvas = canvas;
		Menu menu = new Menu(canvas.control());
		copy = item(menu, "trend.copy", this::copyImage);
		save = item(menu, "trend.save", actions::savePicture);
		new MenuItem(menu, SWT.SEPARATOR);
		copyTable = item(menu, "trend.copy.table",
				() -> copy(actions.figures(), TextTransfer.getInstance()));
		export = item(menu, "trend.export", actions::exportFigures);
		canvas.control().setMenu(menu);
		canvas.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
				copyImage();
			}
		});
	}

	private static MenuItem item(Menu menu, String id, Runnable action) {
		MenuItem item = WidgetId.set(new MenuItem(menu, SWT.PUSH), id);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** Speaks this language. */
	void show(Messages messages) {
		WidgetWords.set(copy, messages.copyImage);
		WidgetWords.set(save, messages.saveImage);
		WidgetWords.set(copyTable, messages.copyTable);
		WidgetWords.set(export, messages.exportTable);
	}

	private void copyImage() {
		canvas.image().map(Image::getImageData).ifPresent(data -> copy(data, ImageTransfer.getInstance()));
	}

	private void copy(Object content, Transfer transfer) {
		Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
		clipboard.setContents(new Object[] { content }, new Transfer[] { transfer });
		clipboard.dispose();
	}
}
