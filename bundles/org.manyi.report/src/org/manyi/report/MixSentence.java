/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.util.Optional;

import org.manyi.analysis.units.MixEffect;
import org.manyi.model.Band;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.service.compare.DifferenceText;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitFigure;

/**
 * What the sizes of units have to do with a figure of the whole, in a sentence. Figures stay on their side of every
 * band, as everywhere.
 *
 * @param comparison the units
 */
public record MixSentence(UnitComparison comparison) {

	private static final Rational NOTICEABLE = Rational.of(1, 2);

	/**
	 * Against the baseline where there is one and the change can be told apart; else how far the mean of the units is
	 * from the figure of all answers.
	 *
	 * @param figure of the whole
	 * @return empty where the figure is missing
	 */
	public Optional<LocalizedText> of(UnitFigure figure) {
		return comparison.mix(figure.id()).map(MixSentence::change)
				.or(() -> figure.number().flatMap(whole -> comparison.meanOfUnits(figure.id())
						.map(mean -> means(whole, mean))));
	}

	private static LocalizedText change(MixEffect effect) {
		String zh = "较对比范围 %s：各单位自身 %s，构成 %s。".formatted(signed(effect.change()), signed(effect.within()),
				signed(effect.mix()));
		String en = "Against the comparison %s: the units themselves %s, their shares %s."
				.formatted(signed(effect.change()), signed(effect.within()), signed(effect.mix()));
		if (!effect.turnsTheChange()) {
			return new LocalizedText(zh, en);
		}
		return effect.change().signum() < 0
				? new LocalizedText(zh + "各单位合起来变好，整体却变差：得分低的单位占比变大了。",
						en + " The units taken together became better and the whole worse: units that score low have"
								+ " a larger part of the answers.")
				: new LocalizedText(zh + "各单位合起来变差，整体却变好：得分高的单位占比变大了。",
						en + " The units taken together became worse and the whole better: units that score high have"
								+ " a larger part of the answers.");
	}

	private LocalizedText means(Rational whole, Rational mean) {
		ScoreFormat format = new ScoreFormat(
				comparison.analysis().plan().methodology().bands().bands().stream().map(Band::lower).toList());
		String all = format.format(whole);
		String units = format.format(mean);
		Rational over = mean.subtract(whole);
		String zh = "按全部作答合并 %s；各单位平均 %s（%s）。".formatted(all, units, signed(over));
		String en = "All answers together %s; the mean of the units %s (%s).".formatted(all, units, signed(over));
		if (over.compareTo(NOTICEABLE) > 0) {
			return new LocalizedText(zh + "作答多的单位得分偏低。", en + " Units with many answers score lower.");
		}
		return over.compareTo(NOTICEABLE.negate()) < 0
				? new LocalizedText(zh + "作答多的单位得分偏高。", en + " Units with many answers score higher.")
				: new LocalizedText(zh, en);
	}

	private static String signed(Rational value) {
		return DifferenceText.of(value, 1);
	}
}
