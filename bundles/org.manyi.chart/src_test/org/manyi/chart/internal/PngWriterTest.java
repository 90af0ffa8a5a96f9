/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.chart.ChartException;

/** PNG files hold the picture and its size on paper. */
class PngWriterTest {

	private static byte[] png(double zoom) throws ChartException, IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SampleCharts.draw(SampleCharts.chart(SampleCharts.ten(), Locale.ENGLISH), SampleCharts.SIZE)
				.writePng(out, zoom);
		return out.toByteArray();
	}

	@Test
	void decodesToTheSamePicture() throws ChartException, IOException {
		BufferedImage expected = SampleCharts
				.draw(SampleCharts.chart(SampleCharts.ten(), Locale.ENGLISH), SampleCharts.SIZE).image(2);
		BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(png(2)));
		assertEquals(1800, decoded.getWidth());
		assertEquals(1040, decoded.getHeight());
		assertArrayEquals(expected.getRGB(0, 0, 1800, 1040, null, 0, 1800),
				decoded.getRGB(0, 0, 1800, 1040, null, 0, 1800));
	}

	@ParameterizedTest
	@CsvSource({ "1, 3780", "2, 7559", "3.125, 11811" })
	void statesPixelsPerMetre(double zoom, int expected) throws ChartException, IOException {
		byte[] png = png(zoom);
		int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
		assertFalse(at < 0, "no pHYs chunk");
		ByteBuffer chunk = ByteBuffer.wrap(png, at + 4, 9);
		assertEquals(expected, chunk.getInt(), 1);
		assertEquals(expected, chunk.getInt(), 1);
		assertEquals(1, chunk.get(), "the unit is the metre");
	}

	@Test
	void leavesTheStreamOpen() throws ChartException, IOException {
		boolean[] closed = { false };
		ByteArrayOutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		SampleCharts.draw(SampleCharts.chart(SampleCharts.ten(), Locale.ENGLISH), SampleCharts.SIZE).writePng(out, 1);
		assertFalse(closed[0]);
		assertArrayEquals(png(1), out.toByteArray());
	}
}
