/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.effect;

/** Which sheet of a customer counts who answered several times in one slice. */
public enum SheetOfCustomer {
	/** The earliest; of one day the first that was imported. */
	FIRST,
	/** The latest; of one day the last that was imported. */
	LAST
}
