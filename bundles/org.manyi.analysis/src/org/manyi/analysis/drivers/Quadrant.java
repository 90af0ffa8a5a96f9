/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

/** Where importance and performance of an item meet (J. Martilla, J. James, Importance-Performance Analysis, 1977). */
public enum Quadrant {
	/** Important and scored low: here improvement is felt most. */
	IMPROVE,
	/** Important and scored high. */
	KEEP,
	/** Unimportant and scored low. */
	LATER,
	/** Unimportant and scored high: effort may be spared. */
	ENOUGH
}
