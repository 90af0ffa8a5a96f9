/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.explore.ui.internal.IntervalWish;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** The choice which intervals scores are shown with. */
final class IntervalBar {

	private static final List<IntervalWish> OFFERED = List.of(IntervalWish.values());

	private final Composite line;
	private final Label label;
	private final Combo choices;

	/**
	 * @param chosen told what the user chose
	 */
	IntervalBar(Composite parent, Consumer<IntervalWish> chosen) {
		line = new Composite(parent, SWT.NONE);
		line.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(16, 0, 4, 4).spacing(8, 0).applyTo(line);
		label = WidgetId.set(new Label(line, SWT.NONE), "scores.intervals.label");
		label.setBackground(Palette.GROUND.color());
		label.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		choices = WidgetId.set(new Combo(line, SWT.READ_ONLY), "scores.intervals");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(choices);
		SpokenName.set(choices, label::getText);
		choices.addListener(SWT.Selection, event -> chosen.accept(OFFERED.get(choices.getSelectionIndex())));
	}

	/** Speaks this language, and shows this choice; the automatic one says what it comes to. */
	void show(Texts texts, IntervalWish.Granted choice) {
		Messages messages = texts.messages();
		boolean other = WidgetWords.set(label, messages.intervals);
		String used = switch (choice.used()) {
			case NONE, WILSON -> messages.intervalsShares;
			case DELTA -> messages.intervalsDelta;
			case BOOTSTRAP -> messages.intervalsBootstrap;
		};
		other |= WidgetWords.set(choices, List.of(texts.format(messages.intervalsAutomatic, used),
				messages.intervalsShares, messages.intervalsDelta, messages.intervalsBootstrap));
		WidgetWords.tip(choices, texts.format(messages.intervalsHint, IntervalWish.MOST_RESAMPLED,
				IntervalWish.MOST_COUNTED));
		WidgetWords.choose(choices, OFFERED.indexOf(choice.wish()));
		if (other) {
			line.layout(true, true);
		}
	}
}
