/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.opinion.RuleTrial;

/**
 * What is said of a rule that was tried.
 *
 * @param line  the rule
 * @param trial of all rules; empty until they were tried
 */
record RuleFindings(RuleDraft.Line line, Optional<RuleTrial> trial, Texts texts) {

	/** Why it is no rule, or for how many comments it holds; empty until that is known. */
	String words() {
		Messages messages = texts.messages();
		return line.problem().map(texts::of).or(() -> line.hits().flatMap(hits -> trial.map(all -> {
			String found = texts.format(messages.rulesFound, texts.count(hits.comments()),
					texts.count(all.comments()), texts.count(hits.added()));
			return hits.givenUp() == 0 ? found
					: found + " " + texts.format(messages.rulesGivenUp, texts.count(hits.givenUp()));
		}))).orElse("");
	}

	/** Comments that would get the category, each on a line. */
	String examples() {
		return line.hits().map(hits -> hits.examples().stream()
				.map(one -> "#" + one.response() + "  " + one.comment().replaceAll("\\R", " "))
				.collect(Collectors.joining("\n"))).orElse("");
	}
}
