/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.util.ArrayList;
import java.util.List;

import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.service.DecisionCounts;
import org.manyi.service.SurveySummary;

/**
 * In which words the status bar says what the window speaks of: workspace, survey, data version and decisions.
 *
 * @param texts in the user's language
 */
record DataLine(Texts texts) {

	/** As a link's text; the decisions are what is clicked on. Empty while no workspace is open. */
	String of(OpenWorkspace open) {
		return open.folder().map(folder -> {
			List<String> parts = new ArrayList<>(List
					.of(texts.format(texts.messages().statusWorkspace, plain(String.valueOf(folder.getFileName())))));
			open.shown().flatMap(open::find).ifPresent(summary -> parts.addAll(survey(summary)));
			return String.join(" · ", parts);
		}).orElse("");
	}

	private List<String> survey(SurveySummary summary) {
		Messages messages = texts.messages();
		return List.of(texts.format(messages.statusSurvey, plain(summary.survey().id())),
				texts.format(messages.statusVersion, String.valueOf(summary.decisions().version().number())),
				"<a>" + decisions(summary.decisions()) + "</a>");
	}

	private String decisions(DecisionCounts counts) {
		Messages messages = texts.messages();
		List<String> parts = new ArrayList<>();
		if (counts.excluded() > 0) {
			parts.add(texts.format(messages.decisionExcluded, counts.excluded()));
		}
		if (counts.corrected() > 0) {
			parts.add(texts.format(messages.decisionCorrected, counts.corrected()));
		}
		if (counts.submitted() > 0) {
			parts.add(texts.format(messages.decisionSubmitted, counts.submitted()));
			parts.add(texts.format(messages.decisionAmended, counts.amendments()));
		}
		return parts.isEmpty() ? messages.decisionNone : String.join(" · ", parts);
	}

	/** A name in which nothing is taken for a link or a mnemonic. */
	private static String plain(String name) {
		return name.replace("&", "&&").replace('<', '‹').replace('>', '›');
	}
}
