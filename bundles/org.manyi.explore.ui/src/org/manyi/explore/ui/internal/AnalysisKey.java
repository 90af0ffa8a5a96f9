/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.store.api.StoredInput;

/**
 * By what the figures of an analysis are told from those of another one. Which intervals they are shown with is no part
 * of it.
 *
 * @param request the question, by the version of the methodology that answered it
 * @param state   of which state of the data figures are shown
 * @param sha256  of a file, so that another content is another question
 * @param version of the data; empty for a file
 */
public record AnalysisKey(AnalysisRequest request, DataState state, String sha256, Optional<Long> version) {

	public static AnalysisKey of(Analysis analysis, DataState state) {
		return new AnalysisKey(analysis.request().with(analysis.plan().methodology()).with(IntervalOptions.USUAL),
				state, analysis.input().sha256(), analysis.input().stored().map(StoredInput::version));
	}
}
