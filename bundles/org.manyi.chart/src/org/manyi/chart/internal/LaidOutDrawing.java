/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.util.List;
import java.util.stream.Stream;

import org.manyi.chart.Box;
import org.manyi.chart.Chart;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.model.LocalizedText;

/**
 * A chart whose bars each say all there is to say of them.
 *
 * @param <C> the kind of chart
 * @param <L> how that kind is laid out
 */
public abstract class LaidOutDrawing<C extends Chart, L extends ChartLayout> extends Drawing {

	private final C chart;
	private final ChartWords words;
	private final L layout;

	protected LaidOutDrawing(C chart, ChartWords words, ChartSize size, ChartTheme theme,
			ChartLayout.Maker<C, L> maker) {
		super(words, chart.title().map(words::of), size, theme);
		this.chart = chart;
		this.words = words;
		layout = maker.of(chart, words, size, theme);
	}

	protected final C chart() {
		return chart;
	}

	/** Where everything stands. */
	public final L layout() {
		return layout;
	}

	/** What is said before the bars are; that there is nothing to show where there are none. */
	protected abstract Stream<LocalizedText> heading();

	/** What each of the bars says, in their order. */
	protected abstract Stream<LocalizedText> told();

	@Override
	public final List<String> tips() {
		return told().map(text -> text.in(words.locale())).toList();
	}

	@Override
	public final Box plot() {
		return layout.plot();
	}

	@Override
	public final String description() {
		return words.description(chart, Stream.concat(heading(), read()));
	}

	/** What the bars say, in the order in which they are read. */
	protected Stream<LocalizedText> read() {
		return told();
	}

	@Override
	public final List<LocalizedText> warnings() {
		return layout.warnings();
	}
}
