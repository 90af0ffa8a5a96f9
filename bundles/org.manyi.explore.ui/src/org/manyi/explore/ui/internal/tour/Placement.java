/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a balloon stands that points at something.
 *
 * @param bounds of the balloon, its arrow included
 * @param side   at which side of it the arrow is: {@link SWT#LEFT}, {@link SWT#RIGHT}, {@link SWT#TOP},
 *               {@link SWT#BOTTOM}, or {@link SWT#NONE} where it stands upon what it speaks of
 * @param arrow  how far the tip is from the upper or left corner of that side
 */
record Placement(Rectangle bounds, int side, int arrow) {

	/** How far the arrow juts out, and half of its width. */
	static final int ARROW = 10;

	/**
	 * Beside the target where there is room, else above or below, else in its lower right corner.
	 *
	 * @param target what it points at
	 * @param size   of the balloon without its arrow
	 * @param room   where it must stay
	 */
	static Placement at(Rectangle target, Point size, Rectangle room) {
		int x = within(target.x + (target.width - size.x) / 2, room.x, room.x + room.width - size.x);
		int y = within(target.y + (target.height - size.y) / 2, room.y, room.y + room.height - size.y);
		int right = target.x + target.width;
		int below = target.y + target.height;
		int middle = within(target.y + target.height / 2 - y, 2 * ARROW, size.y - 2 * ARROW);
		int centre = within(target.x + target.width / 2 - x, 2 * ARROW, size.x - 2 * ARROW);
		if (right + ARROW + size.x <= room.x + room.width) {
			return new Placement(new Rectangle(right, y, size.x + ARROW, size.y), SWT.LEFT, middle);
		}
		if (target.x - ARROW - size.x >= room.x) {
			return new Placement(new Rectangle(target.x - ARROW - size.x, y, size.x + ARROW, size.y), SWT.RIGHT,
					middle);
		}
		if (below + ARROW + size.y <= room.y + room.height) {
			return new Placement(new Rectangle(x, below, size.x, size.y + ARROW), SWT.TOP, centre);
		}
		if (target.y - ARROW - size.y >= room.y) {
			return new Placement(new Rectangle(x, target.y - ARROW - size.y, size.x, size.y + ARROW), SWT.BOTTOM,
					centre);
		}
		return new Placement(new Rectangle(within(right - size.x - ARROW, room.x, room.x + room.width - size.x),
				within(below - size.y - ARROW, room.y, room.y + room.height - size.y), size.x, size.y), SWT.NONE, 0);
	}

	private static int within(int value, int least, int most) {
		return Math.max(least, Math.min(value, most));
	}

	/** The outline of the balloon with its arrow, as the coordinates of its corners in turn. */
	int[] outline() {
		int left = side == SWT.LEFT ? ARROW : 0;
		int top = side == SWT.TOP ? ARROW : 0;
		int right = bounds.width - 1 - (side == SWT.RIGHT ? ARROW : 0);
		int bottom = bounds.height - 1 - (side == SWT.BOTTOM ? ARROW : 0);
		return switch (side) {
			case SWT.LEFT -> new int[] { left, top, right, top, right, bottom, left, bottom, left, arrow + ARROW, 0,
					arrow, left, arrow - ARROW };
			case SWT.RIGHT -> new int[] { left, top, right, top, right, arrow - ARROW, bounds.width - 1, arrow, right,
					arrow + ARROW, right, bottom, left, bottom };
			case SWT.TOP -> new int[] { left, top, arrow - ARROW, top, arrow, 0, arrow + ARROW, top, right, top, right,
					bottom, left, bottom };
			case SWT.BOTTOM -> new int[] { left, top, right, top, right, bottom, arrow + ARROW, bottom, arrow,
					bounds.height - 1, arrow - ARROW, bottom, left, bottom };
			default -> new int[] { left, top, right, top, right, bottom, left, bottom };
		};
	}
}
