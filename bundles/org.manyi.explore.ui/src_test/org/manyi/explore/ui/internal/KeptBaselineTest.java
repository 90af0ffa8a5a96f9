/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline;

/** The comparison of a survey is read as it was written. */
class KeptBaselineTest {

	static Stream<Baseline> baselines() {
		return Stream.of(Baseline.NOTHING, new Baseline.PreviousPeriod(), new Baseline.SamePeriodLastYear(),
				new Baseline.OthersOfTheKind(),
				new Baseline.Chosen(Slice.ALL.with(GroupField.UNIT, Set.of("a,b", "PreviousPeriod"))
						.with(GroupField.MONTH, Set.of("2026-07"))));
	}

	@ParameterizedTest
	@MethodSource("baselines")
	void whatIsKeptIsRead(Baseline baseline) {
		assertEquals(baseline, KeptBaseline.read(KeptBaseline.write(baseline)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Nothing", "unit=North", "\n\n" })
	void whatNobodyWroteComparesWithNothing(String kept) {
		assertEquals(Baseline.NOTHING, KeptBaseline.read(kept));
	}
}
