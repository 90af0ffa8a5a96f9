/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.explore.ui.internal.Scope;
import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.explore.ui.internal.Slices;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.service.slice.Baseline;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** A button that says with which responses those shown are compared, and opens the choice of others. */
public final class BaselineChoice {

	private final Button button;
	private final ButtonTip tip;
	private final String id;
	private final Consumer<Baseline> react;
	private Runnable opener = () -> {
		// nothing is shown yet
	};

	/**
	 * @param id    the identity of the widget
	 * @param react told what the user wants to compare with
	 */
	public BaselineChoice(Composite bar, String id, Consumer<Baseline> react) {
		this.id = id;
		this.react = react;
		button = WidgetId.set(new Button(bar, SWT.PUSH), id);
		tip = new ButtonTip(button);
		button.addListener(SWT.Selection, event -> opener.run());
		button.setVisible(false);
	}

	/**
	 * Whether it needs other room than before.
	 *
	 * @param visible whether there is anything to compare with
	 * @param found   whether the responses compared with were found
	 */
	public boolean show(boolean visible, Scope scope, boolean found, Slices slices, NamedSlices named, Texts texts) {
		boolean other = button.getVisible() != visible;
		button.setVisible(visible);
		SliceWords words = new SliceWords(texts);
		String whole = words.baseline(scope.baseline(), named);
		String baseline = ShortName.of(whole);
		boolean nothing = scope.baseline().equals(Baseline.NOTHING);
		String shown = nothing || found ? baseline : texts.format(texts.messages().baselineMissing, baseline);
		other |= WidgetWords.set(button,
				texts.format(texts.messages().baselineOf, shown).replace("&", "&&") + " ▾");
		String what = scope.baseline().of(scope.slice(), slices.values())
				.map(with -> texts.format(texts.messages().baselineTip, words.slice(with)))
				.orElse(nothing ? texts.messages().baselineNothingTip : texts.messages().baselineMissingTip);
		tip.tell(shown.equals(whole) ? what : whole + "\n" + what);
		opener = () -> open(scope, slices, named, words);
		return other;
	}

	/** To be placed by its parent. */
	public Button control() {
		return button;
	}

	private void open(Scope scope, Slices slices, NamedSlices named, SliceWords words) {
		Menu menu = new Menu(button);
		for (Baseline baseline : offered(scope, named)) {
			boolean there = baseline.equals(Baseline.NOTHING)
					|| baseline.of(scope.slice(), slices.values()).isPresent();
			MenuItem item = WidgetId.set(new MenuItem(menu, SWT.RADIO), id + "." + baseline.getClass().getSimpleName());
			String whole = words.baseline(baseline, named);
			item.setText(ShortName.of(whole).replace("&", "&&"));
			PopUp.tip(item, baseline.of(scope.slice(), slices.values()).map(words::slice)
					.filter(what -> !what.equals(whole)).map(what -> whole + "\t" + what).orElse(whole));
			item.setSelection(baseline.equals(scope.baseline()));
			item.setEnabled(there || item.getSelection());
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection() && !baseline.equals(scope.baseline())) {
					react.accept(baseline);
				}
			});
		}
		PopUp.open(menu, button, tip);
	}

	private static List<Baseline> offered(Scope scope, NamedSlices named) {
		List<Baseline> offered = new ArrayList<>(List.of(Baseline.NOTHING, new Baseline.PreviousPeriod(),
				new Baseline.SamePeriodLastYear(), new Baseline.OthersOfTheKind()));
		named.slices().values().forEach(slice -> offered.add(new Baseline.Chosen(slice)));
		if (!offered.contains(scope.baseline())) {
			offered.add(scope.baseline());
		}
		return offered;
	}
}
