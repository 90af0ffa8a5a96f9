/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What gives way where a view is low: its table or chart comes before what is said about it. */
public final class Room {

	/** A table that is lower cannot be read. */
	public static final int SHORTEST_TABLE = 130;
	/** With the names below its bars. */
	private static final int LOWEST_CHART = 260;

	private Room() {
	}

	/**
	 * Leaves lines out where the table would be too low beside them.
	 *
	 * @param area  laid out by a grid of one column, in which the table takes what the rest leaves
	 * @param lines that can be done without
	 */
	public static void forTable(Composite area, Control... lines) {
		show(left(area, lines) >= SHORTEST_TABLE, lines);
	}

	/**
	 * Leaves lines out where the chart would be too low beside them.
	 *
	 * @param area  laid out by a grid of one column, in which the chart takes what the rest leaves
	 * @param lines that can be done without
	 */
	public static void forChart(Composite area, Control... lines) {
		show(left(area, lines) >= LOWEST_CHART, lines);
	}

	/** Shows lines, or leaves them out. */
	public static void show(boolean fits, Control... lines) {
		for (Control line : lines) {
			line.setVisible(fits);
			if (line.getLayoutData() instanceof GridData data) {
				data.exclude = !fits;
			}
		}
	}

	/**
	 * The height that is left beside everything that is shown, and beside the lines that can be done without; in pixels
	 * of the desktop's zoom, below 0 where it is too little for them.
	 *
	 * @param area  laid out by a grid of one column, in which the table or chart takes what the rest leaves
	 * @param lines that can be done without
	 */
	public static int left(Composite area, Control... lines) {
		int width = area.getClientArea().width;
		int others = 0;
		for (Control child : area.getChildren()) {
			if (child.getLayoutData() instanceof GridData data && !data.grabExcessVerticalSpace
					&& (!data.exclude || isOneOf(child, lines))) {
				others += data.verticalIndent
						+ child.computeSize(Math.max(1, width - data.horizontalIndent), SWT.DEFAULT).y;
			}
		}
		return area.getClientArea().height - others;
	}

	private static boolean isOneOf(Control child, Control... lines) {
		for (Control line : lines) {
			if (line == child) {
				return true;
			}
		}
		return false;
	}
}
