/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.DerivationNode;

/** A derivation as an indented outline: formula, the same in numbers, and what stands in it. */
final class DerivationText {

	private static final int DECIMALS = 6;

	private final Texts texts;
	private final TextPage page;

	DerivationText(Texts texts, TextPage page) {
		this.texts = texts;
		this.page = page;
	}

	void write(LocalizedText name, Derivation derivation) {
		page.heading(texts.of(name));
		write(DerivationNode.of(derivation), "  ");
	}

	private void write(DerivationNode node, String indent) {
		page.line(indent + node.symbol() + " = " + value(node.value()) + "   " + texts.of(node.label()));
		node.formula().ifPresent(formula -> {
			page.line(indent + "  = " + formula);
			node.numbers().ifPresent(numbers -> page.line(indent + "  = " + numbers));
		});
		node.children().forEach(child -> write(child, indent + "    "));
	}

	private String value(ScoreValue value) {
		return switch (value) {
		case ScoreValue.Exact exact -> exact.value().toPlainString(DECIMALS);
		case ScoreValue.Approximate approximate -> "≈ " + approximate.value() + " ± " + approximate.bound();
		case ScoreValue.Missing missing -> texts.of(missing.reason());
		};
	}
}
