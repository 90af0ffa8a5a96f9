/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.report.ParetoView;
import org.manyi.service.AnalysisPart;

/**
 * A Pareto chart as a picture, wide enough for its bars.
 *
 * @param view the chart's figures
 * @param part what they come from, for the line under the title
 */
record ParetoAsImage(ParetoView view, AnalysisPart part) {

	/** Image pixels per logical pixel of a PNG: sharp on paper and on screens of today. */
	static final double ZOOM = 2;

	private static final int HEIGHT = 540;
	private static final int NARROWEST = 960;
	private static final int WIDEST = 2400;
	private static final int WIDTH_OF_BAR = 48;

	ChartDrawing draw(ChartRenderer renderer, Invocation invocation) throws CommandFailedException {
		ParetoChart chart = ParetoChart.of(view.pareto(), invocation.locale()).withSubtitle(Optional.of(subtitle()));
		ChartSize size = new ChartSize(Math.clamp((long) view.pareto().bars().size() * WIDTH_OF_BAR, NARROWEST, WIDEST),
				HEIGHT);
		try {
			ChartDrawing drawing = renderer.draw(chart, size, ChartTheme.LIGHT);
			drawing.warnings().forEach(warning -> invocation.say(invocation.texts().of(warning)));
			return drawing;
		} catch (ChartException e) {
			throw new CommandFailedException(e.text());
		}
	}

	private LocalizedText subtitle() {
		Methodology methodology = part.plan().methodology();
		String version = methodology.id() + " " + methodology.version();
		long returned = part.slice().scores().responses().returned();
		return new LocalizedText(
				group("zh") + methodology.name().zh() + "（" + version + "）" + mark(LocalizedText::zh) + " · 回收 "
						+ returned + " 份"
						+ view.limit().map(limit -> " · 低于 " + limit + " 的并入“其他”").orElse(""),
				group("en") + methodology.name().en() + " (" + version + ")" + mark(LocalizedText::en) + " · "
						+ returned + " returned"
						+ view.limit().map(limit -> " · below " + limit + " in \"Other\"").orElse(""));
	}

	/** Which group it is of, in that language; nothing of the whole. */
	private String group(String language) {
		Texts texts = new Texts(Locale.of(language));
		return part.group().map(key -> new GroupName(texts).of(key) + " · ").orElse("");
	}

	/** That the result is not an approved one, where it is not. */
	private String mark(Function<LocalizedText, String> words) {
		return part.plan().approval().mark().map(mark -> " · " + words.apply(mark)).orElse("");
	}
}
