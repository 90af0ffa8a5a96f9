/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.List;

import org.eclipse.swt.graphics.RGB;

/**
 * How far apart colours are for those who see them all, or lack one kind of cones. Simulated in linear RGB by the
 * matrices of Machado, Oliveira and Fernandes (2009) at full severity; distances are CIE 1976 ΔE in Lab under D65.
 */
enum Sight {

	ALL_CONES(1, 0, 0, 0, 1, 0, 0, 0, 1),
	NO_LONG_CONES(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
	NO_MIDDLE_CONES(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
	NO_SHORT_CONES(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

	private final double[] matrix;

	Sight(double... matrix) {
		this.matrix = matrix;
	}

	/** ΔE of the two colours as seen, [0, ∞); about 2 can just be told apart side by side. */
	double distance(RGB one, RGB other) {
		double[] a = lab(one);
		double[] b = lab(other);
		return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
	}

	/** The contrast of text and what it stands on after WCAG 2.1, [1, 21]. */
	static double contrast(RGB one, RGB other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(RGB color) {
		double[] linear = linear(color);
		return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
	}

	private static double[] linear(RGB color) {
		return List.of(color.red, color.green, color.blue).stream().mapToDouble(value -> value / 255.0)
				.map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)).toArray();
	}

	private double[] lab(RGB color) {
		double[] linear = linear(color);
		double[] seen = new double[3];
		for (int i = 0; i < 3; i++) {
			seen[i] = Math.clamp(matrix[3 * i] * linear[0] + matrix[3 * i + 1] * linear[1]
					+ matrix[3 * i + 2] * linear[2], 0, 1);
		}
		double x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
		double y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
		double z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double curve(double t) {
		return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
	}
}
