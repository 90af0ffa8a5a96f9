/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

/** Counts invalid answers by column and label, to say where they are most; memory is bounded whatever a file holds. */
final class InvalidLabels {

	/** Different labels that are told apart in a column. */
	private static final int MOST_LABELS = 100;
	private static final int NAMED = 8;
	/** Characters shown of one label. */
	private static final int SHOWN = 60;

	private final Map<String, Column> columns = new LinkedHashMap<>();

	void add(String column, String label) {
		columns.computeIfAbsent(column, name -> new Column()).add(label);
	}

	/**
	 * A warning for each column most of whose answers are invalid.
	 *
	 * @param responses rows accepted, [0, ∞)
	 */
	List<Warning> warnings(long responses) {
		return columns.entrySet().stream().filter(column -> 2 * column.getValue().invalid > responses)
				.map(column -> column.getValue().warning(column.getKey(), responses)).toList();
	}

	/** The labels of one column. */
	private static final class Column {

		private final Map<String, Long> labels = new LinkedHashMap<>();
		private long invalid;

		void add(String label) {
			invalid++;
			if (labels.size() < MOST_LABELS || labels.containsKey(label)) {
				labels.merge(label, 1L, Long::sum);
			}
		}

		Warning warning(String column, long responses) {
			return new Warning("answers-invalid", Optional.empty(), new LocalizedText(
					"“%s”列的作答大多无效（%d 份调查表中有 %d 个）：%s。请在映射中写明这些作答的含义。".formatted(column, responses, invalid,
							named("%s（%d）", "、")),
					"Most answers in column \"%s\" are invalid (%d of %d): %s. Say in the mapping what they mean."
							.formatted(
							column, invalid, responses, named("%s (%d)", ", "))));
		}

		private String named(String form, String comma) {
			return labels.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(NAMED)
					.map(label -> form.formatted(shown(label.getKey()), label.getValue()))
					.collect(Collectors.joining(comma)) + (labels.size() > NAMED ? " …" : "");
		}

		private static String shown(String label) {
			return label.length() > SHOWN ? label.substring(0, SHOWN) + "…" : label;
		}
	}
}
