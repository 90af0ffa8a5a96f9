/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.perspectives;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** One thing to choose in the bar: its name, with the accent beside it while it is shown. */
final class BarTab {

	private static final int PADDING = 6;
	private static final int HEIGHT = 34;
	private static final int ACCENT = 3;

	private final Canvas canvas;
	private final Supplier<String> name;
	private final int role;
	private final Font strong;
	private boolean selected;

	/**
	 * @param role   what readers of the screen call it, one of {@link ACC}
	 * @param name   in the user's language
	 * @param chosen run when the user chooses it, by mouse or keyboard
	 */
	BarTab(Composite parent, String id, int role, Supplier<String> name, Runnable chosen) {
		this.name = name;
		this.role = role;
		canvas = WidgetId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED), id);
		strong = FontDescriptor.createFrom(canvas.getFont()).setStyle(SWT.BOLD).createFont(canvas.getDisplay());
		canvas.addDisposeListener(event -> strong.dispose());
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> chosen.run());
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.character == ' ' || event.character == SWT.CR) {
				chosen.run();
			}
		});
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		tellReaders();
	}

	private void tellReaders() {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name.get();
				}
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = role;
				}
			}
		});
	}

	void show(boolean isSelected) {
		selected = isSelected;
		canvas.setData("text", name.get());
		GC gc = new GC(canvas);
		gc.setFont(strong);
		Point extent = gc.textExtent(name.get());
		gc.dispose();
		canvas.setLayoutData(new RowData(extent.x + 2 * PADDING + ACCENT, HEIGHT));
		canvas.redraw();
	}

	/** Gives it room, or none. */
	void setShown(boolean shown) {
		canvas.setVisible(shown);
		if (canvas.getLayoutData() instanceof RowData data) {
			data.exclude = !shown;
		}
	}

	private void paint(GC gc) {
		Point size = canvas.getSize();
		gc.setBackground((selected ? Palette.GROUND : Palette.PANEL).color());
		gc.fillRectangle(0, 0, size.x, size.y);
		if (selected) {
			gc.setBackground(Palette.ACCENT.color());
			gc.fillRectangle(0, 0, ACCENT, size.y);
		}
		gc.setFont(selected ? strong : canvas.getFont());
		gc.setForeground((selected ? Palette.INK : Palette.SECONDARY).color());
		int height = gc.textExtent(name.get()).y;
		gc.drawText(name.get(), PADDING + ACCENT, (size.y - height) / 2, SWT.DRAW_TRANSPARENT);
		if (canvas.isFocusControl()) {
			gc.setForeground(Palette.ACCENT.color());
			gc.drawRectangle(ACCENT + 2, 2, size.x - ACCENT - 5, size.y - 5);
		}
	}
}
