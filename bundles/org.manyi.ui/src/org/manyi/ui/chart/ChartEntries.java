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
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.ui.ExportMessages;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** What can be done with a chart, as entries of a menu: its picture or the figures behind it are copied or saved. */
public final class ChartEntries {

	private final Menu menu;
	private final ChartDesk desk;
	private final Supplier<Optional<ImageData>> picture;
	private final Supplier<Optional<ChartPage>> page;
	private final Consumer<String> told;

	/**
	 * @param menu    at the end of which they stand
	 * @param id      with which those of the entries begin
	 * @param keys    whether Ctrl+C and Ctrl+Shift+C do the same, as is told in the menu
	 * @param picture as it is copied; empty while there is none
	 * @param page    the chart for a file; empty while there is none
	 * @param told    what became of a file
	 */
	public ChartEntries(Menu menu, String id, boolean keys, ChartDesk desk, Supplier<Optional<ImageData>> picture,
			Supplier<Optional<ChartPage>> page, Consumer<String> told) {
		this.menu = menu;
		this.desk = desk;
		this.picture = picture;
		this.page = page;
		this.told = told;
		MenuItem copyImage = item(id + ".copy", this::copyImage);
		MenuItem copyData = item(id + ".copy.data", this::copyData);
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem saveImage = item(id + ".save", this::saveImage);
		MenuItem saveData = item(id + ".export", this::saveData);
		menu.addListener(SWT.Show, event -> {
			ExportMessages messages = desk.messages();
			WidgetWords.set(copyImage, messages.copyImage + (keys ? "\tCtrl+C" : ""));
			WidgetWords.set(copyData, messages.copyData + (keys ? "\tCtrl+Shift+C" : ""));
			WidgetWords.set(saveImage, messages.saveImage);
			WidgetWords.set(saveData, messages.saveData);
			boolean present = page.get().isPresent();
			for (MenuItem item : new MenuItem[] { copyImage, copyData, saveImage, saveData }) {
				item.setEnabled(present);
			}
		});
	}

	private MenuItem item(String id, Runnable action) {
		MenuItem item = WidgetId.set(new MenuItem(menu, SWT.PUSH), id);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	void copyImage() {
		picture.get().ifPresent(data -> put(data, ImageTransfer.getInstance()));
	}

	void copyData() {
		page.get().ifPresent(shown -> put(shown.data().tabSeparated(), TextTransfer.getInstance()));
	}

	private void put(Object content, Transfer transfer) {
		Clipboard clipboard = new Clipboard(menu.getDisplay());
		clipboard.setContents(new Object[] { content }, new Transfer[] { transfer });
		clipboard.dispose();
	}

	private void saveImage() {
		page.get().ifPresent(shown -> desk.saveImage(shown, told));
	}

	private void saveData() {
		page.get().ifPresent(shown -> desk.saveData(shown, told));
	}
}
