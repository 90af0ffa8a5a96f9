/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.chart;

import java.util.Optional;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.ImageData;
import org.manyi.chart.Chart;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.ui.BufferedImages;
import org.manyi.ui.ExportMessages;
import org.manyi.ui.FileExport;
import org.manyi.ui.Tone;

/** Draws the charts of one view on the screen and to files, while there is somebody who draws. */
@Creatable
public final class ChartDesk {

	private static final double CLIPBOARD_ZOOM = 2;

	private final FileExport export;
	private final UISynchronize ui;
	private Optional<ChartRenderer> renderer = Optional.empty();
	private Runnable changed = () -> {
		// nobody waits for somebody who draws
	};

	@Inject
	public ChartDesk(FileExport export, UISynchronize ui) {
		this.export = export;
		this.ui = ui;
	}

	@Inject
	void renderer(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChartRenderer present) {
		renderer = Optional.ofNullable(present);
		ui.asyncExec(() -> changed.run());
	}

	/** Run on the user's thread whenever charts can be drawn from now on, or no longer. */
	public void onChange(Runnable listener) {
		changed = listener;
	}

	/** The words in the user's language. */
	public ExportMessages messages() {
		return export.messages();
	}

	/** The chart as it looks on the screen; empty where it cannot be drawn, which is logged. */
	public Optional<ChartDrawing> draw(Chart chart, ChartSize size) {
		try {
			return renderer.isEmpty() ? Optional.empty()
					: Optional.of(renderer.get().draw(chart, size, Tone.current().charts()));
		} catch (ChartException e) {
			ILog.of(getClass()).warn(e.getMessage(), e);
			return Optional.empty();
		}
	}

	/** The picture of a chart that is not on the screen; empty where it cannot be drawn. */
	public Optional<ImageData> picture(ChartPage page) {
		return draw(page.chart(), page.size())
				.map(drawing -> BufferedImages.toImageData(drawing.image(CLIPBOARD_ZOOM)));
	}

	/** Writes the chart to a file that the user names, on a light ground; as picture of the kind chosen. */
	void saveImage(ChartPage page, Consumer<String> told) {
		ChartFormat first = ChartFormat.PNG;
		renderer.ifPresent(drawer -> export.write(messages().pickImage, first.named(page.name()),
				ChartFormat.kinds(messages()),
				file -> ChartFormat.write(drawer.draw(page.chart(), page.size(), ChartTheme.LIGHT), file), told));
	}

	/** Writes the figures behind it to a file that the user names. */
	void saveData(ChartPage page, Consumer<String> told) {
		export.write(messages().pickData, page.name() + ".csv", page.data(), told);
	}
}
