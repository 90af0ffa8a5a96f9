/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/** The figure in one line that can be selected and copied: its name, its formula in numbers, its value, its band. */
final class Headline {

	private final StyledText text;

	Headline(Composite parent) {
		text = WidgetId.set(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI), "derivation.headline");
		SpokenName.set(text, text::getText);
		text.setMargins(16, 10, 16, 8);
		text.setLineSpacing(3);
		text.setBackground(Palette.GROUND.color());
		text.setForeground(Palette.INK.color());
		text.setCaret(null);
	}

	StyledText control() {
		return text;
	}

	void show(String name, String formula, String value, Optional<BandChip> band) {
		String chip = band.map(shown -> "   " + shown.text()).orElse("");
		String head = name + (formula.isEmpty() ? "" : "\n");
		text.setText(head + formula + value + chip);
		int end = head.length() + formula.length();
		List<StyleRange> styles = new ArrayList<>();
		styles.add(bold(0, name.length(), Palette.INK.color()));
		styles.add(bold(end, value.length(), Palette.INK.color()));
		band.ifPresent(shown -> styles.add(bold(end + value.length(), chip.length(), shown.color())));
		// all at once: for each change of styles the widget asks the screen where the mouse is
		text.setStyleRanges(styles.stream().filter(style -> style.length > 0).toArray(StyleRange[]::new));
		if (text.computeSize(text.getSize().x, SWT.DEFAULT).y != text.getSize().y) {
			text.requestLayout();
		}
	}

	void setDimmed(boolean dimmed) {
		text.setForeground((dimmed ? Palette.LEVEL_MIDDLE : Palette.INK).color());
	}

	private static StyleRange bold(int start, int length, Color color) {
		return new StyleRange(start, length, color, null, SWT.BOLD);
	}
}
