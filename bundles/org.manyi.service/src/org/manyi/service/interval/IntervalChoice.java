/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.interval;

/** Which intervals are wanted. */
public enum IntervalChoice {
	/** None. */
	NONE,
	/** Wilson's of shares of respondents alone, which need no evidence beyond the scores. */
	WILSON,
	/** Besides, of all other scores by the delta method, from joint counts of item pairs. */
	DELTA,
	/** Besides, of all other scores by resampled responses, and how likely each item is the lowest. */
	BOOTSTRAP
}
