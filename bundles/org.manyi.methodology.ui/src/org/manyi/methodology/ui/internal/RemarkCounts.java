/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.manyi.service.DraftCheck;

/**
 * Counts what is wrong with a text, and what to be warned of.
 *
 * @param texts the words
 */
public record RemarkCounts(Texts texts) {

	/** Both numbers with their signs; empty where nothing is to be said. */
	public String of(DraftCheck check) {
		List<String> words = new ArrayList<>();
		int wrong = check.problems().size() + check.obstacles().size();
		if (wrong > 0) {
			words.add(texts.format(texts.messages().problemCount, wrong));
		}
		if (!check.warnings().isEmpty()) {
			words.add(texts.format(texts.messages().warningCount, check.warnings().size()));
		}
		return String.join(" · ", words);
	}
}
