/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.SearchText;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.table.RecordTable;

/** A field that filters a table while one types, and says how many rows are left. Down goes to the table. */
public final class FilterField {

	private static final int WIDTH = 110;

	private final Composite line;
	private final Text typed;
	private final Label count;
	private Optional<Survey> about = Optional.empty();

	/** What the rows are of, whichever slice of it. */
	private record Survey(Path source, Optional<String> surveyId) {
	}

	/**
	 * @param id of the field; that of what it says ends in {@code .count}
	 */
	public FilterField(Composite parent, String id) {
		line = new Composite(parent, SWT.NONE);
		line.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 0, 4, 4).spacing(8, 0).applyTo(line);
		typed = WidgetId.set(new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), id);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(typed);
		SpokenName.set(typed, typed::getMessage);
		SearchText.onEnter(typed, () -> {
			// the rows follow what is typed
		});
		count = WidgetId.set(new Label(line, SWT.NONE), id + ".count");
		count.setBackground(Palette.GROUND.color());
		count.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(count);
	}

	/** Whether the field is there, for a parent with a row layout; a field that goes filters nothing any more. */
	public void setShown(boolean shown) {
		if (line.getVisible() != shown) {
			if (!shown) {
				typed.setText("");
			}
			RowData room = new RowData();
			room.exclude = !shown;
			line.setLayoutData(room);
			line.setVisible(shown);
			line.requestLayout();
		}
	}

	/**
	 * Filters this table.
	 *
	 * @param filtered run after that
	 */
	public void filter(RecordTable<?> table, Runnable filtered) {
		typed.addListener(SWT.Modify, event -> {
			table.filter(typed.getText());
			filtered.run();
		});
		typed.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.control().setFocus();
			}
		});
	}

	/** What is shown now: a filter was meant for the rows of one survey, in all its slices, and goes with it. */
	public void about(Analysis analysis) {
		Optional<Survey> now = Optional.of(new Survey(analysis.request().source(), analysis.request().surveyId()));
		if (about.isPresent() && !about.equals(now)) {
			typed.setText("");
		}
		about = now;
	}

	/** Speaks this language, and says how many rows of the table are left. */
	public void show(Texts texts, RecordTable<?> table) {
		Messages messages = texts.messages();
		if (!typed.getMessage().equals(messages.filterRows)) {
			typed.setMessage(messages.filterRows);
			typed.setToolTipText(messages.filterHint);
		}
		String left = typed.getText().isBlank() ? ""
				: texts.format(messages.filterLeft, texts.numbers().count(table.matching()),
						texts.numbers().count(table.size()));
		if (WidgetWords.set(count, left)) {
			count.requestLayout();
		}
	}
}
