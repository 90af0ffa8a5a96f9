/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.ui.BufferedImages;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.ToneSwitch;
import org.manyi.ui.WidgetId;

/** Shows a chart drawing as large as the canvas. */
final class ChartCanvas {

	private static final int DIM = 160;

	private final Canvas canvas;
	private final Function<ChartSize, Optional<ChartDrawing>> source;
	private @Nullable Image image;
	private boolean dimmed;

	/**
	 * @param source lays the chart out; empty when there is none
	 */
	ChartCanvas(Composite parent, String id, Function<ChartSize, Optional<ChartDrawing>> source) {
		this.source = source;
		canvas = WidgetId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED), id);
		canvas.setBackground(Palette.GROUND.color());
		canvas.addPaintListener(event -> {
			Image picture = image;
			if (picture != null) {
				event.gc.drawImage(picture, 0, 0);
				dim(event.gc);
			}
		});
		canvas.addListener(SWT.Resize, event -> redraw());
		ToneSwitch.onChange(canvas, this::redraw);
		canvas.addListener(SWT.Dispose, event -> disposeImage());
		SpokenName.set(canvas, () -> String.valueOf(canvas.getData("text")));
	}

	Canvas control() {
		return canvas;
	}

	/** Draws the chart dimmed from now on, as an older picture. */
	void setDimmed(boolean dim) {
		dimmed = dim;
	}

	private void dim(GC gc) {
		if (dimmed) {
			gc.setAlpha(DIM);
			gc.setBackground(Palette.GROUND.color());
			gc.fillRectangle(canvas.getClientArea());
			gc.setAlpha(255);
		}
	}

	/** Lays the chart out anew. */
	void redraw() {
		disposeImage();
		Point size = canvas.getSize();
		Optional<ChartDrawing> drawing = size.x < 1 || size.y < 1 ? Optional.empty()
				: source.apply(new ChartSize(size.x, size.y));
		drawing.ifPresent(laidOut -> image = new Image(canvas.getDisplay(),
				(ImageDataProvider) zoom -> BufferedImages.toImageData(laidOut.image(zoom / 100.0))));
		canvas.setData("text", drawing.map(ChartDrawing::description).orElse(""));
		canvas.setData("dimmed", dimmed);
		canvas.redraw();
	}

	private void disposeImage() {
		Image old = image;
		if (old != null) {
			old.dispose();
			image = null;
		}
	}
}
