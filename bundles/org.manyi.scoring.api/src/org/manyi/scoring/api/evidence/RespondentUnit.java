/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

/** What counts as one respondent. */
public enum RespondentUnit {
	/** Every returned sheet. */
	SHEET,
	/**
	 * Every customer, all of whose sheets count together as if they were one. A sheet that names no customer counts by
	 * itself.
	 */
	CUSTOMER
}
