/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.manyi.service.Analysis;

/**
 * Says that figures are of few responses, by the measure that the methodology has for items.
 *
 * @param texts in their language
 */
public record FewAnswers(Texts texts) {

	/** The mark beside a figure; empty where there are enough, or none at all. */
	public Optional<String> mark(Analysis analysis) {
		return isFew(analysis)
				? Optional.of(texts.format(texts.messages().fewAnswers, analysis.plan().methodology().minimumValid()))
				: Optional.empty();
	}

	/** What stands in place of a conclusion, with how many more it takes; empty likewise. */
	public Optional<String> words(Analysis analysis) {
		long valid = analysis.total().scores().responses().valid();
		return isFew(analysis) ? Optional.of(texts.format(texts.messages().fewToConclude, valid,
				analysis.plan().methodology().minimumValid() - valid)) : Optional.empty();
	}

	private static boolean isFew(Analysis analysis) {
		long valid = analysis.total().scores().responses().valid();
		return valid > 0 && valid < analysis.plan().methodology().minimumValid();
	}
}
