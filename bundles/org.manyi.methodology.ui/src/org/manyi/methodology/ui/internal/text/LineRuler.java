/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** The numbers of the lines beside a text; a line of which something is to be said is marked and tells it as a tip. */
final class LineRuler {

	private static final int PADDING = 6;
	private static final int MARK = 14;

	private final Canvas canvas;
	private StyledText text;
	private List<Remark> remarks = List.of();
	private RemarkWords words = remark -> "";

	/** Says a remark in the user's language. */
	@FunctionalInterface
	interface RemarkWords {

		String of(Remark remark);
	}

	/**
	 * @param parent of the ruler; {@link #attach} gives it its text
	 */
	LineRuler(Composite parent, StyledText unattached) {
		text = unattached;
		canvas = WidgetId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED), "methodology.ruler");
		canvas.setBackground(Palette.PANEL.color());
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.MouseMove, this::tip);
		canvas.addListener(SWT.MouseDown, event -> lineAt(event.y).ifPresent(line -> {
			text.setSelection(text.getOffsetAtLine(line - 1));
			text.setFocus();
		}));
	}

	Canvas control() {
		return canvas;
	}

	/** Follows the text as it scrolls and changes. */
	void attach(StyledText followed) {
		text = followed;
		followed.addListener(SWT.Paint, event -> canvas.redraw());
		followed.addListener(SWT.Modify, event -> canvas.redraw());
	}

	void show(List<Remark> found, RemarkWords told) {
		remarks = found;
		words = told;
		canvas.redraw();
	}

	/** How wide it has to be for its numbers. */
	int width() {
		GC gc = new GC(canvas);
		gc.setFont(text.getFont());
		int digits = Math.max(3, Integer.toString(text.getLineCount()).length());
		int width = gc.textExtent("0".repeat(digits)).x + 2 * PADDING + MARK;
		gc.dispose();
		return width;
	}

	private void paint(GC gc) {
		Point size = canvas.getSize();
		gc.setFont(text.getFont());
		int first = Math.max(0, text.getLineIndex(0));
		for (int line = first; line < text.getLineCount(); line++) {
			int y = text.getLinePixel(line);
			if (y > size.y) {
				return;
			}
			int number = line + 1;
			Optional<Remark> gravest = remarks.stream().filter(remark -> remark.line() == number).findFirst();
			gc.setForeground(gravest.map(remark -> remark.kind().color()).orElse(Palette.SECONDARY).color());
			String shown = Integer.toString(number);
			gc.drawText(shown, size.x - PADDING - gc.textExtent(shown).x, y, SWT.DRAW_TRANSPARENT);
			gravest.ifPresent(remark -> gc.drawText(remark.kind().sign(), 3, y, SWT.DRAW_TRANSPARENT));
		}
	}

	private Optional<Integer> lineAt(int y) {
		int line = text.getLineIndex(y) + 1;
		return line >= 1 && line <= text.getLineCount() ? Optional.of(line) : Optional.empty();
	}

	private void tip(Event event) {
		String tip = lineAt(event.y).stream().flatMap(line -> remarks.stream().filter(found -> found.line() == line))
				.map(words::of).reduce((one, other) -> one + "\n" + other).orElse("");
		if (!tip.equals(canvas.getToolTipText() == null ? "" : canvas.getToolTipText())) {
			canvas.setToolTipText(tip.isEmpty() ? null : tip);
		}
	}
}
