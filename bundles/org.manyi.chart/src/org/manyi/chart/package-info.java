/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Charts as data and their drawing to images and SVG. What a chart shows is an immutable value
 * ({@link org.manyi.chart.Chart}); a {@link org.manyi.chart.ChartRenderer} lays it out once in logical pixels
 * ({@link org.manyi.chart.ChartDrawing}); the drawing then answers for every output: an image at any zoom, PNG, SVG,
 * the place of each bar, and the same in words. Knows no SWT and opens no window; needs {@code java.awt.headless=true}.
 */
@Version("1.0.0")
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.manyi.chart;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
