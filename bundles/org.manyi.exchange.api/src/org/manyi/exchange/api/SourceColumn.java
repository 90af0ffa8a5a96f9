/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.AnswerState;
import org.manyi.model.ResponseField;

/**
 * A column of a survey file, as the file tells of it.
 *
 * @param id          what stays the same from export to export and tells the column apart: Qualtrics' ImportId, a
 *                    LimeSurvey code, an SPSS variable name, else the heading; unique in its table
 * @param headings    the texts of the header rows, from the first on; a merged heading is repeated; may hold empty
 *                    texts
 * @param choice      the choice that a check-box column stands for; empty for other columns
 * @param labels      what the values of the column stand for, where the file says so, in its order
 * @param states      the values of which the file says that they are no level
 * @param field       what the format knows the column to be, such as the date of submission
 * @param unused      whether the format knows that the column says nothing of the response, such as an address of the
 *                    network
 * @param form        how the format writes answers there
 */
public record SourceColumn(String id, List<String> headings, Optional<String> choice, Map<String, String> labels,
		Map<String, AnswerState> states, Optional<ResponseField> field, boolean unused, AnswerForm form) {

	public SourceColumn {
		headings = List.copyOf(headings);
		labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
		states = Map.copyOf(states);
	}

	/** A column of which nothing but its heading is known. */
	public static SourceColumn of(String id, String heading) {
		return new SourceColumn(id, List.of(heading), Optional.empty(), Map.of(), Map.of(), Optional.empty(), false,
				AnswerForm.PLAIN);
	}
}
