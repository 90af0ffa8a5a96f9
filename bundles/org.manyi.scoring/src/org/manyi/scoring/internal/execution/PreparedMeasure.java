/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.List;

import org.manyi.model.MeasureDefinition;
import org.manyi.scoring.internal.plugin.Outcome;

/**
 * A measure and the sheets that it is read from.
 *
 * @param measure the measure
 * @param sheet   by the readings in force; a failure where its method cannot be called
 * @param others  by its other readings; empty where its method cannot be called
 */
record PreparedMeasure(MeasureDefinition measure, Outcome<SheetOrder> sheet, List<Other> others) {

	/** Another reading and the sheet by it. */
	record Other(AlternativeReading reading, SheetOrder sheet) {
	}

	PreparedMeasure {
		others = List.copyOf(others);
	}

	/** Orders the sheets of the other readings. */
	static PreparedMeasure of(MeasureDefinition measure, Outcome<SheetOrder> sheet, SheetOrders orders) {
		List<Other> others = new ArrayList<>();
		sheet.toOptional().map(SheetOrder::method).ifPresent(method -> {
			for (AlternativeReading reading : AlternativeReading.of(method.descriptor(), method.parameters())) {
				others.add(new Other(reading, orders.wantIfPlanned(method, reading.parameters())));
			}
		});
		return new PreparedMeasure(measure, sheet, others);
	}
}
