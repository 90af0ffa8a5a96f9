/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.manyi.model.GroupField;
import org.manyi.model.Methodology;

/**
 * What is to be looked at.
 *
 * @param workspace   the folder of the workspace
 * @param surveyId    the survey; empty where the workspace holds one alone
 * @param methodology whose dimensions are scales of their own for reliability; empty for the one by which the survey
 *                    was imported last, and where that is neither kept nor installed, for none
 * @param by          fields whose cross product makes groups; empty for units where responses name any
 * @param parameters  the thresholds
 */
public record QualityRequest(Path workspace, Optional<String> surveyId, Optional<Methodology> methodology,
		List<GroupField> by, QualityParameters parameters) {

	public QualityRequest {
		by = List.copyOf(by);
	}

	/** All of the one survey of a workspace, by the default thresholds. */
	public static QualityRequest of(Path workspace) {
		return new QualityRequest(workspace, Optional.empty(), Optional.empty(), List.of(), QualityParameters.DEFAULT);
	}
}
