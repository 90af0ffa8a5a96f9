/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

/**
 * A place in the text that the user asked to see.
 *
 * @param offset the first char, [0, length of the text]
 * @param length chars to mark, [0, ∞)
 * @param turn   another one for each asking, so that asking twice shows it twice
 */
public record Place(int offset, int length, long turn) {

	/** None yet. */
	public static final Place NONE = new Place(0, 0, 0);
}
