/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.manyi.chart.ChartDrawing;
import org.manyi.ui.ExportMessages;
import org.manyi.ui.FilePicker;

/** The kinds of files that a chart is written to. */
public enum ChartFormat {

	PNG, SVG, PDF;

	private static final double PNG_ZOOM = 2;

	/** All of them, to be chosen among. */
	public static List<FilePicker.Kind> kinds(ExportMessages messages) {
		return Arrays.stream(values()).map(format -> new FilePicker.Kind(switch (format) {
			case PNG -> messages.kindPng;
			case SVG -> messages.kindSvg;
			case PDF -> messages.kindPdf;
		}, List.of(format.extension()))).toList();
	}

	/** Writes the chart in the format that the file is named for; as {@link #PNG} where it is named for none. */
	public static void write(ChartDrawing drawing, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			switch (of(file)) {
				case PNG -> drawing.writePng(out, PNG_ZOOM);
				case SVG -> drawing.writeSvg(out);
				case PDF -> drawing.writePdf(out);
			}
		}
	}

	private static ChartFormat of(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension())).findFirst()
				.orElse(PNG);
	}

	/** The name with the ending of the format. */
	String named(String name) {
		return name + "." + extension();
	}

	private String extension() {
		return name().toLowerCase(Locale.ROOT);
	}
}
