/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.derivation.Explanation.Line;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/** The readings in force, as text that can be selected and copied. */
final class ReadingsText {

	private static final int MARGIN = 8;
	private static final int SPACING = 3;

	private final StyledText text;
	private List<Line> shown = List.of();

	ReadingsText(Composite parent) {
		text = WidgetId.set(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL),
				"derivation.readings");
		SpokenName.set(text, text::getText);
		text.setMargins(2 * MARGIN, MARGIN, 12, MARGIN);
		text.setLineSpacing(SPACING);
		text.addListener(SWT.Resize, event -> showWholeLines());
		text.setBackground(Palette.GROUND.color());
		text.setForeground(Palette.INK.color());
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
	}

	/** No line is cut at the lower edge. */
	private void showWholeLines() {
		int over = Math.max(0, text.getClientArea().height - 2 * MARGIN) % (text.getLineHeight() + SPACING);
		// a margin that is set is a resize again
		if (text.getBottomMargin() != MARGIN + over) {
			text.setMargins(2 * MARGIN, MARGIN, 12, MARGIN + over);
		}
	}

	void show(List<Line> lines) {
		if (lines.equals(shown)) {
			return;
		}
		shown = List.copyOf(lines);
		text.setText(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
		List<StyleRange> styles = new ArrayList<>();
		int start = 0;
		for (Line line : lines) {
			styles.add(switch (line.style()) {
				case HEADING -> style(start, line, Palette.SECONDARY, SWT.BOLD);
				case ALERT -> style(start, line, Palette.WORSE, SWT.NORMAL);
				case PLAIN -> style(start, line, Palette.INK, SWT.NORMAL);
			});
			start += line.text().length() + 1;
		}
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	void setDimmed(boolean dimmed) {
		text.setForeground((dimmed ? Palette.LEVEL_MIDDLE : Palette.INK).color());
	}

	private static StyleRange style(int start, Line line, Palette color, int font) {
		return new StyleRange(start, line.text().length(), color.color(), null, font);
	}
}
