/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.time.YearMonth;
import java.util.Optional;

import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * A survey of a workspace, at a glance.
 *
 * @param survey     the survey
 * @param returned   returned sheets that count now, [0, ∞)
 * @param first      the first month with a returned sheet; empty where no sheet says its date
 * @param last       the last month with one; empty where no sheet says its date
 * @param lastImport the latest import into it; empty where there was none
 * @param decisions  what was decided on it
 */
public record SurveySummary(SurveyDescription survey, long returned, Optional<YearMonth> first,
		Optional<YearMonth> last,
		Optional<ImportRecord> lastImport, DecisionCounts decisions) {
}
