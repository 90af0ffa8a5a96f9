/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * The tool bars of a view side by side, measured only where something about them has changed. A folder of tabs measures
 * its tools whenever it is painted, and a tool bar of GTK that wraps asks to be painted whenever it is measured
 * (eclipse.platform.swt issue 3236, mended in SWT 3.134): together they would paint sixty times a second for ever.
 */
final class ToolRow extends Layout {

	private List<?> known = List.of();
	private List<Point> sizes = List.of();

	@Override
	protected Point computeSize(@Nullable Composite row, int widthHint, int heightHint, boolean flushCache) {
		if (row == null) {
			return new Point(0, 0);
		}
		measure(row);
		int width = sizes.stream().mapToInt(size -> size.x).sum();
		int height = sizes.stream().mapToInt(size -> size.y).max().orElse(0);
		return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
	}

	@Override
	protected void layout(@Nullable Composite row, boolean flushCache) {
		if (row == null) {
			return;
		}
		measure(row);
		List<Control> bars = bars(row);
		int x = 0;
		for (int i = 0; i < bars.size(); i++) {
			Point size = sizes.get(i);
			bars.get(i).setBounds(x, 0, size.x, size.y);
			x += size.x;
		}
	}

	private void measure(Composite row) {
		List<Control> bars = bars(row);
		List<?> now = bars.stream().map(ToolRow::look).toList();
		if (!now.equals(known)) {
			known = now;
			sizes = bars.stream().map(bar -> bar.computeSize(SWT.DEFAULT, SWT.DEFAULT)).toList();
		}
	}

	private static List<Control> bars(Composite row) {
		return Arrays.stream(row.getChildren())
				.filter(child -> !(child.getLayoutData() instanceof RowData data) || !data.exclude).toList();
	}

	/** What the size of a tool bar depends on. */
	private static List<Object> look(Control bar) {
		List<Object> look = new ArrayList<>(List.of(bar, bar.getFont()));
		if (bar instanceof ToolBar tools) {
			for (ToolItem item : tools.getItems()) {
				look.addAll(Arrays.asList(item, item.getText(), item.getImage(), item.getWidth()));
			}
		}
		return look;
	}
}
