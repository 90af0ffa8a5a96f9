/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Optional;

import org.manyi.report.DecisionAsJson;
import org.manyi.service.DecisionOutcome;
import org.manyi.service.DecisionRequest;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every decision on data is told. */
final class DecisionOptions {

	@Mixin
	private WorkspaceSurveyOptions survey = new WorkspaceSurveyOptions();

	@Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
	private String reason = "";

	@Option(names = "--dry-run", descriptionKey = "data.dryRun")
	private boolean dryRun;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	DecisionRequest request(Invocation invocation) {
		return new DecisionRequest(survey.folder(invocation), survey.surveyId(), reason, dryRun, invocation.person());
	}

	boolean isDryRun() {
		return dryRun;
	}

	DataFormat format() {
		return format;
	}

	/** Tells what became of it. */
	int tell(Invocation invocation, DecisionOutcome outcome) throws Exception {
		new Destination(Optional.empty(), invocation.out()).write(stream -> {
			switch (format) {
			case JSON -> new DecisionAsJson().write(outcome, stream);
			case TABLE -> new DecisionAsText(invocation.texts()).write(outcome, stream);
			}
		});
		return Commands.DONE;
	}
}
