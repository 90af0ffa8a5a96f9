/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.model.Weighting;
import org.manyi.service.AnalysisRequest;
import org.manyi.store.api.Audience;

/** Which questions are answered from one reading. */
class SeveralQuestionsTest {

	private static final Path FILE = Path.of("survey.csv");

	@Test
	void methodologiesThatWeighOrReadOtherwiseNeedTheSameCounts() {
		Methodology one = Examples.methodology();
		CountsAsked counts = CountsAsked.of(AnalysisRequest.of(FILE, one));
		assertEquals(counts, CountsAsked.of(AnalysisRequest.of(FILE, Examples.weighing("0.3"))));
		assertEquals(counts, CountsAsked
				.of(AnalysisRequest.of(FILE, one.withWeighting(new Weighting(new MethodCall("given", Map.of()))))));
		assertEquals(counts,
				CountsAsked.of(new AnalysisRequest(FILE, Optional.empty(), OptionalLong.empty(), one,
						new TreeMap<>(Map.of("reading", "pooled")), Slice.ALL, List.of(), OptionalLong.empty(),
						Optional.empty(), Audience.ANALYST)));
	}
}
