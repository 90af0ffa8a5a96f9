/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays controls out one after another, on as many lines as the window is too narrow for. A control that is not visible
 * takes no room; a bar of such alone has no height.
 */
@NonNullByDefault({})
final class FlowingBar extends Layout {

	private static final int SIDE = 8;
	private static final int GAP = 6;
	private static final int BELOW = 5;

	@Override
	protected Point computeSize(Composite bar, int widthHint, int heightHint, boolean flushCache) {
		return flow(bar, width(bar), flushCache, false);
	}

	@Override
	protected void layout(Composite bar, boolean flushCache) {
		flow(bar, width(bar), flushCache, true);
	}

	/** Of the window: a bar is asked how high it would be before it has its own width. */
	private static int width(Composite bar) {
		return bar.getShell().getClientArea().width;
	}

	private static Point flow(Composite bar, int width, boolean flushCache, boolean place) {
		int y = 0;
		int widest = 0;
		List<Control> left = new ArrayList<>(List.of(bar.getChildren()));
		left.removeIf(control -> !control.getVisible());
		while (!left.isEmpty()) {
			int x = SIDE;
			int high = 0;
			List<Rectangle> line = new ArrayList<>();
			for (Control control : left) {
				Point size = control.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache);
				size.x = Math.min(size.x, width - 2 * SIDE);
				if (!line.isEmpty() && x + size.x > width - SIDE) {
					break;
				}
				line.add(new Rectangle(x, y, size.x, size.y));
				x += size.x + GAP;
				high = Math.max(high, size.y);
			}
			for (Rectangle bounds : line) {
				Control control = left.removeFirst();
				if (place) {
					control.setBounds(bounds.x, y + (high - bounds.height) / 2, bounds.width, bounds.height);
				}
			}
			widest = Math.max(widest, x - GAP + SIDE);
			y += high + BELOW;
		}
		return new Point(widest, y);
	}
}
