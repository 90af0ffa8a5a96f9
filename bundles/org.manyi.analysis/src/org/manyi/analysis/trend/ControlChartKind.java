/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.trend;

/** By which chart control limits were found. */
public enum ControlChartKind {
	/** Of shares of varying numbers of respondents: the p chart. */
	P,
	/** Of one value each period, by moving ranges: the individuals chart. */
	INDIVIDUALS
}
