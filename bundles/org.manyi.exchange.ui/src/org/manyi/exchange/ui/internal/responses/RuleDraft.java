/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.CodingRule.Kind;
import org.manyi.service.opinion.RuleOutcome;

/**
 * Rules while they are written, in their order.
 *
 * @param lines one for each rule, whether it is a rule yet or not
 * @param made  how many lines were ever made, so that each has an id of its own
 */
record RuleDraft(List<Line> lines, int made) {

	/**
	 * A rule as it stands in the fields.
	 *
	 * @param id       of the line, whatever becomes of its place and its words
	 * @param category may be empty
	 * @param text     what is looked for; may be empty
	 * @param hits     what the rule finds; empty until it was tried as it is
	 */
	record Line(int id, String category, Kind kind, String text, Optional<RuleOutcome.Hits> hits) {

		/** The rule that it says; empty where it says none. */
		Optional<CodingRule> rule() {
			try {
				return Optional.of(CodingRule.of(category, kind, text));
			} catch (InvalidRequestException e) {
				return Optional.empty();
			}
		}

		/** Why it is no rule; empty where it is one. */
		Optional<LocalizedText> problem() {
			try {
				CodingRule.of(category, kind, text);
				return Optional.empty();
			} catch (InvalidRequestException e) {
				return Optional.of(e.reason());
			}
		}

		private Line with(Optional<RuleOutcome.Hits> found) {
			return new Line(id, category, kind, text, found);
		}
	}

	RuleDraft {
		lines = List.copyOf(lines);
	}

	static RuleDraft of(List<CodingRule> rules) {
		RuleDraft draft = new RuleDraft(List.of(), 0);
		for (CodingRule rule : rules) {
			draft = draft.added(rule.category(), rule.kind(), rule.text());
		}
		return draft;
	}

	/** With one more at the end. */
	RuleDraft added(String category, Kind kind, String text) {
		List<Line> more = new ArrayList<>(lines);
		more.add(new Line(made + 1, category, kind, text, Optional.empty()));
		return new RuleDraft(more, made + 1);
	}

	/** With other words in a line, which is to be tried anew. */
	RuleDraft changed(int id, String category, Kind kind, String text) {
		return new RuleDraft(lines.stream()
				.map(line -> line.id() == id ? new Line(id, category, kind, text, Optional.empty()) : line).toList(),
				made);
	}

	RuleDraft removed(int id) {
		return new RuleDraft(lines.stream().filter(line -> line.id() != id).toList(), made);
	}

	/** With a line so many places further down, negative further up, as far as there are places. */
	RuleDraft moved(int id, int by) {
		List<Line> order = new ArrayList<>(lines);
		int from = indexOf(id);
		if (from >= 0) {
			Line line = order.remove(from);
			order.add(Math.clamp(from + by, 0, order.size()), line);
		}
		return new RuleDraft(order, made);
	}

	/** The place of a line; -1 where there is none such. */
	int indexOf(int id) {
		return lines.stream().map(Line::id).toList().indexOf(id);
	}

	Optional<Line> line(int id) {
		return lines.stream().filter(line -> line.id() == id).findFirst();
	}

	/** With what rules were found to do, in the lines that say the same. */
	RuleDraft tried(List<RuleOutcome.Hits> found) {
		return new RuleDraft(lines.stream().map(line -> line.with(found.stream()
				.filter(hits -> line.rule().filter(hits.rule()::equals).isPresent()).findFirst().or(line::hits)))
				.toList(), made);
	}

	/** The rules that the lines say, each once. */
	List<CodingRule> rules() {
		return lines.stream().flatMap(line -> line.rule().stream()).distinct().toList();
	}

	/** Why these are no rules yet; empty where all lines are. */
	Optional<LocalizedText> problem() {
		Optional<LocalizedText> wrong = lines.stream().flatMap(line -> line.problem().stream()).findFirst();
		return wrong.isPresent() || rules().size() == lines.size() ? wrong
				: Optional.of(new LocalizedText("有两条相同的规则。", "A rule stands in the list twice."));
	}
}
