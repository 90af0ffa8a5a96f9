/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the countermeasures of a round helped (效果验证).
 *
 * @param verdict what the comparison says
 * @param figure  the difference with its interval, as it was shown; may be empty
 * @param result  by what it was computed; empty where it was not computed here
 * @param note    what was compared with what, and whatever else has to be said; may be empty
 * @param by      who verified
 * @param on      the day
 */
public record Verification(Verdict verdict, String figure, Optional<ResultIdentity> result, String note, String by,
		LocalDate on) {
}
