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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.FileInspection;
import org.manyi.service.FileInspection.PreviewRow;
import org.manyi.ui.Palette;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/**
 * The first rows of a file as they stand there. The columns are another file's each time, so the table is made anew.
 */
final class PreviewTable {

	/** Columns beyond are not shown. */
	private static final int MOST_COLUMNS = 200;
	private static final int WIDTH = 130;

	private final Composite area;
	private final Texts texts;

	PreviewTable(Composite parent, Texts texts) {
		this.texts = texts;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		area.setBackground(Palette.GROUND.color());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(area);
	}

	void show(Optional<FileInspection> inspection) {
		for (var child : area.getChildren()) {
			child.dispose();
		}
		inspection.ifPresent(known -> {
			RecordTable<PreviewRow> table = new RecordTable<>(area, "wizard.file.preview",
					RowKind.flat(row -> Long.toString(row.row())), columns(known.columns()));
			table.setRows(known.rows());
		});
		area.layout();
	}

	private List<Column<PreviewRow>> columns(List<SourceColumn> sources) {
		List<Column<PreviewRow>> columns = new ArrayList<>();
		columns.add(Column.numbers("row", 60, () -> texts.messages().columnRow, row -> Long.toString(row.row())));
		for (int place = 0; place < Math.min(sources.size(), MOST_COLUMNS); place++) {
			int cell = place;
			columns.add(Column.words(Integer.toString(place), WIDTH, () -> sources.get(cell).id(),
					row -> cell < row.cells().size() ? row.cells().get(cell).replaceAll("\\s+", " ") : ""));
		}
		return columns;
	}
}
