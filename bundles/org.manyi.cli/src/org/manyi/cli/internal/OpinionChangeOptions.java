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
			case TABLE -> {
				String status = result.change().isEmpty() ? "opinions.unchanged"
						: dryRun ? "opinions.dryRun" : "opinions.done";
				new TextPage().line(texts.get(status, result.added(), result.removed(), result.sheets(),
						result.change().map(head -> Long.toString(head.version().number())).orElse(""))).writeTo(stream);
			}
			}
		});
		return Commands.DONE;
	}
}
