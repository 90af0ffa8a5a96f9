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

/**
 * Lays two groups out on one line, the second at its end; below each other where the window is too narrow for
 * that. A group that is wider than the window is as wide as that.
 */
@NonNullByDefault({})
final class WrappingBar extends Layout {

	@Override
	protected Point computeSize(Composite bar, int widthHint, int heightHint, boolean flushCache) {
		Groups groups = Groups.of(bar, flushCache);
		return groups.beside() ? new Point(groups.first().x + groups.second().x,
				Math.max(groups.first().y, groups.second().y))
				: new Point(Math.min(groups.width(), Math.max(groups.first().x, groups.second().x)),
						groups.first().y + groups.second().y);
	}

	@Override
	protected void layout(Composite bar, boolean flushCache) {
		Rectangle room = bar.getClientArea();
		Groups groups = Groups.of(bar, flushCache);
		int width = Math.min(groups.second().x, room.width);
		if (groups.beside()) {
			bar.getChildren()[0].setBounds(room.x, room.y, room.width - width, room.height);
			bar.getChildren()[1].setBounds(room.x + room.width - width, room.y, width, room.height);
		} else {
			bar.getChildren()[0].setBounds(room.x, room.y, room.width, groups.first().y);
			bar.getChildren()[1].setBounds(room.x, room.y + groups.first().y, width, room.height - groups.first().y);
		}
	}

	/**
	 * The groups as they are.
	 *
	 * @param width of the window: a bar is asked how high it would be before it has its own width
	 */
	private record Groups(Point first, Point second, int width) {

		static Groups of(Composite bar, boolean flushCache) {
			Control[] children = bar.getChildren();
			return new Groups(children[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache),
					children[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache),
					bar.getShell().getClientArea().width);
		}

		boolean beside() {
			return first.x + second.x <= width;
		}
	}
}
