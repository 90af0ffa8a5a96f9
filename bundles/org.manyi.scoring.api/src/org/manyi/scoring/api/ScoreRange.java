/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.math.BigDecimal;

/**
 * The interval [lowest, highest] every score of a method lies in. A score outside it is a failure of the method.
 *
 * @param lowest  such as 0, or -100 for a net promoter score
 * @param highest such as 100
 * @param unit    points or percent
 */
public record ScoreRange(BigDecimal lowest, BigDecimal highest, ScoreUnit unit) {

	public static final ScoreRange POINTS_0_100 = new ScoreRange(BigDecimal.ZERO, BigDecimal.valueOf(100),
			ScoreUnit.POINTS);
	public static final ScoreRange PERCENT_0_100 = new ScoreRange(BigDecimal.ZERO, BigDecimal.valueOf(100),
			ScoreUnit.PERCENT);
}
