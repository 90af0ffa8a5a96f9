/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

/** What became of an import. */
public enum ImportStatus {
	/** The responses are in the workspace. */
	IMPORTED,
	/** The same file had been imported into the survey and read the same way: nothing was changed. */
	ALREADY_IMPORTED,
	/** Everything was read and nothing was kept, as was asked for. */
	DRY_RUN
}
