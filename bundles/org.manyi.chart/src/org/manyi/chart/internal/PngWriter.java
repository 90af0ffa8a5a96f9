/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes PNG that states its resolution. */
final class PngWriter {

	private static final double DOTS_PER_INCH = 96;
	private static final double INCHES_PER_METRE = 1 / 0.0254;
	private static final String PNG_METADATA = "javax_imageio_png_1.0";

	/**
	 * @param zoom image pixels per 1/96 inch
	 */
	void write(BufferedImage image, double zoom, OutputStream out) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		// in memory: the stream is not to leave a file behind
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
			IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
					writer.getDefaultWriteParam());
			metadata.mergeTree(PNG_METADATA, resolution(zoom));
			writer.setOutput(stream);
			writer.write(new IIOImage(image, null, metadata));
		} finally {
			writer.dispose();
		}
	}

	/** PNG's own metadata: the standard ones are written a thousand times too small by the JDK. */
	private static IIOMetadataNode resolution(double zoom) {
		String perMetre = Long.toString(Math.round(DOTS_PER_INCH * zoom * INCHES_PER_METRE));
		IIOMetadataNode size = new IIOMetadataNode("pHYs");
		size.setAttribute("pixelsPerUnitXAxis", perMetre);
		size.setAttribute("pixelsPerUnitYAxis", perMetre);
		size.setAttribute("unitSpecifier", "meter");
		IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
		root.appendChild(size);
		return root;
	}
}
