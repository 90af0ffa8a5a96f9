/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.util.List;
import java.util.function.Function;

import org.manyi.explore.ui.internal.derivation.Explanation.Line;

/** The whole derivation as plain text: the headline, every step indented under what it stands in, and the rules. */
record Outline(String headline, List<Step> steps, List<Line> lines) {

	static final Outline EMPTY = new Outline("", List.of(), List.of());

	private static final String INDENT = "  ";

	Outline {
		steps = List.copyOf(steps);
		lines = List.copyOf(lines);
	}

	/**
	 * The text, without a line end at its end.
	 *
	 * @param meaning what a step is
	 * @param value   its number
	 */
	String text(Function<Step, String> meaning, Function<Step, String> value) {
		StringBuilder text = new StringBuilder(headline).append('\n');
		for (Step step : steps) {
			String indent = INDENT.repeat(1 + 2 * step.depth());
			text.append('\n').append(indent).append(step.node().symbol()).append(" = ").append(value.apply(step))
					.append(INDENT).append(meaning.apply(step));
			step.node().formula().ifPresent(formula -> {
				text.append('\n').append(indent).append(INDENT).append("= ").append(formula);
				step.node().numbers().ifPresent(
						numbers -> text.append('\n').append(indent).append(INDENT).append("= ").append(numbers));
			});
		}
		for (Line line : lines) {
			text.append('\n').append(line.style() == Explanation.Style.HEADING ? "\n" : INDENT).append(line.text());
		}
		return text.toString();
	}
}
