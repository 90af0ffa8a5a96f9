/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Optional;

import org.manyi.report.OpinionsAsJson;
import org.manyi.service.DecisionRequest;
import org.manyi.service.opinion.RuleOutcome;
import org.manyi.store.api.opinion.CodingResult;

import picocli.CommandLine.Mixin;

/** What every change of coded opinions is told. */
final class OpinionChangeOptions {

	@Mixin
	private DecisionOptions decision = new DecisionOptions();

	DecisionRequest request(Invocation invocation) {
		return decision.request(invocation);
	}

	/** Tells what became of it. */
	int tell(Invocation invocation, CodingResult result) throws Exception {
		Texts texts = invocation.texts();
		new Destination(Optional.empty(), invocation.out()).write(stream -> {
			switch (decision.format()) {
			case JSON -> new OpinionsAsJson().write(request(invocation), result, stream);
			case TABLE -> new TextPage().line(words(texts, result)).writeTo(stream);
			}
		});
		return Commands.DONE;
	}

	/** Tells what rules found, and what became of it. */
	int tell(Invocation invocation, RuleOutcome outcome) throws Exception {
		Texts texts = invocation.texts();
		new Destination(Optional.empty(), invocation.out()).write(stream -> {
			switch (decision.format()) {
			case JSON -> new OpinionsAsJson().write(request(invocation), outcome, stream);
			case TABLE -> {
				TextPage page = new TextPage();
				for (RuleOutcome.Hits hits : outcome.rules()) {
					page.line(texts.get("opinions.hits", hits.rule().toString(), hits.comments(), hits.added()));
					if (hits.givenUp() > 0) {
						page.line(texts.get("opinions.givenUp", hits.givenUp()));
					}
					hits.examples()
							.forEach(example -> page.line("  #" + example.response() + "  " + example.comment()));
				}
				page.line(words(texts, outcome.result())).writeTo(stream);
			}
			}
		});
		return Commands.DONE;
	}

	private String words(Texts texts, CodingResult result) {
		String status = result.change().isEmpty() ? "opinions.unchanged"
				: decision.isDryRun() ? "opinions.dryRun" : "opinions.done";
		return texts.get(status, result.added(), result.removed(), result.sheets(),
				result.change().map(head -> Long.toString(head.version().number())).orElse(""));
	}
}
