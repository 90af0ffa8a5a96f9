/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays rows out below each other, each as wide as the bar. Nothing is kept: a row is higher in a narrower window. */
@NonNullByDefault({})
final class BarRows extends Layout {

	@Override
	protected Point computeSize(Composite bar, int widthHint, int heightHint, boolean flushCache) {
		Point all = new Point(0, 0);
		for (Control row : bar.getChildren()) {
			Point size = row.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache);
			all.x = Math.max(all.x, size.x);
			all.y += size.y;
		}
		return all;
	}

	@Override
	protected void layout(Composite bar, boolean flushCache) {
		Rectangle room = bar.getClientArea();
		int y = room.y;
		for (Control row : bar.getChildren()) {
			int height = row.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).y;
			row.setBounds(room.x, y, room.width, height);
			y += height;
		}
	}
}
