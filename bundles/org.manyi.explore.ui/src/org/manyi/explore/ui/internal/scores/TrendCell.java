/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.BandScale;
import org.manyi.model.Rational;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;
import org.manyi.ui.Palette;
import org.manyi.ui.table.CellDrawing;

/** The score of a row over periods as a small line, and in words. */
final class TrendCell implements CellDrawing<ScoreRow> {

	private static final int SHORTEST = 48;
	private static final int LONG = 96;
	private static final int ABOVE = 6;
	private static final int DOT = 2;
	/** As many as there may be rows in sight. */
	private static final int MOST_LINES = 200;

	private final Supplier<Texts> texts;
	private final Supplier<BandScale> bands;
	private final Supplier<Double> span;
	/** Of the rows drawn lately: each is drawn several times, and its figures are fractions. */
	private final Map<Trend, Line> lines = new IdentityHashMap<>();

	private record Line(double span, Sparkline line) {
	}

	/**
	 * @param span how many points are as high as a line, of all rows alike
	 */
	TrendCell(Supplier<Texts> texts, Supplier<BandScale> bands, Supplier<Double> span) {
		this.texts = texts;
		this.bands = bands;
		this.span = span;
	}

	/** The scores of all periods from the first one, those missing as dashes. */
	String text(ScoreRow row) {
		return row.trend().map(trend -> trend.points().stream().map(this::score).collect(Collectors.joining(" ")))
				.orElse("");
	}

	private String score(TrendPoint point) {
		return texts.get().numbers().score(point.value(), bands.get());
	}

	/** From where to where, and whether all of it can be compared. */
	String hint(ScoreRow row) {
		List<TrendPoint> known = row.trend().map(Trend::points).orElse(List.of()).stream()
				.filter(point -> point.value().number().isPresent()).toList();
		if (known.isEmpty()) {
			return "";
		}
		String words = texts.get().format(texts.get().messages().trendFromTo, known.getFirst().period(),
				score(known.getFirst()), known.getLast().period(), score(known.getLast()));
		boolean broken = known.stream().skip(1).anyMatch(point -> point.broken().isPresent());
		return broken ? words + "\n" + texts.get().messages().trendBroken : words;
	}

	/** By how much the figure rose since the line began or broke; empty for less than two periods. */
	static Optional<Rational> rise(ScoreRow row) {
		return row.trend().map(Trend::stretches).filter(stretches -> !stretches.isEmpty()).map(List::getLast)
				.filter(stretch -> stretch.size() > 1)
				.flatMap(stretch -> stretch.getLast().value().number()
						.flatMap(last -> stretch.getFirst().value().number().map(last::subtract)));
	}

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public void draw(GC gc, Rectangle area, ScoreRow row) {
		row.trend().map(this::line).ifPresent(line -> {
			gc.setAntialias(SWT.ON);
			gc.setForeground(Palette.SECONDARY.color());
			line.strokes().forEach(stroke -> gc.drawPolyline(places(area, stroke)));
			gc.setBackground(Palette.ACCENT.color());
			line.last().ifPresent(last -> gc.fillOval(x(area, last) - DOT, y(area, last) - DOT, 2 * DOT + 1,
					2 * DOT + 1));
			gc.setAntialias(SWT.DEFAULT);
		});
	}

	private Sparkline line(Trend trend) {
		double wanted = span.get();
		Line known = lines.get(trend);
		if (known == null || known.span() != wanted) {
			if (lines.size() >= MOST_LINES) {
				lines.clear();
			}
			known = new Line(wanted, Sparkline.of(trend, wanted));
			lines.put(trend, known);
		}
		return known.line();
	}

	private static int[] places(Rectangle area, List<Sparkline.Place> stroke) {
		int[] places = new int[2 * stroke.size()];
		for (int i = 0; i < stroke.size(); i++) {
			places[2 * i] = x(area, stroke.get(i));
			places[2 * i + 1] = y(area, stroke.get(i));
		}
		return places;
	}

	private static int x(Rectangle area, Sparkline.Place place) {
		return area.x + PADDING + (int) Math.round(place.across() * (area.width - 2 * PADDING - DOT));
	}

	private static int y(Rectangle area, Sparkline.Place place) {
		return area.y + area.height - ABOVE - (int) Math.round(place.up() * (area.height - 2 * ABOVE));
	}

	@Override
	@NonNullByDefault({})
	public int width(GC gc, ScoreRow row, String text) {
		return SHORTEST;
	}

	@Override
	public int roomyWidth() {
		return LONG;
	}
}
