/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of what we draw ourselves, on a light and on a dark ground. Native widgets keep the colours of the
 * desktop. Text has a contrast of at least 4.5 : 1 with what it stands on, in both tones.
 */
public enum Palette {

	INK(0x1F2933, 0xE4E8ED), SECONDARY(0x5B6775, 0xA9B4C0), GROUND(0xFFFFFF, 0x1E2329), PANEL(0xF5F6F8, 0x292F37),
	SELECTION(0xE6F0FA, 0x263F59), ACCENT(0x1B5E9B, 0x82BBF0), HAIRLINE(0xDDE1E6, 0x3D4650),
	FAINT_LINE(0xEDEFF2, 0x2F363E),
	/** The range that a score may lie in. */
	INTERVAL(0xA8CBEC, 0x32618D),
	/** What is worse; always beside the sign ▼. */
	WORSE(0xB3470F, 0xF2935C),
	/** Behind what is worse, where the ground is not ours. */
	WORSE_GROUND(0xFCEEE6, 0x47291A),
	LEVEL_HIGHEST(0x0B3C6F, 0x93C7F6), LEVEL_HIGH(0x6FA8DC, 0x4681BC), LEVEL_MIDDLE(0xC9CED6, 0x5A6470),
	LEVEL_LOW(0xF2B366, 0xB4702A), LEVEL_LOWEST(0xC65D1E, 0xF5A06B),
	/** Bands stand behind text in the colour of the ground. */
	BAND_HIGHEST(0x0B3C6F, 0xB0D7FB), BAND_HIGH(0x2F6DAE, 0x649FD9), BAND_MIDDLE(0x6B7280, 0xA2A9B3),
	BAND_LOW(0xA85D0F, 0xEBB467), BAND_LOWEST(0x8F2F0A, 0xE27C50);

	private final Color light;
	private final Color dark;

	Palette(int light, int dark) {
		this.light = color(light);
		this.dark = color(dark);
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/**
	 * The colour in the tone of the display of the calling thread. It holds no resource of the display and is not
	 * disposed.
	 */
	public Color color() {
		return color(Tone.current());
	}

	/** The colour in that tone. */
	public Color color(Tone tone) {
		return tone == Tone.DARK ? dark : light;
	}
}
