/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.model.GroupField;
import org.manyi.model.Period;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Slice;
import org.manyi.service.slice.SliceValues;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/**
 * The months from one to another.
 *
 * @param all what is shown but for the period
 */
record PeriodRange(SliceValues values, Slice all, SliceWords words) implements SlicePopup.Foot {

	@Override
	public void create(Composite parent, Consumer<Slice> chosen) {
		List<Period> months = values.periods(PeriodUnit.MONTH);
		if (months.size() < 2) {
			return;
		}
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Combo first = combo(row, "slice.period.from", words.texts().messages().sliceFrom, months, 0);
		new Label(row, SWT.NONE).setText("–");
		Combo last = combo(row, "slice.period.to", words.texts().messages().sliceTo, months, months.size() - 1);
		Button show = WidgetId.set(new Button(row, SWT.PUSH), "slice.period.show");
		show.setText(words.texts().messages().sliceShow);
		show.addListener(SWT.Selection, event -> {
			Period one = months.get(first.getSelectionIndex());
			Period other = months.get(last.getSelectionIndex());
			boolean inOrder = one.compareTo(other) <= 0;
			chosen.accept(all.with(GroupField.MONTH,
					values.months((inOrder ? one : other).first(), (inOrder ? other : one).first()).stream()
							.map(Period::toString).collect(Collectors.toSet())));
		});
	}

	private Combo combo(Composite row, String id, String name, List<Period> months, int selected) {
		Combo combo = WidgetId.set(new Combo(row, SWT.READ_ONLY), id);
		combo.setItems(months.stream().map(words::period).toArray(String[]::new));
		combo.select(selected);
		combo.setToolTipText(name);
		SpokenName.set(combo, () -> name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}
}
