/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.trend;

/** What says that a value is not there by chance alone. */
public enum Signal {
	/** It lies beyond a control limit. */
	BEYOND_LIMITS,
	/** It is at least the eighth in a row on the same side of the centre line. */
	RUN
}
