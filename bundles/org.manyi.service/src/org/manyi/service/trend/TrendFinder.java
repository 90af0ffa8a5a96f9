/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.manyi.analysis.change.ShareSample;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.analysis.trend.ControlChart;
import org.manyi.analysis.trend.ControlChartKind;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.Methodology;
import org.manyi.model.Period;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.FigureKind;
import org.manyi.service.explanation.ExplainedFigure;

/** Puts the figures of an analysis by period in the order of time. */
final class TrendFinder {

	private static final LocalizedText NOBODY = new LocalizedText("该期没有调查表。", "Nobody answered in that period.");
	private static final LocalizedText WITHHELD = new LocalizedText("该期有效调查表太少，或可由它推算出这样的一期，故不提供。",
			"Withheld: too few valid sheets in that period, or in one that could be computed from it.");
	private static final LocalizedText OTHER_RULE = new LocalizedText("该期的测评方法没有这个数值。",
			"The methodology of that period has no such figure.");
	private static final int PERCENT = 100;

	private final Analysis analysis;
	private final GroupField field;
	private final SortedMap<Period, PeriodFigures> periods = new TreeMap<>();
	private final Set<Period> withheld;
	private long undated;

	/** A period with the figures of its sheets, by id. */
	private record PeriodFigures(AnalysisPart part, Map<String, ExplainedFigure> figures) {
	}

	/**
	 * @param analysis by that field
	 * @param field    months, quarters or years
	 */
	TrendFinder(Analysis analysis, GroupField field) {
		this.analysis = analysis;
		this.field = field;
		withheld = analysis.withheld().groups().stream().flatMap(key -> period(key).stream())
				.collect(Collectors.toSet());
		for (AnalysisPart part : analysis.parts()) {
			Optional<Period> period = part.group().flatMap(this::period);
			if (period.isPresent()) {
				Map<String, ExplainedFigure> figures = new HashMap<>();
				ExplainedFigure.of(part).forEach(figure -> figures.put(figure.id(), figure));
				periods.put(period.get(), new PeriodFigures(part, figures));
			} else {
				undated += part.slice().scores().responses().returned();
			}
		}
	}

	private Optional<Period> period(GroupKey key) {
		return Period.parse(key.values().getOrDefault(field, ""));
	}

	/** Every figure that the whole has. */
	Trends trends() {
		List<Trend> trends = ExplainedFigure.of(analysis.whole()).stream().map(this::trend).toList();
		return new Trends(analysis, switch (field) {
		case QUARTER -> PeriodUnit.QUARTER;
		case YEAR -> PeriodUnit.YEAR;
		default -> PeriodUnit.MONTH;
		}, undated, trends);
	}

	private Trend trend(ExplainedFigure figure) {
		boolean shares = periods.values().stream().flatMap(period -> Optional.ofNullable(
				period.figures().get(figure.id())).stream())
				.filter(found -> found.score().value().number().isPresent())
				.allMatch(found -> Comparability.share(found).isPresent());
		ControlChartKind chart = shares ? ControlChartKind.P : ControlChartKind.INDIVIDUALS;
		Optional<Target> target = analysis.plan().methodology().measures().stream()
				.filter(measure -> figure.kind() == FigureKind.MEASURE && measure.id().equals(figure.id())).findFirst()
				.flatMap(MeasureDefinition::target);
		List<TrendPoint> points = points(figure);
		return new Trend(figure.kind(), figure.id(), figure.name(), figure.range(), target, chart,
				limited(new Trend(figure.kind(), figure.id(), figure.name(), figure.range(), target, chart, points)));
	}

	private List<TrendPoint> points(ExplainedFigure figure) {
		List<TrendPoint> points = new ArrayList<>();
		TreeSet<Period> all = new TreeSet<>(withheld);
		all.addAll(periods.keySet());
		if (all.isEmpty()) {
			return points;
		}
		Optional<PeriodFigures> before = Optional.empty();
		Period last = all.last();
		for (Period period = all.first(); period.compareTo(last) <= 0; period = period.plus(1)) {
			PeriodFigures here = periods.get(period);
			if (here == null) {
				boolean kept = withheld.contains(period);
				points.add(new TrendPoint(period, new ScoreValue.Missing(kept ? WITHHELD : NOBODY), 0, false,
						Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
			} else {
				points.add(point(period, here, before, figure));
				if (here.figures().containsKey(figure.id())) {
					before = Optional.of(here); // a version without the figure has no words to compare with
				}
			}
		}
		return points;
	}

	private static TrendPoint point(Period period, PeriodFigures here, Optional<PeriodFigures> before,
			ExplainedFigure figure) {
		Methodology methodology = here.part().plan().methodology();
		Optional<String> version = Optional.of(methodology.version());
		ExplainedFigure found = here.figures().get(figure.id());
		if (found == null) {
			return new TrendPoint(period, new ScoreValue.Missing(OTHER_RULE), 0, false, Optional.empty(),
					Optional.empty(), List.of(), version, Optional.empty());
		}
		long counted = Comparability.counted(here.part(), found);
		return new TrendPoint(period, found.score().value(), counted, counted < methodology.minimumValid(),
				here.part().slice().intervals().indicator(found.id())
						.or(() -> here.part().slice().intervals().measure(found.id()))
						.flatMap(IntervalEstimate::interval),
				Optional.empty(), List.of(), version,
				before.flatMap(earlier -> new Comparability(here.part(), earlier.part()).obstacle(found)));
	}

	/** The points with limits, told for each stretch by itself. */
	private List<TrendPoint> limited(Trend trend) {
		List<TrendPoint> points = new ArrayList<>(trend.points());
		for (List<TrendPoint> stretch : trend.stretches()) {
			if (stretch.size() >= ControlChart.FEWEST) {
				boolean shares = trend.chart() == ControlChartKind.P;
				ControlChart chart = shares ? ControlChart.ofShares(shares(stretch, trend.id()))
						: ControlChart.ofValues(stretch.stream().map(TrendFinder::number).toList());
				for (int i = 0; i < stretch.size(); i++) {
					points.set(points.indexOf(stretch.get(i)), stretch.get(i).with(
							shares ? chart.limits().get(i).times(PERCENT)
									: chart.limits().get(i).within(trend.range().lowest().doubleValue(),
											trend.range().highest().doubleValue()),
							chart.signals().get(i)));
				}
			}
		}
		return points;
	}

	private List<ShareSample> shares(List<TrendPoint> stretch, String id) {
		List<ShareSample> shares = new ArrayList<>();
		for (TrendPoint point : stretch) {
			Optional.ofNullable(periods.get(point.period())).map(period -> period.figures().get(id))
					.flatMap(Comparability::share).ifPresent(shares::add);
		}
		return shares;
	}

	private static double number(TrendPoint point) {
		return point.value().number().map(Rational::doubleValue).orElseThrow();
	}
}
