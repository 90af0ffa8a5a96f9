/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;

class VisitsTest {

	private static final Source ALL = Source.file(Path.of("survey.csv"));
	private static final Source EAST = ALL.withSlice(Slice.ALL.with(GroupField.REGION, Set.of("east")));

	@Test
	void onceNothingIsShownThereIsNothingToGoBackTo() {
		Visits visits = new Visits();
		visits.went(ALL);
		visits.went(EAST);
		assertTrue(visits.canGoBack());
		visits.clear();
		assertFalse(visits.canGoBack());
		visits.went(EAST);
		assertEquals(Optional.empty(), visits.back());
	}
}
