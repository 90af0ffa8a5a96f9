/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/**
 * Bands as a strip from the lowest score to the highest. A boundary is dragged by mouse in whole points; with the
 * keyboard, up and down choose one, left and right move it by one point, with Shift by a tenth.
 */
final class BandStrip {

	/**
	 * A band.
	 *
	 * @param name in the user's language
	 * @param from its lowest score
	 */
	record Segment(String name, BigDecimal from) {
	}

	private static final List<Palette> COLORS = List.of(Palette.BAND_HIGHEST, Palette.BAND_HIGH, Palette.BAND_MIDDLE,
			Palette.BAND_LOW, Palette.BAND_LOWEST);
	private static final int BAR = 30;
	private static final int EDGE = 16;
	private static final int GRAB = 6;

	private final Canvas canvas;
	private final BiConsumer<Integer, BigDecimal> moved;
	private List<Segment> segments = List.of();
	private BigDecimal lowest = BigDecimal.ZERO;
	private BigDecimal highest = BigDecimal.valueOf(100);
	private int chosen = -1;
	private boolean dragging;
	private boolean editable;

	/**
	 * @param moved told the place of a band in the list and its new boundary, when the user has let go of it
	 */
	BandStrip(Composite parent, BiConsumer<Integer, BigDecimal> moved) {
		this.moved = moved;
		canvas = WidgetId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED), "form.bands.strip");
		canvas.setBackground(Palette.GROUND.color());
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseMove, this::drag);
		canvas.addListener(SWT.MouseUp, event -> release());
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
		SpokenName.set(canvas, this::words);
	}

	Canvas control() {
		return canvas;
	}

	/** The height it wants. */
	int height() {
		return BAR + 30;
	}

	/** Shows bands in the order of the document. */
	void show(List<Segment> bands, boolean canEdit) {
		editable = canEdit;
		if (!dragging) {
			segments = List.copyOf(bands);
			lowest = bands.stream().map(Segment::from).reduce(BigDecimal.ZERO, BigDecimal::min);
			highest = bands.stream().map(Segment::from).reduce(BigDecimal.valueOf(100), BigDecimal::max);
			canvas.setData("text", words());
			canvas.redraw();
		}
	}

	private String words() {
		return String.join(", ",
				segments.stream().map(one -> one.name() + " ≥ " + one.from().toPlainString()).toList());
	}

	private List<Integer> fromHighest() {
		List<Integer> order = new ArrayList<>(java.util.stream.IntStream.range(0, segments.size()).boxed().toList());
		order.sort((one, other) -> segments.get(other).from().compareTo(segments.get(one).from()));
		return order;
	}

	private int x(BigDecimal score) {
		double share = score.subtract(lowest).doubleValue() / Math.max(1e-9, highest.subtract(lowest).doubleValue());
		return EDGE + (int) Math.round(share * (canvas.getSize().x - 2 * EDGE));
	}

	private BigDecimal score(int x) {
		double share = (x - EDGE) / (double) Math.max(1, canvas.getSize().x - 2 * EDGE);
		BigDecimal score = lowest.add(highest.subtract(lowest).multiply(BigDecimal.valueOf(Math.clamp(share, 0, 1))));
		return score.setScale(0, RoundingMode.HALF_UP);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		int right = canvas.getSize().x - EDGE;
		List<Integer> order = fromHighest();
		for (int i = 0; i < order.size(); i++) {
			Segment segment = segments.get(order.get(i));
			int left = x(segment.from());
			int color = order.size() < 2 ? 0 : Math.round((float) i * (COLORS.size() - 1) / (order.size() - 1));
			gc.setBackground(COLORS.get(color).color());
			gc.fillRectangle(left, 2, right - left, BAR);
			name(gc, segment.name(), left, right);
			mark(gc, order.get(i), segment, left);
			right = left;
		}
		if (canvas.isFocusControl()) {
			gc.setForeground(Palette.ACCENT.color());
			gc.drawRectangle(0, 0, canvas.getSize().x - 1, canvas.getSize().y - 1);
		}
		gc.setForeground(Palette.SECONDARY.color());
		String end = highest.toPlainString();
		gc.drawText(end, canvas.getSize().x - EDGE - gc.textExtent(end).x / 2, BAR + 8, SWT.DRAW_TRANSPARENT);
	}

	private static void name(GC gc, String name, int left, int right) {
		Point size = gc.textExtent(name);
		if (size.x + 8 <= right - left) {
			gc.setForeground(Palette.GROUND.color());
			gc.drawText(name, left + (right - left - size.x) / 2, 2 + (BAR - size.y) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	private void mark(GC gc, int place, Segment segment, int left) {
		gc.setForeground(Palette.GROUND.color());
		gc.setLineWidth(2);
		gc.drawLine(left, 2, left, 2 + BAR);
		boolean marked = place == chosen && (canvas.isFocusControl() || dragging);
		gc.setForeground((marked ? Palette.ACCENT : Palette.SECONDARY).color());
		if (marked) {
			gc.drawRectangle(new Rectangle(left - 4, 1, 8, BAR + 2));
		}
		gc.setLineWidth(1);
		String from = segment.from().toPlainString();
		int x = left - gc.textExtent(from).x / 2;
		gc.drawText(from, Math.max(0, x), BAR + 8, SWT.DRAW_TRANSPARENT);
	}

	private int boundaryAt(int x) {
		for (int i = 0; i < segments.size(); i++) {
			if (Math.abs(x(segments.get(i).from()) - x) <= GRAB) {
				return i;
			}
		}
		return -1;
	}

	private void press(Event event) {
		canvas.setFocus();
		chosen = boundaryAt(event.x);
		dragging = editable && chosen >= 0;
		canvas.redraw();
	}

	private void drag(Event event) {
		if (dragging) {
			put(score(event.x));
		} else {
			boolean over = editable && boundaryAt(event.x) >= 0;
			canvas.setCursor(over ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
		}
	}

	private void put(BigDecimal score) {
		List<Segment> next = new ArrayList<>(segments);
		next.set(chosen, new Segment(segments.get(chosen).name(), score));
		boolean free = next.stream().filter(one -> one.from().compareTo(score) == 0).count() == 1;
		if (free && inOrder(next)) {
			segments = next;
			canvas.redraw();
		}
	}

	/** Whether the boundary kept its place between its neighbours. */
	private boolean inOrder(List<Segment> next) {
		List<Integer> before = fromHighest();
		for (int i = 1; i < before.size(); i++) {
			if (next.get(before.get(i - 1)).from().compareTo(next.get(before.get(i)).from()) <= 0) {
				return false;
			}
		}
		return true;
	}

	private void release() {
		if (dragging) {
			dragging = false;
			moved.accept(chosen, segments.get(chosen).from());
		}
	}

	private void key(Event event) {
		List<Integer> order = fromHighest();
		int rank = order.indexOf(chosen);
		switch (event.keyCode) {
			case SWT.ARROW_UP -> chosen = order.isEmpty() ? -1 : order.get(Math.max(0, rank - 1));
			case SWT.ARROW_DOWN -> chosen = order.isEmpty() ? -1 : order.get(Math.min(order.size() - 1, rank + 1));
			case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
				if (editable && chosen >= 0) {
					BigDecimal step = new BigDecimal((event.stateMask & SWT.SHIFT) != 0 ? "0.1" : "1");
					BigDecimal from = segments.get(chosen).from();
					put(event.keyCode == SWT.ARROW_LEFT ? from.subtract(step) : from.add(step));
					if (segments.get(chosen).from().compareTo(from) != 0) {
						moved.accept(chosen, segments.get(chosen).from());
					}
				}
			}
			default -> {
				return;
			}
		}
		canvas.redraw();
	}
}
