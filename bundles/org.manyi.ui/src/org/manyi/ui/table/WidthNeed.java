/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

/**
 * How wide a column would be, each width at least as large as the one before.
 *
 * @param least where its cells can be read, its heading stands on two lines, and what it draws is as small as can be
 * @param usual where its heading stands on one line
 * @param roomy where it stands in air, and what it draws is as large as can be
 */
record WidthNeed(int least, int usual, int roomy) {

	WidthNeed {
		usual = Math.max(least, usual);
		roomy = Math.max(usual, roomy);
	}

	/** One width, whatever there is. */
	static WidthNeed fixed(int width) {
		return new WidthNeed(width, width, width);
	}

	/** The same, between two widths. */
	WidthNeed within(int narrowest, int widest) {
		return new WidthNeed(Math.clamp(least, narrowest, widest), Math.clamp(usual, narrowest, widest),
				Math.clamp(roomy, narrowest, widest));
	}
}
