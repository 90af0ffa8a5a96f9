/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.quality;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A selected response and where it came from.
 *
 * @param response     its number in the workspace, [1, ∞), by which it can be excluded
 * @param responseId   its id in the source, the empty text where there is none
 * @param customer     who answered, the empty text where the source does not say
 * @param unit         the unit that served, the empty text where the source does not say
 * @param day          the response date, empty where missing or unreadable
 * @param importNumber the import it came with
 * @param file         the name of the imported file, without its folder
 * @param row          its row in the file, the first header row being row 1, [2, ∞)
 * @param fact         why it is selected
 */
public record FoundResponse(long response, String responseId, String customer, String unit, Optional<LocalDate> day,
		long importNumber, String file, long row, ResponseFact fact) {
}
