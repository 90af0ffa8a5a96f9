/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.TreeColumn;

/** What the cells of a column say; those that are pointed at have a sign as well as the look of {@link GridMarks}. */
@NonNullByDefault({})
final class GridLabel extends ColumnLabelProvider {

	private static final int PADDING = 8;

	private final GridColumn column;
	private final TreeColumn shown;

	GridLabel(GridColumn column, TreeColumn shown) {
		this.column = column;
		this.shown = shown;
	}

	/** What is cut is told in full. */
	@Override
	public String getToolTipText(Object row) {
		String text = getText(row);
		GC gc = new GC(shown.getParent());
		int width = gc.textExtent(text).x + PADDING;
		gc.dispose();
		return width > shown.getWidth() ? text : null;
	}

	@Override
	public String getText(Object row) {
		String text = column.text().apply((GridRow) row);
		return isWorse(row) ? "▼ " + text : text;
	}

	private boolean isWorse(Object row) {
		return column.worse().test((GridRow) row);
	}
}
