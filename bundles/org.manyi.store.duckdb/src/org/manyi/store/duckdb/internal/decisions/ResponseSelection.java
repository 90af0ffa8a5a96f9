/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.store.api.workspace.StoredResponse;

/**
 * Which responses a decision changes.
 *
 * @param changed   the numbers of those that it changes, ascending
 * @param unchanged those that are already as they are to be, ordered by number
 */
record ResponseSelection(List<Long> changed, List<StoredResponse> unchanged) {

	/**
	 * Of what each reference means, the responses in the one state; where there is none, those in the other state are
	 * unchanged.
	 *
	 * @throws EvidenceException where all that a reference means is superseded
	 */
	static ResponseSelection of(List<ResponseReference> references, List<FoundResponse> found, ResponseStatus from,
			ResponseStatus to) throws EvidenceException {
		Map<Integer, List<FoundResponse>> places = found.stream()
				.collect(Collectors.groupingBy(FoundResponse::place, TreeMap::new, Collectors.toList()));
		Map<Long, FoundResponse> changed = new TreeMap<>();
		Map<Long, StoredResponse> unchanged = new TreeMap<>();
		for (Map.Entry<Integer, List<FoundResponse>> place : places.entrySet()) {
			List<FoundResponse> meant = place.getValue().stream().filter(response -> response.is(from)).toList();
			List<FoundResponse> done = place.getValue().stream().filter(response -> response.is(to)).toList();
			if (meant.isEmpty() && done.isEmpty()) {
				throw superseded(references.get(place.getKey()));
			}
			meant.forEach(response -> changed.put(response.number(), response));
			if (meant.isEmpty()) {
				done.forEach(response -> unchanged.put(response.number(), response.response()));
			}
		}
		return new ResponseSelection(new ArrayList<>(changed.keySet()), new ArrayList<>(unchanged.values()));
	}

	static EvidenceException superseded(ResponseReference reference) {
		return new EvidenceException(new LocalizedText(
				"调查表 %s 已被另一份（同一编号的，或同一行后来读入的）替代，本来就不计入。没有作任何更改。请指明计入的那一份。".formatted(reference),
				("Another response takes the place of %s: one of the same id, or the same row as it was read later. It "
						+ "is not counted anyway. Nothing was changed; name the one that is.")
						.formatted(reference)));
	}
}
