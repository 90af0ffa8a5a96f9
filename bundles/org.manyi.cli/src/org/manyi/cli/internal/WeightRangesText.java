/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.manyi.analysis.sensitivity.ItemSensitivity;
import org.manyi.analysis.sensitivity.StableRange;
import org.manyi.analysis.sensitivity.WeightLimit;
import org.manyi.model.Band;
import org.manyi.model.Dimension;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.report.ScoreFormat;
import org.manyi.service.compare.Sensitivity;

/** How far the weight of each item may move, in words and tables. */
final class WeightRangesText {

	private static final int DECIMALS = 4;

	private final Texts texts;
	private final TextPage page;
	private final Sensitivity sensitivity;
	private final IndicatorSet indicators;

	WeightRangesText(Texts texts, TextPage page, Sensitivity sensitivity) {
		this.texts = texts;
		this.page = page;
		this.sensitivity = sensitivity;
		indicators = sensitivity.analysis().plan().methodology().indicators();
	}

	void write() {
		List<BigDecimal> boundaries = new ArrayList<>(sensitivity.bands().bands().stream().map(Band::lower).toList());
		sensitivity.target().map(Target::atLeast).ifPresent(boundaries::add);
		ScoreFormat format = new ScoreFormat(boundaries);
		String band = sensitivity.band().certain().map(in -> " " + texts.of(in.name())).orElse("");
		page.heading(texts.get("sensitivity.heading",
				texts.of(sensitivity.name()) + " " + format.format(sensitivity.score().value()) + band));
		page.line(
				"  " + texts.get(sensitivity.figure().fixedDimensions() ? "sensitivity.howFixed" : "sensitivity.how"));
		if (!sensitivity.weighed()) {
			page.line("  " + texts.get("sensitivity.alike"));
		}
		if (!sensitivity.leftOut().isEmpty()) {
			page.line("  " + texts.get("sensitivity.leftOut", names(sensitivity.leftOut())));
		}
		TextTable table = new TextTable().words(texts.get("column.item")).figures(texts.get("column.score"))
				.figures(texts.get("column.weight")).figures(texts.get("sensitivity.lost"))
				.figures(texts.get("sensitivity.slope"));
		for (ItemSensitivity item : sensitivity.items()) {
			table.row(List.of(name(item.item().id()), format.format(item.item().score()), weight(item.item().weight()),
					decimal(sensitivity.figure().lostPoints(item.item()), 2),
					item.movable() ? decimal(item.slope().divide(Rational.HUNDRED), 3)
							: texts.get("sensitivity.fixed")));
		}
		page.lines(table.lines());
		ranges("sensitivity.band", ItemSensitivity::band,
				beyond -> beyond.map(Band::name).map(texts::of).orElseGet(() -> texts.get("sensitivity.noBand")));
		ranges("sensitivity.target", ItemSensitivity::target,
				met -> texts.get(met ? "verdict.MET" : "verdict.MISSED"));
		ranges("sensitivity.mostLost", item -> Optional.of(item.mostLost()),
				items -> items.isEmpty() ? texts.get("sensitivity.nobody") : names(items));
		ranges("sensitivity.lowestDimension", ItemSensitivity::lowestDimension, this::names);
	}

	private <B> void ranges(String key, Function<ItemSensitivity, Optional<StableRange<B>>> range,
			Function<B, String> words) {
		if (sensitivity.items().stream().allMatch(item -> range.apply(item).isEmpty())) {
			return;
		}
		TextTable table = new TextTable().words(texts.get("column.item")).figures(texts.get("column.weight"))
				.words(texts.get("sensitivity.below")).words(texts.get("sensitivity.above"));
		boolean any = false;
		for (ItemSensitivity item : sensitivity.items()) {
			Optional<StableRange<B>> own = range.apply(item).filter(stable -> !stable.everywhere());
			if (own.isPresent()) {
				any = true;
				table.row(List.of(name(item.item().id()), weight(item.item().weight()),
						own.get().lower().map(limit -> limit(limit, "<", words)).orElse("–"),
						own.get().upper().map(limit -> limit(limit, ">", words)).orElse("–")));
			}
		}
		page.heading(texts.get(key));
		if (any) {
			page.lines(table.lines());
		} else {
			page.line("  " + texts.get("sensitivity.never"));
		}
	}

	/** Such as {@code < 0.1213 → 满意}, with ≤ where it turns at that very weight. */
	private <B> String limit(WeightLimit<B> limit, String sign, Function<B, String> words) {
		String turns = limit.included() ? sign : sign.equals("<") ? "≤" : "≥";
		return turns + " " + weight(limit.weight()) + " → " + words.apply(limit.beyond());
	}

	private String names(List<String> ids) {
		return ids.stream().map(this::name).collect(Collectors.joining(", "));
	}

	private String name(String id) {
		return indicators
				.item(id).map(Item::name).or(() -> indicators.dimensions().stream()
						.filter(dimension -> dimension.id().equals(id)).findFirst().map(Dimension::name))
				.map(texts::of).orElse(id);
	}

	private static String weight(Rational weight) {
		return decimal(weight, DECIMALS);
	}

	private static String decimal(Rational number, int decimals) {
		return number.toDecimal(decimals, RoundingMode.HALF_UP).toPlainString().replace('-', '−');
	}
}
