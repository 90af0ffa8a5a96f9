/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.exchange.spss.internal.dictionary.RawLabels.RawLabel;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.store.api.EvidenceException;

/** Which value labels a variable has. */
final class LabelSets {

	/** Labels of all variables together: a set may be applied to every variable, which takes few bytes in the file. */
	static final int MOST_LABELS = 1 << 18;

	private final LongStringRecords longStrings;
	private final Map<Integer, List<RawLabels>> sets = new HashMap<>();

	LabelSets(Path file, RawDictionary dictionary, LongStringRecords longStrings) throws EvidenceException {
		this.longStrings = longStrings;
		Set<Integer> known = dictionary.columns().stream().map(column -> column.variable().position())
				.collect(Collectors.toCollection(HashSet::new));
		long total = 0;
		for (RawLabels set : dictionary.labels()) {
			total += (long) set.labels().size() * set.positions().size();
			if (total > MOST_LABELS) {
				throw SavProblem.DICTIONARY_TOO_LARGE.of(file);
			}
			for (int position : set.positions()) {
				if (!known.contains(position)) {
					throw SavProblem.BAD_LABELS.of(file, set.place());
				}
				sets.computeIfAbsent(position, key -> new ArrayList<>()).add(set);
			}
		}
	}

	List<RawLabel> of(RawVariable variable) {
		List<RawLabel> labels = new ArrayList<>();
		sets.getOrDefault(variable.position(), List.of()).forEach(set -> labels.addAll(set.labels()));
		if (!variable.isNumber()) {
			labels.addAll(longStrings.labels(variable));
		}
		return labels;
	}
}
