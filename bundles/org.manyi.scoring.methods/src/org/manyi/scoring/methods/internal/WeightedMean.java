/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;
import org.manyi.scoring.api.derivation.Notation;

/**
 * S = Σ S<sub>j</sub>·λ<sub>j</sub> with λ<sub>j</sub> = w<sub>j</sub> / Σ w over the parts that have a score and a
 * weight above 0; the others leave both sums.
 *
 * @param derivation the mean; missing where no part is left
 * @param lambda     λ of each part that is in the mean, adding up to 1; in order
 * @param share      the share it is; empty where it is not one share of counts
 */
record WeightedMean(Derivation derivation, Map<String, Rational> lambda, Optional<Share> share) {

	WeightedMean {
		lambda = Collections.unmodifiableMap(new LinkedHashMap<>(lambda));
	}

	/** A mean that is not one share of counts. */
	WeightedMean(Derivation derivation, Map<String, Rational> lambda) {
		this(derivation, lambda, Optional.empty());
	}

	/**
	 * Something a mean is taken over.
	 *
	 * @param id     its id
	 * @param name   its name
	 * @param score  its score
	 * @param share  the share its score is; empty where it is not one share of counts
	 * @param weight its weight before normalising, [0, ∞)
	 */
	record Part(String id, LocalizedText name, Derivation score, Optional<Share> share, Rational weight) {

		boolean hasScore() {
			return score.expression().isPresent();
		}
	}

	/** No mean, for a reason. */
	static WeightedMean missing(String symbol, LocalizedText subject, LocalizedText reason) {
		return new WeightedMean(Derivation.missing(symbol, subject, reason), Map.of());
	}

	/** The weighted mean of items. */
	static WeightedMean ofItems(String symbol, LocalizedText subject, List<Part> items) {
		return of(symbol, subject, "ⱼ", items);
	}

	/**
	 * The weighted mean of the parts.
	 *
	 * @param symbol  of the mean
	 * @param subject what the mean is
	 * @param index   the letter that runs over the parts, as a subscript
	 */
	static WeightedMean of(String symbol, LocalizedText subject, String index, List<Part> parts) {
		List<Part> entering = parts.stream().filter(part -> part.hasScore() && part.weight().signum() > 0).toList();
		if (entering.isEmpty()) {
			return missing(symbol, subject, reason(parts));
		}
		List<Expression> weights = new ArrayList<>();
		for (Part part : entering) {
			weights.add(weight(index, part));
		}
		Named total = new Named("W", new LocalizedText("参与计算的权数之和", "sum of the weights that enter"), new Sum(weights));
		Map<String, Rational> lambda = new LinkedHashMap<>();
		List<Expression> terms = new ArrayList<>();
		for (int i = 0; i < entering.size(); i++) {
			Part part = entering.get(i);
			Named share = new Named("λ" + index, name(part, "归一化权数", "normalised weight"),
					new Quotient(weights.get(i), total));
			lambda.put(part.id(), share.value());
			terms.add(new Product(List.of(score(index, part), share)));
		}
		Optional<Share> share = entering.size() == 1 ? entering.getFirst().share() : Optional.empty();
		return new WeightedMean(Derivation.of(symbol, subject, new Sum(terms)), lambda, share);
	}

	/** λ of the part; empty when it is not in the mean. */
	Optional<Rational> lambdaOf(String id) {
		return Optional.ofNullable(lambda.get(id));
	}

	/** The part's score with the value it was derived with, not calculated again. */
	private static Named score(String index, Part part) {
		Derivation score = part.score();
		return new Named("S" + index, part.name(), score.expression().orElseThrow(),
				score.value().number().orElseThrow());
	}

	/** The part's weight before normalising. */
	static Named weight(String index, Part part) {
		return new Named("w" + index, name(part, "权数", "weight"),
				new Constant(part.weight().toPlainString(Notation.DIGITS), part.weight()));
	}

	private static LocalizedText name(Part part, String zh, String en) {
		return new LocalizedText(part.name().zh() + "：" + zh, en + " of " + part.name().en());
	}

	private static LocalizedText reason(List<Part> parts) {
		if (parts.stream().anyMatch(Part::hasScore)) {
			return new LocalizedText("有得分的各项权数之和为 0，无法加权。请检查权数或重要性等级。",
					"The weights of everything that has a score add up to 0, so there is nothing to weigh by. "
							+ "Check the weights or importance levels.");
		}
		return new LocalizedText("没有任何一项得到有效作答。", "Nothing has a valid answer.");
	}
}
