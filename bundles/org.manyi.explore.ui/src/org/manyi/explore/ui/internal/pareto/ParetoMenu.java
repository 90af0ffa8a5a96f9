/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pareto;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.explore.ui.internal.ChartCanvas;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/**
 * The context menu of the chart: opens the responses of a bar, takes it out of the chart,
 * copies and saves the picture, and gathers small bars in "other".
 */
final class ParetoMenu {

	private final ChartCanvas canvas;
	private final MenuItem responses;
	private final MenuItem leave;
	private final MenuItem takeBack;
	private final MenuItem copy;
	private final MenuItem save;
	private final MenuItem gather;
	private final Map<ParetoFold, MenuItem> folds = new LinkedHashMap<>();

	/**
	 * @param reactions what the user does
	 */
	ParetoMenu(ChartCanvas canvas, ParetoView.Reactions reactions) {
		this.canvas = canvas;
		Menu menu = new Menu(canvas.control());
		responses = WidgetId.set(new MenuItem(menu, SWT.PUSH), "pareto.responses");
		responses.addListener(SWT.Selection, event -> canvas.markedBar().ifPresent(reactions.opened()));
		leave = WidgetId.set(new MenuItem(menu, SWT.PUSH), "pareto.leave");
		leave.addListener(SWT.Selection, event -> canvas.markedBar().ifPresent(reactions.leftOut()));
		takeBack = WidgetId.set(new MenuItem(menu, SWT.PUSH), "pareto.takeBack");
		takeBack.addListener(SWT.Selection, event -> reactions.allBack().run());
		menu.addListener(SWT.Show, event -> {
			responses.setEnabled(canvas.markedBar().isPresent());
			leave.setEnabled(canvas.markedBar().isPresent());
		});
		new MenuItem(menu, SWT.SEPARATOR);
		copy = WidgetId.set(new MenuItem(menu, SWT.PUSH), "pareto.copy");
		copy.addListener(SWT.Selection, event -> copyImage());
		save = WidgetId.set(new MenuItem(menu, SWT.PUSH), "pareto.save");
		save.addListener(SWT.Selection, event -> reactions.exported().run());
		new MenuItem(menu, SWT.SEPARATOR);
		gather = WidgetId.set(new MenuItem(menu, SWT.CASCADE), "pareto.fold");
		Menu choices = new Menu(gather);
		gather.setMenu(choices);
		ParetoFold.CHOICES.forEach(choice -> {
			MenuItem item = WidgetId.set(new MenuItem(choices, SWT.RADIO), "pareto.fold." + choice.percent());
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					reactions.fold().accept(choice);
				}
			});
			folds.put(choice, item);
		});
		canvas.control().setMenu(menu);
		canvas.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
				copyImage();
			} else if (event.keyCode == SWT.DEL) {
				canvas.markedBar().ifPresent(reactions.leftOut());
			}
		});
	}

	/**
	 * Speaks this language and marks the fold in force.
	 *
	 * @param less whether bars were taken out of the chart
	 */
	void show(Texts texts, ParetoFold inForce, boolean less) {
		WidgetWords.set(leave, texts.messages().leaveOut);
		WidgetWords.set(takeBack, texts.messages().takeBack);
		takeBack.setEnabled(less);
		WidgetWords.set(responses, texts.messages().showResponses);
		WidgetWords.set(copy, texts.messages().copyImage);
		WidgetWords.set(save, texts.messages().saveImage);
		WidgetWords.set(gather, texts.messages().fold);
		folds.forEach((choice, item) -> {
			WidgetWords.set(item, choice.percent() == 0 ? texts.messages().foldNone
					: texts.format(texts.messages().foldBelow, choice.percent()));
			item.setSelection(choice.equals(inForce));
		});
	}

	private void copyImage() {
		canvas.image().ifPresent(this::copy);
	}

	private void copy(Image image) {
		Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
		clipboard.setContents(new Object[] { image.getImageData() }, new Transfer[] { ImageTransfer.getInstance() });
		clipboard.dispose();
	}
}
