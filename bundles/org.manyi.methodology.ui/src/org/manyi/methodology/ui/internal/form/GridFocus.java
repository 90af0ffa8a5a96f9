/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.manyi.ui.Palette;

/** Frames the cell that the keyboard is at; the row stays selected as the platform draws it. */
@NonNullByDefault({})
final class GridFocus extends FocusCellHighlighter {

	private final Tree tree;

	GridFocus(TreeViewer viewer) {
		super(viewer);
		tree = viewer.getTree();
		tree.addListener(SWT.PaintItem, this::paint);
		tree.addListener(SWT.FocusIn, event -> tree.redraw());
		tree.addListener(SWT.FocusOut, event -> tree.redraw());
	}

	private void paint(Event event) {
		ViewerCell cell = getFocusCell();
		if (cell != null && tree.isFocusControl() && cell.getItem() == event.item
				&& cell.getColumnIndex() == event.index) {
			Rectangle bounds = cell.getBounds();
			event.gc.setForeground(Palette.GROUND.color());
			event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
			event.gc.setForeground(Palette.INK.color());
			event.gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		}
	}

	@Override
	protected void focusCellChanged(ViewerCell now, ViewerCell before) {
		tree.redraw();
	}
}
