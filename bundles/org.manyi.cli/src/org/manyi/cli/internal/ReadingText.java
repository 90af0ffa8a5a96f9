/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.manyi.scoring.api.Reading;

/** A reading as one line: its mark, its words, the clause, the parameter, and whether an option changed it. */
record ReadingText(Texts texts) {

	String line(Reading reading) {
		StringBuilder line = new StringBuilder();
		reading.mark().ifPresent(mark -> line.append("[").append(texts.of(mark.label())).append("] "));
		line.append(texts.of(reading.text()));
		reading.clause().ifPresent(clause -> line.append(texts.get("readings.clause", clause.document(),
				clause.clause())));
		reading.value().ifPresent(value -> line.append("  ").append(reading.subject()).append("=").append(value));
		if (!reading.places().isEmpty()) {
			line.append("  ").append(texts.get("readings.places", String.join(", ", reading.places().stream()
					.map(place -> place.equals(Reading.SCORING) ? texts.get("readings.scoring") : place).toList())));
		}
		if (!reading.approved()) {
			line.append("  ").append(texts.get("readings.changed"));
		}
		return line.toString();
	}
}
