/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.interval.SliceIntervals;

/** How the intervals of a table were made, and why some are missing. */
final class IntervalNotes {

	private final Texts texts;
	private final TextPage page;

	IntervalNotes(Texts texts, TextPage page) {
		this.texts = texts;
		this.page = page;
	}

	/** Nothing where there are no intervals. */
	void write(SliceAnalysis slice) {
		SliceIntervals intervals = slice.intervals();
		if (intervals.indicators().isEmpty() && intervals.measures().isEmpty()) {
			return;
		}
		IntervalOptions options = intervals.options();
		page.line("");
		page.line(texts.get("intervals.how." + options.choice(), IntervalText.percent(options.confidence()),
				options.resamples(), Long.toString(options.seed())));
		intervals.population().ifPresent(size -> page.line(texts.get("intervals.population", size)));
		Map<String, Set<String>> missing = new LinkedHashMap<>();
		Stream.concat(intervals.indicators().entrySet().stream(), intervals.measures().entrySet().stream())
				.forEach(entry -> {
					if (entry.getValue() instanceof IntervalEstimate.None none) {
						missing.computeIfAbsent(texts.of(none.reason()), reason -> new LinkedHashSet<>())
								.add(entry.getKey());
					}
				});
		missing.forEach((reason, ids) -> page.line(texts.get("intervals.none", String.join(", ", ids), reason)));
	}
}
