/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.exchange.ui.internal.responses.ResponseRow;
import org.manyi.service.DataHistory;
import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Exclusion;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.api.workspace.ResponseKey;

/**
 * What a change concerns: responses, and submitted months.
 *
 * @param history of the survey
 * @param words   in the user's language
 */
record ChangeDetails(DataHistory.OfSurvey history, ChangeWords words) {

	/** So many responses are listed. */
	static final int LISTED = 1000;

	/**
	 * The responses that a change concerns, at most {@value #LISTED}; none of an import, which has a view of its own.
	 */
	List<ResponseRow> responses(Change change) {
		return switch (change) {
		case Change.Excluded excluded -> rows(excluded.responses(), words.texts().messages().statusExcluded,
				words.texts().messages().statusIncludedAgain);
		case Change.Included included -> rows(included.responses(), words.texts().messages().statusExcludedAgain,
				words.texts().messages().statusCounted);
		case Change.Corrected corrected -> List.of(
				ResponseRow.of(corrected.correction().response(), words.what(corrected.correction()), words.texts()));
		case Change.Imported imported -> List.of();
		case Change.Frozen frozen -> List.of();
		case Change.Other other -> List.of();
		};
	}

	private List<ResponseRow> rows(List<ResponseKey> responses, String excluded, String counted) {
		Set<Long> now = history.exclusions().stream().map(exclusion -> exclusion.response().number())
				.collect(Collectors.toSet());
		return responses.stream().limit(LISTED)
				.map(key -> ResponseRow.of(key, now.contains(key.number()) ? excluded : counted, words.texts()))
				.toList();
	}

	/** What a change means for submitted months, or what became of the month that it submitted; may be empty. */
	List<String> months(Change change) {
		List<String> lines = new ArrayList<>();
		for (FrozenMonth month : history.frozenMonths()) {
			boolean own = month.decision().version().equals(change.head().version());
			for (Amendment amendment : month.amendments()) {
				if (own) {
					lines.add(words.texts().format(words.texts().messages().monthAmendedBy, words.what(amendment),
							amendment.change().person(), String.valueOf(amendment.change().version().number())));
				} else if (amendment.change().version().equals(change.head().version())) {
					lines.add(words.texts().format(words.texts().messages().monthAmended, amendment.month(),
							words.what(amendment)));
				}
			}
		}
		return lines;
	}

	/** The exclusions of a decision that are still in force. */
	List<Exclusion> inForce(Change.Excluded excluded) {
		DataVersion version = excluded.head().version();
		return history.exclusions().stream().filter(exclusion -> exclusion.decision().version().equals(version))
				.toList();
	}

	/** Whether an answer is still as that correction made it. */
	boolean inForce(Correction correction) {
		return history.corrections().stream()
				.filter(later -> later.response().number() == correction.response().number()
						&& later.itemId().equals(correction.itemId()))
				.reduce((earlier, later) -> later)
				.filter(last -> last.decision().version().equals(correction.decision().version())).isPresent();
	}
}
