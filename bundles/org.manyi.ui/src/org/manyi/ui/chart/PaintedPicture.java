/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.chart;

import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.manyi.chart.ChartDrawing;
import org.manyi.ui.BufferedImages;

/**
 * The picture of a chart. It is painted beside the window's thread, which has the other views to tell meanwhile and
 * waits only where it comes to paint the canvas sooner.
 */
final class PaintedPicture {

	private final CompletableFuture<Image> image;

	/** Begins to paint. */
	PaintedPicture(Device device, ChartDrawing drawing) {
		image = CompletableFuture.supplyAsync(() -> new Image(device,
				(ImageDataProvider) zoom -> BufferedImages.toImageData(drawing.image(zoom / 100.0))),
				PaintedPicture::begin);
	}

	/** A thread of its own: those that are shared may be busy for seconds. */
	private static void begin(Runnable painting) {
		Thread.ofPlatform().daemon().name("Chart painter").start(painting);
	}

	/**
	 * The picture, once it is painted.
	 *
	 * @throws java.util.concurrent.CompletionException if it could not be painted
	 */
	Image image() {
		return image.join();
	}

	/** Gives the picture back; one that could not be painted has nothing to give. */
	void dispose() {
		image.handle((painted, failure) -> {
			if (failure == null) {
				painted.dispose();
			}
			return failure == null;
		}).join();
	}
}
