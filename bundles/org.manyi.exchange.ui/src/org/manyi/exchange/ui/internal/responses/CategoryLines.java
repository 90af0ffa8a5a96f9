/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/** A field with a category on each line, and before the line the digit that gives it. */
final class CategoryLines {

	private static final int MARGIN = 4;
	/** Of the digits with air beside them, in points. */
	private static final int DIGITS = 24;

	private final StyledText text;

	/**
	 * @param name what it is called when it is read aloud
	 */
	CategoryLines(Composite parent, String id, String name) {
		text = WidgetId.set(new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), id);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setForeground(Palette.INK.color());
		text.setBackground(Palette.GROUND.color());
		SpokenName.set(text, () -> name);
		text.addListener(SWT.Modify, event -> showDigits());
		text.addListener(SWT.Traverse, event -> {
			// no category has a tabulator
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	/** The widget. */
	StyledText control() {
		return text;
	}

	void show(List<String> categories) {
		text.setText(String.join(text.getLineDelimiter(), categories));
	}

	/** What is written, without lines that are empty. */
	List<String> lines() {
		return IntStream.range(0, text.getLineCount()).mapToObj(this::line).filter(line -> !line.isEmpty()).toList();
	}

	private String line(int place) {
		return text.getLine(place).strip();
	}

	private void showDigits() {
		CategoryKeys keys = new CategoryKeys(lines().stream().distinct().toList());
		text.setLineBullet(0, text.getLineCount(), null);
		for (int place = 0; place < text.getLineCount(); place++) {
			StyleRange style = new StyleRange();
			style.metrics = new GlyphMetrics(0, 0, DIGITS);
			style.foreground = Palette.SECONDARY.color();
			Bullet digit = new Bullet(ST.BULLET_TEXT, style);
			digit.text = keys.before(line(place));
			text.setLineBullet(place, 1, digit);
		}
	}
}
