/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import org.manyi.store.api.workspace.DecisionResult;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * What became of a decision.
 *
 * @param request what was asked
 * @param survey  the survey it is about
 * @param result  what was changed, or would have been
 */
public record DecisionOutcome(DecisionRequest request, SurveyDescription survey, DecisionResult result) {
}
