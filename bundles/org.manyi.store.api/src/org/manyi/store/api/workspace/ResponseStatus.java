/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

/** Whether a response enters the counts. */
public enum ResponseStatus {
	/** It is counted. */
	COUNTED,
	/** It was excluded: it is a returned sheet that is not valid, and its answers are not counted. */
	EXCLUDED,
	/**
	 * Another response takes its place: one of the same id, or the same row as it was read later. It is no returned
	 * sheet.
	 */
	SUPERSEDED
}
