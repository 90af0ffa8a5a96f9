/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.effect;

import org.manyi.model.Slice;

/**
 * Responses of one time.
 *
 * @param surveyId the survey; a re-survey may be another one than the first, with items of the same ids
 * @param slice    which of its responses
 */
public record Asked(String surveyId, Slice slice) {
}
