/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.chart;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartView;
import org.manyi.ui.Palette;

/**
 * Shows a part of a chart: the part over which the mouse is dragged, or more or less of it by Ctrl with the wheel and
 * by + and −; Ctrl with arrows goes beside it; 0, Escape and a double click beside all marks show the whole again.
 */
public final class ChartZoom {

	private static final double NEARER = 0.7;
	private static final double STEP = 0.5;
	/** A shorter way of the mouse is a click. */
	private static final int SHORTEST = 8;
	private static final int TINT = 60;

	private final ChartCanvas canvas;
	private final boolean upwards;
	private final Runnable changed;
	private ChartView view = ChartView.WHOLE;
	private Optional<Point> pressed = Optional.empty();
	private Optional<Rectangle> dragged = Optional.empty();

	/**
	 * @param upwards whether parts are chosen of the height as well, and not of the width alone
	 * @param changed run when another part is to be drawn
	 */
	public ChartZoom(ChartCanvas canvas, boolean upwards, Runnable changed) {
		this.canvas = canvas;
		this.upwards = upwards;
		this.changed = changed;
		Canvas control = canvas.control();
		control.addPaintListener(event -> paint(event.gc));
		control.addListener(SWT.MouseDown, this::press);
		control.addListener(SWT.MouseMove, this::drag);
		control.addListener(SWT.MouseUp, event -> release());
		control.addListener(SWT.MouseDoubleClick, this::doubleClick);
		control.addListener(SWT.MouseWheel, this::wheel);
		control.addListener(SWT.KeyDown, this::key);
	}

	/** What is shown. */
	public ChartView view() {
		return view;
	}

	/** Shows all of it. */
	public void whole() {
		show(ChartView.WHOLE);
	}

	private void show(ChartView next) {
		ChartView meant = upwards ? next : new ChartView(next.left(), next.right(), 0, 1);
		if (!meant.equals(view)) {
			view = meant;
			changed.run();
		}
	}

	private Optional<Box> plot() {
		return canvas.drawing().filter(drawing -> !view.isWhole() || !drawing.bars().isEmpty())
				.map(ChartDrawing::plot);
	}

	private void press(Event event) {
		dragged = Optional.empty();
		pressed = plot().filter(plot -> event.button == 1 && plot.contains(event.x, event.y))
				.map(plot -> new Point(event.x, event.y));
	}

	private void drag(Event event) {
		Optional<Box> plot = plot();
		if (pressed.isEmpty() || plot.isEmpty()) {
			return;
		}
		int left = (int) Math.clamp(Math.min(pressed.get().x, event.x), plot.get().x(), plot.get().right());
		int right = (int) Math.clamp(Math.max(pressed.get().x, event.x), plot.get().x(), plot.get().right());
		int top = (int) (upwards ? Math.clamp(Math.min(pressed.get().y, event.y), plot.get().y(), plot.get().bottom())
				: plot.get().y());
		int bottom = (int) (upwards
				? Math.clamp(Math.max(pressed.get().y, event.y), plot.get().y(), plot.get().bottom())
				: plot.get().bottom());
		dragged = Optional.of(new Rectangle(left, top, right - left, bottom - top))
				.filter(area -> area.width >= SHORTEST && area.height >= SHORTEST);
		canvas.control().redraw();
	}

	private void release() {
		Optional<Rectangle> area = dragged;
		pressed = Optional.empty();
		dragged = Optional.empty();
		canvas.control().redraw();
		if (area.isPresent()) {
			plot().ifPresent(plot -> show(view.part(part(area.get(), plot))));
		}
	}

	private static ChartView part(Rectangle area, Box plot) {
		double left = (area.x - plot.x()) / plot.width();
		double bottom = (plot.bottom() - area.y - area.height) / plot.height();
		return new ChartView(Math.clamp(left, 0, 1), Math.clamp(left + area.width / plot.width(), 0, 1),
				Math.clamp(bottom, 0, 1), Math.clamp(bottom + area.height / plot.height(), 0, 1));
	}

	private void paint(GC gc) {
		dragged.ifPresent(area -> {
			gc.setBackground(Palette.ACCENT.color());
			gc.setForeground(Palette.ACCENT.color());
			gc.setAlpha(TINT);
			gc.fillRectangle(area);
			gc.setAlpha(255);
			gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
		});
	}

	private void doubleClick(Event event) {
		if (canvas.drawing().flatMap(drawing -> drawing.barAt(event.x, event.y)).isEmpty()) {
			whole();
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
			event.doit = false;
			zoom(new Point(event.x, event.y), event.count > 0 ? NEARER : 1 / NEARER);
		}
	}

	private void zoom(Point place, double factor) {
		plot().ifPresent(plot -> show(view.zoomed(Math.clamp((place.x - plot.x()) / plot.width(), 0, 1),
				Math.clamp((plot.bottom() - place.y) / plot.height(), 0, 1), factor)));
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			switch (event.keyCode) {
				case SWT.ARROW_LEFT -> show(view.moved(-STEP, 0));
				case SWT.ARROW_RIGHT -> show(view.moved(STEP, 0));
				case SWT.ARROW_UP -> show(view.moved(0, STEP));
				case SWT.ARROW_DOWN -> show(view.moved(0, -STEP));
				default -> {
					// of no meaning here
				}
			}
		} else if (event.character == '+' || event.character == '=' || event.keyCode == SWT.KEYPAD_ADD) {
			middle().ifPresent(place -> zoom(place, NEARER));
		} else if (event.character == '-' || event.keyCode == SWT.KEYPAD_SUBTRACT) {
			middle().ifPresent(place -> zoom(place, 1 / NEARER));
		} else if (event.character == '0' || event.keyCode == SWT.KEYPAD_0 || event.keyCode == SWT.ESC) {
			whole();
		}
	}

	/** What keys zoom to: the mark that is chosen, else the middle. */
	private Optional<Point> middle() {
		Optional<Box> chosen = canvas.drawing().flatMap(drawing -> canvas.markedBar().flatMap(
				id -> drawing.bars().stream().filter(bar -> bar.id().equals(id)).map(BarBounds::bar).findFirst()));
		return chosen.or(this::plot).map(box -> new Point((int) box.centerX(), (int) (box.y() + box.height() / 2)));
	}
}
