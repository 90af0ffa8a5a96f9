/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Words with buttons at their end. Where the words would need more than two lines beside the buttons, these stand below
 * them, in as many rows as they need.
 */
final class WordsAndButtons extends Layout {

	private static final int MARGIN_WIDTH = 8;
	private static final int MARGIN_HEIGHT = 4;
	private static final int BETWEEN = 16;
	private static final int BELOW = 4;
	/** A column of words that is narrower is not read. */
	private static final int NARROWEST = 120;
	private static final int LINES = 2;

	private final Control words;
	private final Control buttons;

	private record Places(Rectangle words, Rectangle buttons) {

		int height() {
			return Math.max(words.y + words.height, buttons.y + buttons.height) + MARGIN_HEIGHT;
		}
	}

	/**
	 * @param words   that wrap
	 * @param buttons that wrap
	 */
	WordsAndButtons(Control words, Control buttons) {
		this.words = words;
		this.buttons = buttons;
	}

	@Override
	protected Point computeSize(@Nullable Composite line, int widthHint, int heightHint, boolean flushCache) {
		int width = widthHint == SWT.DEFAULT ? width(flushCache) : widthHint;
		return new Point(width, heightHint == SWT.DEFAULT ? places(width, flushCache).height() : heightHint);
	}

	/** That of all in one line. */
	private int width(boolean flush) {
		return size(words, SWT.DEFAULT, flush).x + BETWEEN + size(buttons, SWT.DEFAULT, flush).x + 2 * MARGIN_WIDTH;
	}

	@Override
	protected void layout(@Nullable Composite line, boolean flushCache) {
		if (line != null) {
			Places places = places(line.getClientArea().width, flushCache);
			words.setBounds(places.words());
			buttons.setBounds(places.buttons());
		}
	}

	private Places places(int width, boolean flush) {
		int room = Math.max(1, width - 2 * MARGIN_WIDTH);
		Point all = size(buttons, SWT.DEFAULT, flush);
		int beside = room - BETWEEN - all.x;
		if (beside >= NARROWEST) {
			int said = size(words, beside, flush).y;
			if (said <= LINES * size(words, SWT.DEFAULT, flush).y) {
				int height = Math.max(said, all.y);
				return new Places(new Rectangle(MARGIN_WIDTH, MARGIN_HEIGHT + (height - said) / 2, beside, said),
						new Rectangle(MARGIN_WIDTH + room - all.x, MARGIN_HEIGHT + (height - all.y) / 2, all.x, all.y));
			}
		}
		int said = size(words, room, flush).y;
		return new Places(new Rectangle(MARGIN_WIDTH, MARGIN_HEIGHT, room, said),
				new Rectangle(MARGIN_WIDTH, MARGIN_HEIGHT + said + BELOW, room, size(buttons, room, flush).y));
	}

	private static Point size(Control control, int width, boolean flush) {
		return control.computeSize(width, SWT.DEFAULT, flush);
	}
}
