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
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.ui.ExportMessages;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/**
 * The context menu of a chart: copies the picture (Ctrl+C) or the figures behind it (Ctrl+Shift+C), and saves either.
 * A view may put entries of its own before these and behind them.
 */
public final class ChartMenu {

	private final ChartCanvas canvas;
	private final ChartDesk desk;
	private final Supplier<Optional<ChartPage>> page;
	private final Menu menu;
	private final MenuItem copyImage;
	private final MenuItem copyData;
	private final MenuItem saveImage;
	private final MenuItem saveData;

	/**
	 * @param id   with which those of its entries begin
	 * @param page the chart for a file; empty while there is none
	 * @param told what became of a file
	 */
	public ChartMenu(ChartCanvas canvas, String id, ChartDesk desk, Supplier<Optional<ChartPage>> page,
			Consumer<String> told) {
		this.canvas = canvas;
		this.desk = desk;
		this.page = page;
		menu = new Menu(canvas.control());
		copyImage = item(id + ".copy", this::copyImage);
		copyData = item(id + ".copy.data", this::copyData);
		new MenuItem(menu, SWT.SEPARATOR);
		saveImage = item(id + ".save", () -> page.get().ifPresent(shown -> desk.saveImage(shown, told)));
		saveData = item(id + ".export", () -> page.get().ifPresent(shown -> desk.saveData(shown, told)));
		menu.addListener(SWT.Show, event -> show());
		canvas.control().setMenu(menu);
		canvas.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
				copyImage();
			} else if (event.keyCode == 'c' && event.stateMask == (SWT.MOD1 | SWT.MOD2)) {
				copyData();
			}
		});
	}

	private MenuItem item(String id, Runnable action) {
		MenuItem item = WidgetId.set(new MenuItem(menu, SWT.PUSH), id);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** The menu, for what a view adds to it. */
	public Menu menu() {
		return menu;
	}

	private void show() {
		ExportMessages messages = desk.messages();
		WidgetWords.set(copyImage, messages.copyImage + "\tCtrl+C");
		WidgetWords.set(copyData, messages.copyData + "\tCtrl+Shift+C");
		WidgetWords.set(saveImage, messages.saveImage);
		WidgetWords.set(saveData, messages.saveData);
		boolean present = page.get().isPresent();
		copyImage.setEnabled(canvas.image().isPresent());
		copyData.setEnabled(present);
		saveImage.setEnabled(present);
		saveData.setEnabled(present);
	}

	private void copyImage() {
		canvas.image().map(Image::getImageData).ifPresent(data -> put(data, ImageTransfer.getInstance()));
	}

	private void copyData() {
		page.get().ifPresent(shown -> put(shown.data().tabSeparated(), TextTransfer.getInstance()));
	}

	private void put(Object content, Transfer transfer) {
		Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
		clipboard.setContents(new Object[] { content }, new Transfer[] { transfer });
		clipboard.dispose();
	}
}
