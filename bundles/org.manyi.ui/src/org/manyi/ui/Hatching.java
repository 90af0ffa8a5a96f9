/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

/** Fills areas with the colours of levels; the two lowest are hatched, so that they differ in grey print too. */
public enum Hatching {

	/** The colour alone. */
	PLAIN(0),
	/** Thin light lines falling to the left. */
	LIGHT(5),
	/** Light lines crossing each other. */
	CROSSED(4);

	private final int step;

	Hatching(int step) {
		this.step = step;
	}

	/** How the colour of a level is filled. */
	public static Hatching of(Palette level) {
		return switch (level) {
			case LEVEL_LOW -> LIGHT;
			case LEVEL_LOWEST -> CROSSED;
			default -> PLAIN;
		};
	}

	/** Fills the area in the colour. */
	public void fill(GC gc, Rectangle area, Palette color) {
		gc.setBackground(color.color());
		gc.fillRectangle(area);
		if (this == PLAIN || area.isEmpty()) {
			return;
		}
		Rectangle clipping = gc.getClipping();
		gc.setClipping(area.intersection(clipping));
		gc.setForeground(Palette.GROUND.color());
		gc.setAntialias(SWT.ON);
		// all lines at once: each stroke is a request of its own to the screen
		Path lines = new Path(gc.getDevice());
		for (int x = area.x - area.x % step - area.height; x < area.x + area.width + area.height; x += step) {
			line(lines, x, area.y + area.height, x + area.height, area.y);
			if (this == CROSSED) {
				line(lines, x, area.y, x + area.height, area.y + area.height);
			}
		}
		gc.drawPath(lines);
		lines.dispose();
		gc.setClipping(clipping);
	}

	/** Through the middle of pixels, as single lines are drawn. */
	private static void line(Path lines, int x1, int y1, int x2, int y2) {
		lines.moveTo(x1 + 0.5f, y1 + 0.5f);
		lines.lineTo(x2 + 0.5f, y2 + 0.5f);
	}
}
