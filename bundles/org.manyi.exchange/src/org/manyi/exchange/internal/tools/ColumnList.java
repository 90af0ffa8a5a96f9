/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.exchange.api.AnswerForm;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.internal.text.Damage;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.model.ResponseField;
import org.manyi.scoring.api.Warning;

/** Columns as they are found, each with an id that no other has. */
final class ColumnList {

	private final List<SourceColumn> columns = new ArrayList<>();
	private final Map<String, Integer> places = new HashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final List<Warning> warnings = new ArrayList<>();
	private final AnswerForm form;

	/** @param form how the tool writes answers */
	ColumnList(AnswerForm form) {
		this.form = form;
	}

	/**
	 * Adds the next column.
	 *
	 * @param id made unique by a number behind it
	 */
	void add(String id, List<String> headings, Optional<String> choice, Map<String, AnswerState> states,
			Optional<ResponseField> field, boolean unused) {
		String name = Damage.visible(id.strip());
		Integer first = places.putIfAbsent(name, columns.size());
		if (first != null && !name.isEmpty()) {
			warnOfName(first, name);
		}
		columns.add(new SourceColumn(unique(name), headings.stream().map(Damage::visible).toList(), choice, Map.of(),
				states, field, unused, form));
	}

	private String unique(String name) {
		String base = name.isEmpty() ? "column " + (columns.size() + 1) : name;
		String id = base;
		for (int number = 2; !ids.add(id); number++) {
			id = base + " (" + number + ")";
		}
		return id;
	}

	private void warnOfName(int first, String name) {
		int place = columns.size() + 1;
		warnings.add(new Warning("duplicate-heading", Optional.empty(),
				new LocalizedText("第 %d 列与第 %d 列同名：“%s”。".formatted(place, first + 1, name),
						"Column %d has the same heading as column %d: \"%s\".".formatted(place, first + 1, name))));
	}

	List<SourceColumn> columns() {
		return columns;
	}

	List<Warning> warnings() {
		return warnings;
	}
}
