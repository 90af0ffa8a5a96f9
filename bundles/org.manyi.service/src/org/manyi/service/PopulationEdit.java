/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.manyi.store.api.population.PopulationKind;

/**
 * One entry as a user writes it.
 *
 * @param workspace the folder of a workspace
 * @param kind      what it is
 * @param values    what is said of it, by headings as in a table; of one that is removed, its key
 * @param reason    why; may be empty
 * @param person    the acting person, for the audit record
 */
public record PopulationEdit(Path workspace, PopulationKind kind, Map<String, String> values, String reason,
		String person) {

	public PopulationEdit {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** An entry with its values as they are told of one that is there. */
	public static PopulationEdit of(Path workspace, PopulationKind kind, EntryValues values, String reason,
			String person) {
		Map<String, String> byHeading = new LinkedHashMap<>();
		kind.fields().forEach(field -> byHeading.put(field.name().toLowerCase(Locale.ROOT).replace('_', ' '),
				values.of(field)));
		return new PopulationEdit(workspace, kind, byHeading, reason, person);
	}
}
