/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.util.List;

/**
 * One slice by every variant.
 *
 * @param figures  the index, dimensions, items and measures of the first variant, in order, each kind followed by those
 *                 that only later ones have
 * @param findings what a reader must be told, what matters most first; never empty
 */
public record ComparedSlice(List<ComparedFigure> figures, List<ComparisonFinding> findings) {

	public ComparedSlice {
		figures = List.copyOf(figures);
		findings = List.copyOf(findings);
	}
}
