/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.change;

import java.util.Locale;
import java.util.Optional;

import org.manyi.analysis.change.Adjustment;
import org.manyi.analysis.change.Difference;
import org.manyi.explore.ui.internal.ArrowText;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Rational;
import org.manyi.service.trend.ChangeFinding.Incomparable;
import org.manyi.service.trend.ChangeFinding.Tested;
import org.manyi.service.trend.ChangeFinding.Untested;
import org.manyi.service.trend.FigureChange;
import org.manyi.ui.NumberText;
import org.manyi.ui.Palette;

/** In which words a change is told. */
public record ChangeWords(Texts texts) {

	private static final double LEAST_P = 0.0001;

	/** Such as {@code ▲ 2.3 *}: the sign of better or worse, by how much, and a star where that is more than chance. */
	public String text(FigureChange change) {
		return change.difference().map(difference -> arrow(difference) + (change.isSignificant() ? " *" : ""))
				.orElse(NumberText.MISSING);
	}

	/** Blue for better, the colour of what is worse for worse, grey where it may be chance. */
	public static Palette color(FigureChange change) {
		int direction = change.difference().map(Rational::signum).orElse(0);
		if (!change.isSignificant() || direction == 0) {
			return Palette.SECONDARY;
		}
		return direction > 0 ? Palette.ACCENT : Palette.WORSE;
	}

	/** Everything that is known of it, in a few lines. */
	public String hint(FigureChange change) {
		return switch (change.finding()) {
			case Incomparable(var reason) -> texts.of(reason);
			case Untested(var reason) -> values(change) + "\n" + texts.of(reason);
			case Tested tested -> String.join("\n", values(change), interval(tested), test(tested), adjusted(tested),
					texts.messages().changeUnpaired);
		};
	}

	private String values(FigureChange change) {
		return texts.format(texts.messages().changeValues, number(change.now().number()),
				number(change.before().number()),
				change.difference().map(ChangeWords::arrow).orElse(NumberText.MISSING));
	}

	private String number(Optional<Rational> value) {
		return value.map(Rational::doubleValue).map(texts.numbers()::decimal).orElse(NumberText.MISSING);
	}

	private String interval(Tested tested) {
		Difference difference = tested.difference();
		return texts.format(texts.messages().changeInterval,
				texts.numbers().percent(difference.confidence().level()), texts.numbers().decimal(difference.lower()),
				texts.numbers().decimal(difference.upper()), tested.counted(), tested.before());
	}

	/** The test with its statistic and p-value. */
	public String test(Tested tested) {
		Messages messages = texts.messages();
		Difference difference = tested.difference();
		String p = p(difference.p());
		return switch (difference.test()) {
			case CHI_SQUARED -> texts.format(messages.changeChiSquared, statistic(difference), p);
			case FISHER -> texts.format(messages.changeFisher, p);
			case WELCH -> texts.format(messages.changeWelch, statistic(difference),
					texts.numbers().decimal(difference.degrees().orElse(0)), p);
			case MCNEMAR -> texts.format(messages.changeMcNemar, p);
			case PAIRED_T -> texts.format(messages.changePairedT, statistic(difference),
					texts.numbers().decimal(difference.degrees().orElse(0)), p);
		};
	}

	/** The adjusted p-value, and what it says. */
	public String adjusted(Tested tested) {
		Messages messages = texts.messages();
		String verdict = tested.significant() ? messages.changeSignificant : messages.changeInsignificant;
		return tested.together() < 2 ? verdict
				: texts.format(messages.changeAdjusted, name(tested.adjustment()), tested.together(),
						p(tested.adjusted()), verdict);
	}

	private String name(Adjustment adjustment) {
		Messages messages = texts.messages();
		return switch (adjustment) {
			case NONE -> messages.adjustmentNone;
			case HOLM -> messages.adjustmentHolm;
			case BENJAMINI_HOCHBERG -> messages.adjustmentBenjamini;
		};
	}

	private static String statistic(Difference difference) {
		return String.format(Locale.ROOT, "%.3f", difference.statistic().orElse(0));
	}

	private static String p(double p) {
		return p < LEAST_P ? "p < 0.0001" : String.format(Locale.ROOT, "p = %.4f", p);
	}

	private static String arrow(Rational difference) {
		return ArrowText.of(difference, 1);
	}
}
