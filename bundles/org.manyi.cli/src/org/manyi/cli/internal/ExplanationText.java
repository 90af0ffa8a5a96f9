/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Optional;

import org.manyi.model.Band;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.DerivationNode;
import org.manyi.service.explanation.Denominator;
import org.manyi.service.explanation.ExplainedFigure;

/** A figure as an indented outline: what rule made it, its formula, the same in numbers, and what stands in it. */
final class ExplanationText {

	private static final int DECIMALS = 6;

	private final Texts texts;
	private final TextPage page;
	private final int depth;

	/**
	 * @param depth how many levels of operands are opened, [0, ∞)
	 */
	ExplanationText(Texts texts, TextPage page, int depth) {
		this.texts = texts;
		this.page = page;
		this.depth = depth;
	}

	void write(ScoringPlan plan, ExplainedFigure figure) {
		String mark = plan.approval().mark().map(words -> "  [" + texts.of(words) + "]").orElse("");
		page.heading(texts.of(figure.name()) + "  (" + figure.id() + ")" + mark);
		DerivationNode root = DerivationNode.of(figure.score().derivation());
		formula(root, "  ", value(root.value(), figure.range().unit() == ScoreUnit.PERCENT), standing(figure));
		rule(plan.methodology(), figure);
		if (depth > 0 && !root.children().isEmpty()) {
			page.line("  " + texts.get("explain.operands"));
			root.children().forEach(child -> operand(child, "    ", 1));
		}
	}

	private String standing(ExplainedFigure figure) {
		Optional<String> band = figure.band().certain().map(Band::name).map(texts::of);
		return band.or(() -> figure.verdict().map(verdict -> texts.get("verdict." + verdict.name()))).orElse("");
	}

	private void rule(Methodology methodology, ExplainedFigure figure) {
		page.line("  " + texts.get("explain.rule", texts.of(methodology.name()), methodology.id(),
				methodology.version(), texts.get("status." + methodology.status().name())));
		page.line("  " + figure.method()
				.map(method -> texts.get("explain.method", texts.of(method.name()), method.id(), method.version(),
						method.source()))
				.orElseGet(() -> texts.get("explain.noMethod", figure.methodId())));
		for (Denominator denominator : figure.denominators()) {
			String counts = denominator.lowest().equals(denominator.highest()) ? denominator.lowest().toString()
					: texts.get("explain.range", denominator.lowest().toString(), denominator.highest().toString());
			page.line("  "
					+ texts.get("explain.denominator", denominator.symbol(), texts.of(denominator.label()), counts));
		}
		if (!figure.readings().isEmpty()) {
			page.line("  " + texts.get("explain.readings"));
			ReadingText reading = new ReadingText(texts);
			figure.readings().forEach(one -> page.line("    " + reading.line(one)));
		}
	}

	private void operand(DerivationNode node, String indent, int level) {
		formula(node, indent, value(node.value(), false), texts.of(node.label()));
		if (level < depth) {
			node.children().forEach(child -> operand(child, indent + "    ", level + 1));
		}
	}

	private void formula(DerivationNode node, String indent, String value, String words) {
		page.line((indent + node.symbol() + " = " + value + "   " + words).stripTrailing());
		node.formula().ifPresent(formula -> {
			page.line(indent + "  = " + formula);
			node.numbers().ifPresent(numbers -> page.line(indent + "  = " + numbers));
		});
	}

	private String value(ScoreValue value, boolean percent) {
		return switch (value) {
		case ScoreValue.Exact exact -> exact.value().toPlainString(DECIMALS) + (percent ? " %" : "");
		case ScoreValue.Approximate approximate -> "≈ " + approximate.value() + " ± " + approximate.bound();
		case ScoreValue.Missing(LocalizedText reason) -> texts.of(reason);
		};
	}
}
