/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.analysis.ParetoBasis;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.MethodologyName;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.Source;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline;

/** What a view is pinned to is read as it was written. */
class KeptPinTest {

	private static final Slice EAST = Slice.ALL.with(GroupField.REGION, Set.of("东部", "a,b\\c"));
	private static final Slice AUGUST = Slice.ALL.with(GroupField.MONTH, Set.of("2026-08"));

	static List<Source> sources() {
		Optional<MethodologyName> version = Optional.of(MethodologyName.parse("well-service@2.1.0"));
		Path workspace = Path.of("/data/work: space");
		return List.of(Source.file(Path.of("/data/survey.csv")),
				new Source(Path.of("/data/survey.csv"), Optional.empty(), Optional.of(MethodologyName.parse("x")),
						DataState.NOW, EAST, new Baseline.OthersOfTheKind()),
				new Source(workspace, Optional.of("2026: half"), version, new DataState.AsOf(41), AUGUST,
						new Baseline.PreviousPeriod()),
				new Source(workspace, Optional.of("s"), version, new DataState.Submitted(), AUGUST,
						new Baseline.SamePeriodLastYear()),
				new Source(workspace, Optional.of("s"), version, DataState.NOW, Slice.ALL,
						new Baseline.Chosen(EAST.with(GroupField.MONTH, Set.of("2026-07")))));
	}

	@ParameterizedTest
	@MethodSource("sources")
	void whatIsKeptIsRead(Source source) {
		Pin pin = new Pin(source, ParetoBasis.LOST_POINTS, new ParetoFold(5));
		assertEquals(Optional.of(pin), KeptPin.read(KeptPin.write(pin)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "slice:unit=North", "pathless" })
	void whatSaysNotOfWhatIsNoPin(String kept) {
		assertEquals(Optional.empty(), KeptPin.read(kept));
	}

	@Test
	void whatIsNotUnderstoodIsLeftOut() {
		assertEquals(Optional.of(new Pin(Source.file(Path.of("/x")), ParetoBasis.LOW_ANSWERS, new ParetoFold(0))),
				KeptPin.read("path:/x\nstate:never\nslice:nothing\nbaseline:Else\nbasis:?\nfold:77\nnew:word"));
	}
}
