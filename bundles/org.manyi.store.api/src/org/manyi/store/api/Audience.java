/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

/** Who will see an answer. */
public enum Audience {
	/** Somebody who works on the sheets and sees every group. */
	ANALYST,
	/** Whoever reads a report, an export or a manager's view: small groups are withheld from it. */
	SHARED
}
