/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;

class DerivationNodeTest {

	private static final LocalizedText TEXT = LocalizedText.same("text");
	private static final Constant HALF = new Constant("0.50", Rational.of(1, 2));

	@Test
	void theTreeGoesDownToTheCounts() {
		Count total = new Count("N", TEXT, 8);
		Named weight = new Named("a", TEXT, HALF);
		Named share = new Named("s", TEXT, new Quotient(new Product(List.of(weight, new Count("n", TEXT, 4))), total));
		DerivationNode root = DerivationNode
				.of(Derivation.of("S", TEXT, new Sum(List.of(share, new Difference(total, share)))));
		assertEquals(Optional.of("s + N − s"), root.formula());
		assertEquals(Optional.of("0.25 + 8 − 0.25"), root.numbers());
		assertEquals(new ScoreValue.Exact(Rational.of(8)), root.value());
		assertEquals(List.of("s", "N"), root.children().stream().map(DerivationNode::symbol).toList());

		DerivationNode opened = root.children().getFirst();
		assertEquals(Optional.of("a × n / N"), opened.formula());
		assertEquals(Optional.of("0.50 × 4 / 8"), opened.numbers());
		assertEquals(List.of("a", "n", "N"), opened.children().stream().map(DerivationNode::symbol).toList());

		assertEquals(new DerivationNode("a", TEXT, Optional.empty(), Optional.of("0.50"),
				new ScoreValue.Exact(Rational.of(1, 2)), List.of()), opened.children().getFirst());
		assertEquals(new DerivationNode("N", TEXT, Optional.empty(), Optional.empty(),
				new ScoreValue.Exact(Rational.of(8)), List.of()), opened.children().getLast());
	}

	@Test
	void countsThatDifferInTheirLabelAreTwo() {
		DerivationNode root = DerivationNode.of(Derivation.of("S", TEXT, new Sum(
				List.of(new Count("n", TEXT, 4), new Count("n", LocalizedText.same("other"), 4)))));
		assertEquals(Optional.of("Σ n"), root.formula());
		assertEquals(2, root.children().size());
	}

	@Test
	void whatIsMissingHasItsReason() {
		Derivation missing = Derivation.missing("S", TEXT, LocalizedText.same("reason"));
		assertEquals(new DerivationNode("S", TEXT, Optional.empty(), Optional.empty(), missing.value(), List.of()),
				DerivationNode.of(missing));
	}
}
