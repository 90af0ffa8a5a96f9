/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.Dimension;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.internal.plugin.PlugInFault;
import org.manyi.scoring.internal.plugin.SizeCheck;

/** Refuses score sheets that nobody could use. Plug-ins are compiled elsewhere: what should never be null may be. */
final class SheetCheck {

	private final ScoreRange range;
	private final Set<String> items;
	private final Set<String> dimensions;

	/**
	 * @param range      the interval the method declared
	 * @param indicators the items and dimensions it may score
	 */
	SheetCheck(ScoreRange range, IndicatorSet indicators) {
		this.range = range;
		items = indicators.items().stream().map(Item::id).collect(Collectors.toSet());
		dimensions = indicators.dimensions().stream().map(Dimension::id).collect(Collectors.toSet());
	}

	/** The sheet, when it can be used. */
	ScoreSheet checked(@Nullable ScoreSheet sheet) throws PlugInFault {
		SizeCheck sizes = new SizeCheck();
		if (sheet == null) {
			throw new PlugInFault("没有返回得分表", "returned no score sheet");
		}
		checkScores(sheet.items(), items, sizes);
		checkScores(sheet.dimensions(), dimensions, sizes);
		checkPresent(sheet.overall(), "overall");
		if (sheet.overall().isPresent()) {
			checkScore(sheet.overall().get(), sizes);
		}
		checkWarnings(sheet.warnings());
		return sheet;
	}

	private void checkScores(List<Score> scores, Set<String> known, SizeCheck sizes) throws PlugInFault {
		Set<String> seen = new HashSet<>();
		for (Score score : scores) {
			checkPresent(score.id(), "Score.id");
			if (!known.contains(score.id())) {
				throw new PlugInFault("给不存在的“" + score.id() + "”打了分",
						"scored “" + score.id() + "”, which does not exist");
			}
			if (!seen.add(score.id())) {
				throw new PlugInFault("给“" + score.id() + "”打了两次分", "scored “" + score.id() + "” twice");
			}
			checkScore(score, sizes);
		}
	}

	private void checkScore(Score score, SizeCheck sizes) throws PlugInFault {
		checkPresent(score.id(), "Score.id");
		checkPresent(score.derivation(), "Score.derivation");
		checkPresent(score.derivation().symbol(), "Derivation.symbol");
		checkPresent(score.derivation().subject(), "Derivation.subject");
		checkPresent(score.derivation().expression(), "Derivation.expression");
		checkPresent(score.share(), "Score.share");
		checkPresent(score.weight(), "Score.weight");
		SizeCheck.text(score.id());
		if (score.weight().isPresent()) {
			SizeCheck.number(score.weight().get());
		}
		checkValue(score.id(), score.value());
		sizes.derivation(score.derivation());
		Optional<Share> share = score.share();
		if (share.isPresent() && (share.get().denominator() < 1 || share.get().numerator() < 0
				|| share.get().numerator() > share.get().denominator())) {
			throw new PlugInFault(
					"“" + score.id() + "”的占比不对：" + share.get().numerator() + "/" + share.get().denominator(),
					"returned a share for “" + score.id() + "” that is none: " + share.get().numerator() + "/"
							+ share.get().denominator());
		}
		Optional<Rational> weight = score.weight();
		if (weight.isPresent() && (weight.get().signum() < 0 || weight.get().compareTo(Rational.ONE) > 0)) {
			throw new PlugInFault("“" + score.id() + "”的权数 " + weight.get() + " 不在 0 到 1 之间",
					"returned a weight outside [0, 1] for “" + score.id() + "”: " + weight.get());
		}
	}

	private void checkValue(String id, @Nullable ScoreValue value) throws PlugInFault {
		switch (value) {
			case null -> checkPresent(value, "Derivation.value");
			case ScoreValue.Exact exact -> {
				checkPresent(exact.value(), "Exact.value");
				SizeCheck.number(exact.value());
				checkInside(id, exact.value(), exact.value(), exact.value());
			}
			case ScoreValue.Approximate approximate -> {
				double number = approximate.value();
				double bound = approximate.bound();
				if (!Double.isFinite(number) || !Double.isFinite(bound) || bound < 0) {
					throw new PlugInFault("给“" + id + "”的得分不是数：" + number + " ± " + bound,
							"returned a score for “" + id + "” that is no number: " + number + " ± " + bound);
				}
				Rational middle = Rational.of(new BigDecimal(number));
				Rational around = Rational.of(new BigDecimal(bound));
				checkInside(id, middle.add(around), middle.subtract(around), number);
			}
			case ScoreValue.Missing missing -> checkPresent(missing.reason(), "Missing.reason");
		}
	}

	/** A value is outside when no part of what it may be is inside. */
	private void checkInside(String id, Rational high, Rational low, Object shown) throws PlugInFault {
		if (high.compareTo(Rational.of(range.lowest())) < 0 || low.compareTo(Rational.of(range.highest())) > 0) {
			String interval = "[" + range.lowest().toPlainString() + ", " + range.highest().toPlainString() + "]";
			throw new PlugInFault("给“" + id + "”的得分 " + shown + " 超出它声明的范围 " + interval,
					"returned a score for “" + id + "” outside its range " + interval + ": " + shown);
		}
	}

	static void checkWarnings(List<Warning> warnings) throws PlugInFault {
		for (Warning warning : warnings) {
			checkPresent(warning.code(), "Warning.code");
			checkPresent(warning.subject(), "Warning.subject");
			checkPresent(warning.text(), "Warning.text");
		}
		SizeCheck.warnings(warnings);
	}

	static void checkPresent(@Nullable Object value, String what) throws PlugInFault {
		if (value == null) {
			throw new PlugInFault("返回的 " + what + " 为空（null）", "returned null as " + what);
		}
	}
}
