/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.manyi.analysis.trend.Signal;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;
import org.manyi.service.trend.Trends;

/**
 * A figure over periods as a picture.
 *
 * @param trends the figures of the survey
 * @param figure one of them
 */
public record TrendPicture(Trends trends, Trend figure) {

	private static final LocalizedText PERCENT = new LocalizedText("%", "%");
	private static final LocalizedText POINTS = new LocalizedText("分", "points");

	/** For a view, which has a heading of its own; with these periods marked. */
	public TrendChart inView(Locale locale, Set<String> marked) {
		return chart(locale, Optional.empty(), Optional.empty(), marked);
	}

	/** For a file: with its heading and of which methodology, version and how many answers it speaks. */
	public TrendChart inFile(Locale locale) {
		Methodology methodology = trends.analysis().plan().methodology();
		long valid = trends.analysis().total().scores().responses().valid();
		String version = methodology.id() + " " + methodology.version();
		LocalizedText subtitle = new LocalizedText(
				methodology.name().zh() + "（" + version + "）" + mark(LocalizedText::zh) + " · 有效调查表 " + valid + " 份",
				methodology.name().en() + " (" + version + ")" + mark(LocalizedText::en) + " · " + valid
						+ " valid responses");
		return chart(locale, Optional.of(figure.name()), Optional.of(subtitle), Set.of());
	}

	/** That the result is not an approved one, where it is not. */
	private String mark(Function<LocalizedText, String> words) {
		return trends.analysis().plan().approval().mark().map(mark -> " · " + words.apply(mark)).orElse("");
	}

	private TrendChart chart(Locale locale, Optional<LocalizedText> title, Optional<LocalizedText> subtitle,
			Set<String> marked) {
		List<TrendMark> marks = new ArrayList<>();
		Optional<String> version = Optional.empty();
		for (TrendPoint point : figure.points()) {
			boolean other = point.version().isPresent() && version.isPresent() && !point.version().equals(version);
			marks.add(new TrendMark(point.period().toString(), point.value().number().map(Rational::doubleValue),
					point.interval(), point.limits(), !point.signals().isEmpty(), point.few(),
					point.broken().isPresent(),
					other ? Optional.of(LocalizedText.same(point.version().orElseThrow())) : Optional.empty(),
					words(point)));
			version = point.version().isPresent() ? point.version() : version;
		}
		return new TrendChart(marks, figure.range().unit() == ScoreUnit.PERCENT ? PERCENT : POINTS, title, subtitle,
				figure.target().map(Target::atLeast).map(BigDecimal::doubleValue),
				figure.range().lowest().doubleValue(), figure.range().highest().doubleValue(), locale, marked);
	}

	/** Everything that is known of a period, on lines of their own. */
	public LocalizedText words(TrendPoint point) {
		List<String> zh = new ArrayList<>();
		List<String> en = new ArrayList<>();
		if (point.value() instanceof ScoreValue.Missing(LocalizedText reason)) {
			zh.add(point.period() + "：" + reason.zh());
			en.add(point.period() + ": " + reason.en());
		} else {
			String value = new ScoreFormat(figure.target().map(Target::atLeast).stream().toList())
					.format(point.value()) + unit();
			zh.add(point.period() + "：" + value + "，n = " + point.counted() + (point.few() ? "（作答太少）" : ""));
			en.add(point.period() + ": " + value + ", n = " + point.counted() + (point.few() ? " (few answers)" : ""));
		}
		point.interval().ifPresent(interval -> {
			zh.add("95 % 区间 " + decimal(interval.lower()) + "–" + decimal(interval.upper()));
			en.add("95 % interval " + decimal(interval.lower()) + "–" + decimal(interval.upper()));
		});
		point.limits().ifPresent(limits -> {
			zh.add("控制限 " + decimal(limits.lower()) + "–" + decimal(limits.upper()) + "，中心 "
					+ decimal(limits.centre()));
			en.add("control limits " + decimal(limits.lower()) + "–" + decimal(limits.upper()) + ", centre "
					+ decimal(limits.centre()));
		});
		for (Signal signal : point.signals()) {
			zh.add(signal == Signal.RUN ? "! 连续八期或更多期在中心线同一侧" : "! 超出控制限");
			en.add(signal == Signal.RUN ? "! at least the eighth in a row on one side of the centre"
					: "! beyond the control limits");
		}
		point.broken().ifPresent(reason -> {
			zh.add("// " + reason.zh());
			en.add("// " + reason.en());
		});
		point.version().ifPresent(version -> {
			zh.add("测评方法版本 " + version);
			en.add("methodology version " + version);
		});
		return new LocalizedText(String.join("\n", zh), String.join("\n", en));
	}

	private String unit() {
		return figure.range().unit() == ScoreUnit.PERCENT ? " %" : "";
	}

	private static String decimal(double value) {
		return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
	}
}
