/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.FileInspection;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** How a file is read: its kind, and the options that this kind has. */
final class ReadOptionFields {

	private final Composite area;
	private final Texts texts;
	private final Consumer<ReadOptions> corrected;
	private final List<Control> fields = new ArrayList<>();
	private ReadOptions given = ReadOptions.NONE;

	/**
	 * @param area      becomes a row
	 * @param corrected told what the user said of how to read the file
	 */
	ReadOptionFields(Composite area, Texts texts, Consumer<ReadOptions> corrected) {
		this.area = area;
		this.texts = texts;
		this.corrected = corrected;
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 12;
		row.center = true;
		area.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
	}

	/** The field of the kind, first in the row. */
	Combo kind(String id) {
		return WidgetId.set(new Combo(area, SWT.READ_ONLY), id);
	}

	void show(Optional<FileInspection> inspection) {
		fields.forEach(Control::dispose);
		fields.clear();
		inspection.ifPresent(known -> {
			given = known.source().options();
			known.format().options().forEach(option -> add(option, known.options().value(option.key()).orElse("")));
		});
	}

	private void add(ReadOption option, String value) {
		Label name = new Label(area, SWT.NONE);
		name.setText(texts.of(option.name()));
		name.setForeground(Palette.SECONDARY.color());
		fields.add(name);
		boolean free = option.values().isEmpty();
		Combo combo = WidgetId.set(new Combo(area, SWT.DROP_DOWN | (free ? SWT.NONE : SWT.READ_ONLY)),
				"wizard.file.option." + option.key());
		combo.setItems(option.values().stream().map(allowed -> words(option, allowed)).toArray(String[]::new));
		combo.setToolTipText(texts.of(option.name()));
		int place = option.values().indexOf(value);
		if (place >= 0) {
			combo.select(place);
		} else if (free) {
			combo.setText(value);
		}
		combo.addListener(free ? SWT.DefaultSelection : SWT.Selection, event -> corrected.accept(given.with(
				option.key(),
				combo.getSelectionIndex() >= 0 ? option.values().get(combo.getSelectionIndex()) : combo.getText())));
		fields.add(combo);
	}

	/** What the user reads in place of a value. */
	private String words(ReadOption option, String value) {
		if (!option.key().equals(ReadOption.SEPARATOR)) {
			return value;
		}
		return switch (value) {
		case "comma" -> texts.messages().separatorComma;
		case "semicolon" -> texts.messages().separatorSemicolon;
		case "tab" -> texts.messages().separatorTab;
		default -> value;
		};
	}
}
