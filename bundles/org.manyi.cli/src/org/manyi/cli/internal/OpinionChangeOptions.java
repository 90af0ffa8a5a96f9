/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.report.OpinionsAsJson;
import org.manyi.service.DecisionRequest;
import org.manyi.service.opinion.RuleOutcome;
import org.manyi.store.api.opinion.CodingResult;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every change of coded opinions is told. */
final class OpinionChangeOptions {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
	private String reason = "";

	@Option(names = "--dry-run", descriptionKey = "data.dryRun")
	private boolean dryRun;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	DecisionRequest request(Invocation invocation) {
		return new DecisionRequest(invocation.resolve(workspace), surveyId, reason, dryRun, invocation.person());
	}

	/** Tells what became of it. */
	int tell(Invocation invocation, CodingResult result) throws Exception {
		Texts texts = invocation.texts();
		new Destination(Optional.empty(), invocation.out()).write(stream -> {
			switch (format) {
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
			switch (format) {
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
		String status = result.change().isEmpty() ? "opinions.unchanged" : dryRun ? "opinions.dryRun" : "opinions.done";
		return texts.get(status, result.added(), result.removed(), result.sheets(),
				result.change().map(head -> Long.toString(head.version().number())).orElse(""));
	}
}
