/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.util.List;
import java.util.Optional;

import org.manyi.service.Analysis;

/**
 * A survey of a workspace, scored, and what there was to score it by.
 *
 * @param analysis the figures
 * @param inForce  which version is in force on the last day of the slice, whichever was scored by; empty where the
 *                 workspace has adopted no version of the methodology but drafts
 * @param versions all versions of the methodology that may be scored by, from the highest
 */
public record SurveyAnalysis(Analysis analysis, Optional<VersionInForce> inForce, List<KnownVersion> versions) {

	public SurveyAnalysis {
		versions = List.copyOf(versions);
	}
}
