/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

/** How an obligation stands on a day. */
public enum ObligationState {
	/** 未到期: it cannot be done yet. */
	UPCOMING,
	/** 待办: it can be done, and its day has not passed; or no day is set. */
	DUE,
	/** 逾期: its day has passed and nobody said that it was done. */
	OVERDUE,
	/** 已完成. */
	DONE,
	/** 免除: it need not be done, for a reason. */
	WAIVED
}
