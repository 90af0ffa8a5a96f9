/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.service.DecisionOutcome;
import org.manyi.store.api.workspace.DecisionResult;
import org.manyi.store.api.workspace.StoredResponse;

/**
 * What became of a decision on data, for people.
 *
 * @param texts in their language
 */
record DecisionAsText(Texts texts) {

	void write(DecisionOutcome outcome, OutputStream stream) throws IOException {
		TextPage page = new TextPage();
		ChangeText words = new ChangeText(texts);
		DecisionResult result = outcome.result();
		String status = result.change().isEmpty() ? "decision.unchanged"
				: outcome.request().dryRun() ? "decision.dryRun" : "decision.done";
		page.line(texts.get(status, outcome.request().workspace(), outcome.survey().id()));
		result.change().ifPresent(change -> {
			page.line("  " + words.what(change));
			page.line("  " + words.head(change.head()));
		});
		if (!result.unchanged().isEmpty()) {
			page.line("  " + texts.get("decision.already", result.unchanged().size(),
					words.named(result.unchanged().stream().map(StoredResponse::key).toList())));
		}
		result.amendments().forEach(amendment -> page
				.line("  " + texts.get("decision.amends", amendment.month(), words.what(amendment))));
		page.writeTo(stream);
	}
}
