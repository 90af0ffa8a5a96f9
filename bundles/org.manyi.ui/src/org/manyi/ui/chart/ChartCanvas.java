/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.ui.BufferedImages;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.ToneSwitch;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/**
 * Shows a chart drawing as large as the canvas and lets mouse and arrow keys choose a bar, or whatever else stands in a
 * column of its own.
 */
public final class ChartCanvas {

	/** Lays the chart out; empty when it cannot be drawn. */
	@FunctionalInterface
	public interface Source {

		Optional<ChartDrawing> draw(ChartSize size);
	}

	private static final Box NOWHERE = new Box(0, 0, 0, 0);

	private final Canvas canvas;
	private final Source source;
	private Optional<ChartDrawing> drawing = Optional.empty();
	private @Nullable Image image;
	private Optional<String> marked = Optional.empty();
	private Consumer<String> listener = id -> {
	};
	private Consumer<String> opened = id -> {
	};
	private boolean dimmed;

	/**
	 * @param id the identity of the widget
	 */
	public ChartCanvas(Composite parent, String id, Source source) {
		this.source = source;
		canvas = WidgetId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED), id);
		canvas.setBackground(Palette.GROUND.color());
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> redraw());
		ToneSwitch.onChange(canvas, this::redraw);
		canvas.addListener(SWT.Dispose, event -> disposeImage());
		canvas.addListener(SWT.MouseDown, this::mouse);
		canvas.addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(bar -> opened.accept(bar)));
		canvas.addListener(SWT.MouseMove, this::tell);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = true);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		SpokenName.set(canvas, () -> drawing.map(ChartDrawing::description).orElse(""));
	}

	public Canvas control() {
		return canvas;
	}

	/** Told the bar that is clicked on, or come to by arrow keys. */
	public void onSelect(Consumer<String> chosen) {
		listener = chosen;
	}

	/** Told the bar that is double-clicked, or on which Enter is pressed. */
	public void onOpen(Consumer<String> wanted) {
		opened = wanted;
	}

	/** Lays the chart out anew. */
	public void redraw() {
		disposeImage();
		Point size = canvas.getSize();
		drawing = size.x < 1 || size.y < 1 ? Optional.empty() : source.draw(new ChartSize(size.x, size.y));
		drawing.ifPresent(laidOut -> image = new Image(canvas.getDisplay(), (ImageDataProvider) zoom -> BufferedImages
				.toImageData(laidOut.image(zoom / 100.0))));
		canvas.setData("text", drawing.map(ChartDrawing::description).orElse(""));
		canvas.setData("plot", drawing.map(ChartDrawing::plot).orElse(NOWHERE));
		canvas.redraw();
	}

	/** Draws that bar as the chosen one; none where it is empty. */
	public void mark(Optional<String> id) {
		if (!marked.equals(id)) {
			marked = id;
			redraw();
		}
	}

	/** The bar that is marked; empty where none of those drawn is. */
	public Optional<String> markedBar() {
		return marked.filter(id -> bars().stream().anyMatch(bar -> bar.id().equals(id)));
	}

	/** Draws the chart as an older picture, or as the current one. */
	public void setDimmed(boolean dim) {
		dimmed = dim;
		canvas.setData("dimmed", dim);
		canvas.redraw();
	}

	/** What is on the screen, laid out; empty when there is nothing. */
	public Optional<ChartDrawing> drawing() {
		return drawing;
	}

	/** The picture on the screen; empty when there is none. */
	public Optional<Image> image() {
		return Optional.ofNullable(image);
	}

	private void paint(GC gc) {
		Image picture = image;
		if (picture != null) {
			gc.drawImage(picture, 0, 0);
		}
		if (canvas.isFocusControl()) {
			gc.setForeground(Palette.ACCENT.color());
			bars().stream().filter(bar -> marked.filter(bar.id()::equals).isPresent()).findFirst()
					.ifPresent(bar -> gc.drawRectangle((int) bar.column().x(), (int) bar.column().y(),
							(int) bar.column().width(), (int) bar.column().height()));
		}
		if (dimmed) {
			gc.setAlpha(160);
			gc.setBackground(Palette.GROUND.color());
			gc.fillRectangle(canvas.getClientArea());
		}
	}

	private List<BarBounds> bars() {
		return drawing.map(ChartDrawing::bars).orElse(List.of());
	}

	private void mouse(Event event) {
		canvas.setFocus();
		at(event).ifPresent(listener);
	}

	private Optional<String> at(Event event) {
		return drawing.flatMap(laidOut -> laidOut.barAt(event.x, event.y)).map(BarBounds::id);
	}

	private void tell(Event event) {
		WidgetWords.tip(canvas, drawing.flatMap(laidOut -> laidOut.tipAt(event.x, event.y)).orElse(""));
	}

	private void key(Event event) {
		List<BarBounds> bars = bars();
		if (bars.isEmpty() || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			markedBar().ifPresent(opened);
			return;
		}
		int current = bars.stream().map(BarBounds::id).toList().indexOf(marked.orElse(""));
		int next = switch (event.keyCode) {
			case SWT.ARROW_LEFT, SWT.ARROW_UP -> current - 1;
			case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> current + 1;
			case SWT.HOME -> 0;
			case SWT.END -> bars.size() - 1;
			default -> current;
		};
		if (next != current) {
			listener.accept(bars.get(Math.clamp(next, 0, bars.size() - 1)).id());
		}
	}

	private void disposeImage() {
		Image old = image;
		if (old != null) {
			old.dispose();
			image = null;
		}
	}
}
