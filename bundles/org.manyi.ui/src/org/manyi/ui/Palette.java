/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.swt.graphics.Color;

/** The colours of what we draw ourselves. Native widgets keep the colours of the desktop. */
public enum Palette {

	INK(0x1F2933), SECONDARY(0x5B6775), GROUND(0xFFFFFF), PANEL(0xF5F6F8), SELECTION(0xE6F0FA), ACCENT(0x1B5E9B),
	HAIRLINE(0xDDE1E6), FAINT_LINE(0xEDEFF2),
	/** The range that a score may lie in. */
	INTERVAL(0xA8CBEC),
	/** What is worse; always beside the sign ▼. */
	WORSE(0xB3470F),
	/** Behind what is worse, where the ground is not ours: it can be read on it in a light and in a dark theme. */
	WORSE_GROUND(0xFCEEE6),
	LEVEL_HIGHEST(0x0B3C6F), LEVEL_HIGH(0x6FA8DC), LEVEL_MIDDLE(0xC9CED6), LEVEL_LOW(0xF2B366), LEVEL_LOWEST(0xC65D1E),
	BAND_HIGHEST(0x0B3C6F), BAND_HIGH(0x2F6DAE), BAND_MIDDLE(0x6B7280), BAND_LOW(0xA85D0F), BAND_LOWEST(0x8F2F0A);

	private final Color color;

	Palette(int rgb) {
		color = new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** The colour. It holds no resource of the display and is not disposed. */
	public Color color() {
		return color;
	}
}
