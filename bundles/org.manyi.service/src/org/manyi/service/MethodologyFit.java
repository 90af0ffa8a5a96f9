/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import org.manyi.model.Methodology;

/**
 * How well a file fits a methodology.
 *
 * @param methodology the methodology
 * @param found       items of it that a column would be, [0, items]
 */
public record MethodologyFit(Methodology methodology, int found) {

	/** Items that the methodology has, [1, ∞). */
	public int items() {
		return methodology.indicators().items().size();
	}
}
