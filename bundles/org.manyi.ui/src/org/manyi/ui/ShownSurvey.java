/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.Optional;

import org.manyi.service.AnalysisRequest;

/**
 * Whose figures the window shows, shared by all views through their context.
 *
 * @param request the question that was answered last; empty before the first answer
 */
public record ShownSurvey(Optional<AnalysisRequest> request) {

	/** Nothing is shown. */
	public static final ShownSurvey NONE = new ShownSurvey(Optional.empty());
}
