/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/** The chapters of the form, one below the other. */
final class Chapters {

	private final org.eclipse.swt.widgets.List list;
	private int selected;

	/**
	 * @param name   what they are called together
	 * @param chosen told the chapter the user chose, counted from 0
	 */
	Chapters(Composite parent, Supplier<String> name, IntConsumer chosen) {
		list = WidgetId.set(new org.eclipse.swt.widgets.List(parent, SWT.SINGLE), "form.chapters");
		SpokenName.set(list, name);
		list.addListener(SWT.Selection, event -> {
			selected = Math.max(0, list.getSelectionIndex());
			chosen.accept(selected);
		});
	}

	Control control() {
		return list;
	}

	int selected() {
		return selected;
	}

	void select(int chapter) {
		selected = chapter;
		list.select(chapter);
	}

	void show(List<String> names) {
		if (!names.equals(List.of(list.getItems()))) {
			list.setItems(names.toArray(String[]::new));
			list.select(selected);
			list.requestLayout();
		}
	}
}
