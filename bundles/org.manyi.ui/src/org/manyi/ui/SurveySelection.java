/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The survey of a workspace that the window speaks of, shared by all views through their context.
 *
 * @param workspace the folder; empty while no workspace is open
 * @param surveyId  the survey; empty while the workspace has none
 * @param state     grows whenever the data may have changed, [0, ∞)
 */
public record SurveySelection(Optional<Path> workspace, Optional<String> surveyId, long state) {

	/** No workspace is open. */
	public static final SurveySelection NONE = new SurveySelection(Optional.empty(), Optional.empty(), 0);
}
