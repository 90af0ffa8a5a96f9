/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.drivers;

/** What the importance of an item is taken from. */
public enum Importance {
	/** Its weight λ in the methodology, which may be what customers answered. */
	GIVEN,
	/** Its correlation with the outcome. */
	CORRELATION,
	/** The part of R² that it explains, averaged over all orders (Shapley value, LMG). */
	SHARE
}
