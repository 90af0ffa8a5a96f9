/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

/** What is done where one survey has several responses of the same response id, in one file or over several. */
public enum DuplicateRule {
	/** The one that came first counts, the others are kept as superseded. */
	FIRST,
	/** The one that came last counts, the others are kept as superseded. */
	LAST,
	/** Every one counts. */
	BOTH,
	/** Nothing is imported where there are any; the user is asked. */
	ASK
}
