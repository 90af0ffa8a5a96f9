/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Every figure as the mean of the units' own figures, (1/m) Σ<sub>u</sub> S<sub>u</sub>, over the units that have it.
 *
 * @param noun    what a unit is, such as unit or month
 * @param units   the sheet of each unit by its name
 * @param unnamed returned sheets that name no unit and are in no mean, [0, ∞)
 */
record MeanOfUnits(LocalizedText noun, Map<String, ScoreSheet> units, long unnamed) {

	/** The units of grouped tallies, by one field; a group that has no name is no unit. */
	static MeanOfUnits of(LocalizedText noun, GroupTallies groups, Function<Tally, ScoreSheet> sheets) {
		Map<String, ScoreSheet> units = new LinkedHashMap<>();
		long unnamed = 0;
		for (var group : groups.groups().entrySet()) {
			String name = group.getKey().values().values().iterator().next();
			if (name.isEmpty()) {
				unnamed += group.getValue().responses().returned();
			} else {
				units.put(name, sheets.apply(group.getValue()));
			}
		}
		return new MeanOfUnits(noun, units, unnamed);
	}

	/**
	 * The sheet of means.
	 *
	 * @param pooled the sheet of all counts together, which says what figures there are
	 */
	ScoreSheet sheet(ScoreSheet pooled) {
		List<Score> items = new ArrayList<>();
		for (Score item : pooled.items()) {
			items.add(mean(item, sheet -> sheet.item(item.id())));
		}
		List<Score> dimensions = new ArrayList<>();
		for (Score dimension : pooled.dimensions()) {
			dimensions.add(mean(dimension, sheet -> sheet.dimension(dimension.id())));
		}
		Optional<Score> overall = pooled.overall().map(score -> mean(score, ScoreSheet::overall));
		List<Warning> warnings = new ArrayList<>(pooled.warnings());
		warnings.addAll(leftOut());
		return new ScoreSheet(items, dimensions, overall, warnings);
	}

	private Score mean(Score pooled, Function<ScoreSheet, Optional<Score>> figure) {
		String symbol = pooled.derivation().symbol();
		List<Expression> figures = new ArrayList<>();
		units.forEach((unit, sheet) -> figure.apply(sheet).map(Score::derivation)
				.ifPresent(own -> own.expression().ifPresent(expression -> figures.add(new Named(symbol + "ᵤ",
						LocalizedText.same(unit), expression, own.value().number().orElseThrow())))));
		if (figures.isEmpty()) {
			return new Score(pooled.id(), Derivation.missing(symbol, pooled.derivation().subject(),
					reason()), Optional.empty(), Optional.empty());
		}
		Count count = new Count("m", about("有此数值的%s", "%ss that have the figure"), figures.size());
		Derivation mean = Derivation.of(symbol, pooled.derivation().subject(), new Quotient(new Sum(figures), count));
		return new Score(pooled.id(), mean, Optional.empty(), weight(figure));
	}

	/** The mean of the weights with which the figure entered the units' overall scores; empty where it entered none. */
	private Optional<Rational> weight(Function<ScoreSheet, Optional<Score>> figure) {
		List<Rational> weights = new ArrayList<>();
		boolean entered = false;
		for (ScoreSheet sheet : units.values()) {
			if (sheet.overall().flatMap(overall -> overall.derivation().expression()).isPresent()) {
				Optional<Rational> weight = figure.apply(sheet).flatMap(Score::weight);
				entered |= weight.isPresent();
				weights.add(weight.orElse(Rational.ZERO));
			}
		}
		return entered ? Optional.of(Rational.sum(weights).divide(Rational.of(weights.size()))) : Optional.empty();
	}

	private LocalizedText reason() {
		return units.isEmpty()
				? about("没有可供平均的%s：调查表没有写明%1$s，或小组数据不予提供。",
						"There is no %s to take the mean over: no sheet names one, or small groups are withheld.")
				: about("没有一个%s有这个数值。", "No %s has this figure.");
	}

	private LocalizedText about(String zh, String en) {
		return new LocalizedText(zh.formatted(noun.zh()), en.formatted(noun.en()));
	}

	private List<Warning> leftOut() {
		List<Warning> warnings = new ArrayList<>();
		if (unnamed > 0) {
			warnings.add(new Warning("unit-not-named", Optional.empty(), about(
					"有 " + unnamed + " 份调查表没有写明%s，不计入平均值。",
					unnamed + " sheets name no %s and are in no mean.")));
		}
		List<String> without = new ArrayList<>();
		units.forEach((unit, sheet) -> {
			if (sheet.overall().filter(overall -> overall.derivation().expression().isEmpty()).isPresent()) {
				without.add(unit);
			}
		});
		if (!without.isEmpty() && without.size() < units.size()) {
			String names = String.join(", ", without);
			warnings.add(new Warning("unit-without-score", Optional.empty(),
					new LocalizedText("以下%s没有总体得分，不计入平均值：".formatted(noun.zh()) + names + "。",
							"Left out of the mean of the overall score, for having none: " + names + ".")));
		}
		return warnings;
	}
}
