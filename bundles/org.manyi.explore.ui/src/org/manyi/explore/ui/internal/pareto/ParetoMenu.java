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
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.chart.ChartCanvas;

/**
 * What the context menu of a Pareto chart has beside what every chart's has: it opens the responses of a bar, takes it
 * out of the chart, and gathers small bars in "other".
 */
final class ParetoMenu {

	private final ChartCanvas canvas;
	private final MenuItem responses;
	private final MenuItem leave;
	private final MenuItem takeBack;
	private final MenuItem gather;
	private final Map<ParetoFold, MenuItem> folds = new LinkedHashMap<>();

	/**
	 * @param menu      that it adds to
	 * @param reactions what the user does
	 */
	ParetoMenu(ChartCanvas canvas, Menu menu, ParetoView.Reactions reactions) {
		this.canvas = canvas;
		int place = 0;
		responses = item(menu, place++, "pareto.responses",
				() -> canvas.markedBar().ifPresent(reactions.opened()));
		leave = item(menu, place++, "pareto.leave", () -> canvas.markedBar().ifPresent(reactions.leftOut()));
		takeBack = item(menu, place++, "pareto.takeBack", reactions.allBack());
		new MenuItem(menu, SWT.SEPARATOR, place);
		menu.addListener(SWT.Show, event -> enable());
		new MenuItem(menu, SWT.SEPARATOR);
		gather = WidgetId.set(new MenuItem(menu, SWT.CASCADE), "pareto.fold");
		Menu choices = new Menu(gather);
		gather.setMenu(choices);
		ParetoFold.CHOICES.forEach(choice -> folds.put(choice, fold(choices, choice, reactions)));
		canvas.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				canvas.markedBar().ifPresent(reactions.leftOut());
			}
		});
	}

	private static MenuItem item(Menu menu, int place, String id, Runnable action) {
		MenuItem item = WidgetId.set(new MenuItem(menu, SWT.PUSH, place), id);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private static MenuItem fold(Menu choices, ParetoFold choice, ParetoView.Reactions reactions) {
		MenuItem item = WidgetId.set(new MenuItem(choices, SWT.RADIO), "pareto.fold." + choice.percent());
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				reactions.fold().accept(choice);
			}
		});
		return item;
	}

	private void enable() {
		responses.setEnabled(canvas.markedBar().isPresent());
		leave.setEnabled(canvas.markedBar().isPresent());
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
		WidgetWords.set(gather, texts.messages().fold);
		folds.forEach((choice, item) -> {
			WidgetWords.set(item, choice.percent() == 0 ? texts.messages().foldNone
					: texts.format(texts.messages().foldBelow, choice.percent()));
			item.setSelection(choice.equals(inForce));
		});
	}
}
