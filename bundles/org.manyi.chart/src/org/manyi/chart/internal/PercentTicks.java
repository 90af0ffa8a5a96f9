/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.util.List;
import java.util.stream.IntStream;

/** The ticks of the right axis, in percent of the total. */
final class PercentTicks {

	/** Where the dashed line stands: a bar that starts below it is of class A. */
	static final int THRESHOLD = 80;

	private PercentTicks() {
	}

	/**
	 * Every fifth of 100 %, or only the ends where that is too dense.
	 *
	 * @param apart how far apart they must stand at least, as a share of the axis
	 */
	static List<Tick> of(double apart) {
		boolean few = apart > 0.2;
		return IntStream.rangeClosed(0, 5).map(i -> i * 20).filter(value -> !few || value % 100 == 0)
				.mapToObj(value -> new Tick(value, value + "%")).toList();
	}
}
