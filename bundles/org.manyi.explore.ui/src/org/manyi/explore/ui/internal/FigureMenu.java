/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.table.TableText;

/** The context menu of a chart: copies the picture or the figures behind it, and exports these. */
public final class FigureMenu {

	private final ChartCanvas canvas;
	private final MenuItem image;
	private final MenuItem figures;
	private final MenuItem export;

	/**
	 * @param id       with which those of its entries begin
	 * @param table    the figures; empty while there are none
	 * @param exported run to export them
	 */
	public FigureMenu(ChartCanvas canvas, String id, Supplier<Optional<TableText>> table, Runnable exported) {
		this.canvas = canvas;
		Menu menu = new Menu(canvas.control());
		image = item(menu, id + ".copy.image", () -> canvas.image().ifPresent(
				picture -> put(picture.getImageData(), ImageTransfer.getInstance())));
		figures = item(menu, id + ".copy.table",
				() -> table.get().ifPresent(known -> put(known.tabSeparated(), TextTransfer.getInstance())));
		new MenuItem(menu, SWT.SEPARATOR);
		export = item(menu, id + ".export", exported);
		canvas.control().setMenu(menu);
	}

	private static MenuItem item(Menu menu, String id, Runnable action) {
		MenuItem item = WidgetId.set(new MenuItem(menu, SWT.PUSH), id);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private void put(Object content, Transfer transfer) {
		Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
		clipboard.setContents(new Object[] { content }, new Transfer[] { transfer });
		clipboard.dispose();
	}

	/** Speaks this language. */
	public void show(Messages messages) {
		WidgetWords.set(image, messages.copyImage);
		WidgetWords.set(figures, messages.copyTable);
		WidgetWords.set(export, messages.exportTable);
	}
}
