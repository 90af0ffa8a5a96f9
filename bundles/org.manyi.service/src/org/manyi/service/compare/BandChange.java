/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

/** How the band of a figure differs from that by the first variant. */
public enum BandChange {
	/** In the same band. */
	SAME,
	/** In a higher band of the same bands. */
	HIGHER,
	/** In a lower band of the same bands. */
	LOWER,
	/** In another one, of other bands or undecided. */
	OTHER,
	/** One of the two has no band. */
	NONE
}
