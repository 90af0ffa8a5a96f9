/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TreeViewer;

/** Edits the cells of one column. */
@NonNullByDefault({})
final class GridEditing extends EditingSupport {

	private final TreeViewer viewer;
	private final GridColumn column;
	private final BiConsumer<GridRow, String> edited;
	private final BooleanSupplier editable;

	/**
	 * @param edited   told what the user wrote
	 * @param editable whether anything can be edited now
	 */
	GridEditing(TreeViewer viewer, GridColumn column, BiConsumer<GridRow, String> edited, BooleanSupplier editable) {
		super(viewer);
		this.viewer = viewer;
		this.column = column;
		this.edited = edited;
		this.editable = editable;
	}

	@Override
	protected boolean canEdit(Object row) {
		return editable.getAsBoolean() && column.open().test((GridRow) row);
	}

	@Override
	protected CellEditor getCellEditor(Object row) {
		List<String> choices = column.choices().apply((GridRow) row);
		return choices.isEmpty() ? new GridText(viewer.getTree())
				: new GridChoice(viewer.getTree(), choices);
	}

	@Override
	protected Object getValue(Object row) {
		String text = column.text().apply((GridRow) row);
		List<String> choices = column.choices().apply((GridRow) row);
		return choices.isEmpty() ? text : (Object) Math.max(0, choices.indexOf(text));
	}

	@Override
	protected void setValue(Object row, Object value) {
		GridRow at = (GridRow) row;
		List<String> choices = column.choices().apply(at);
		String written = value instanceof Integer index ? index < 0 ? column.text().apply(at) : choices.get(index)
				: String.valueOf(value);
		if (!written.equals(column.text().apply(at))) {
			// the rows are made anew by what is written: not while their editor is open
			viewer.getTree().getDisplay().asyncExec(() -> edited.accept(at, written));
		}
	}
}
