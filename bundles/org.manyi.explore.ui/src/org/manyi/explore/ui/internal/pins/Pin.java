/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import org.manyi.analysis.ParetoBasis;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.Source;

/**
 * To what a view is pinned.
 *
 * @param source what it shows, with the methodology it is scored by
 * @param basis  what its Pareto chart counts, where it is one
 * @param fold   which small bars its Pareto chart gathers, where it is one
 */
record Pin(Source source, ParetoBasis basis, ParetoFold fold) {

	Pin with(Source other) {
		return new Pin(other, basis, fold);
	}

	Pin with(ParetoBasis other) {
		return new Pin(source, other, fold);
	}

	Pin with(ParetoFold other) {
		return new Pin(source, basis, other);
	}
}
