/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyi.service.EntryValues;
import org.manyi.service.PopulationEdit;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;

/** The values of an entry that is there are understood when they are written back. */
class WrittenEntryTest {

	@ParameterizedTest
	@EnumSource
	void everyFieldIsFoundByTheHeadingItIsWrittenUnder(PopulationKind kind) {
		Map<PopulationField, String> values = new EnumMap<>(PopulationField.class);
		kind.fields().forEach(field -> values.put(field, field.name()));
		PopulationEdit edit = PopulationEdit.of(Path.of("ws"), kind, new EntryValues(values), "", "tester");
		assertEquals(kind.fields().size(), edit.values().size());
		edit.values().forEach((heading, value) -> assertEquals(Optional.of(PopulationField.valueOf(value)),
				new EntryHeadings(kind).field(heading), heading));
	}
}
