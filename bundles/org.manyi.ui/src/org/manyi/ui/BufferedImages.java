/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Carries pictures drawn off the screen over to SWT. */
public final class BufferedImages {

	private BufferedImages() {
	}

	/** The pixels of an opaque picture; transparency is lost. */
	public static ImageData toImageData(BufferedImage image) {
		int width = image.getWidth();
		int height = image.getHeight();
		ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] pixels = image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
				&& buffer.getSize() == width * height ? buffer.getData()
						: image.getRGB(0, 0, width, height, null, 0, width);
		for (int y = 0; y < height; y++) {
			int target = y * data.bytesPerLine;
			for (int x = 0; x < width; x++) {
				int pixel = pixels[y * width + x];
				data.data[target++] = (byte) (pixel >> 16);
				data.data[target++] = (byte) (pixel >> 8);
				data.data[target++] = (byte) pixel;
			}
		}
		return data;
	}
}
