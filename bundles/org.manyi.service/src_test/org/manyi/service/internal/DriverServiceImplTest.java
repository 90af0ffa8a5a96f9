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
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.manyi.analysis.drivers.Outcome;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.SubmittedAnalysis;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Withholding;

/** Joint counts of two items: 12 sheets now, 15 as submitted. */
class DriverServiceImplTest {

	private static final List<String> ITEMS = List.of("Q1", "Q2");
	private static final InputReport INPUT = new InputReport("survey.csv", "", "UTF-8", ',', 12, List.of(), 0, 0,
			List.of(), List.of(), List.of());

	private static final class TwoStates extends SurveyCounts {

		@Override
		ReadEvidence read(AnalysisRequest request, Set<EvidenceRequest<?>> needed, IProgressMonitor monitor) {
			return new ReadEvidence(result(12), List.of(), Optional.of(result(15)), Set.of());
		}

		private static EvidenceResult result(long sheets) {
			PairTable pair = new PairTable("Q1", "Q2",
					Map.of(new LevelPair(5, 4), sheets - 5, new LevelPair(1, 2), 5L));
			return new EvidenceResult(new EvidenceSet(Map.of(new ForPairTally(ITEMS), new PairTally(List.of(pair)))),
					new TreeMap<>(), INPUT);
		}
	}

	@Test
	void driversOfFiguresAsSubmittedAreThoseOfThen() throws AnalysisException {
		Methodology methodology = Examples.methodology(new IndicatorSet(Optional.empty(), List.of(), ITEMS.stream()
				.map(id -> new Item(id, LocalizedText.same(id), List.of(), OptionalInt.empty(), Optional.empty()))
				.toList()));
		Analysis now = new Analysis(AnalysisRequest.of(Path.of("survey.csv"), methodology),
				new ScoringPlan(methodology, new TreeMap<>(), Set.of(), List.of()), INPUT,
				Examples.scored(methodology), new TreeMap<>(), Withholding.NONE, List.of(),
				Optional.of(new SubmittedAnalysis(Examples.scored(methodology), new TreeMap<>(), Set.of())));
		DriverServiceImpl service = new DriverServiceImpl(new TwoStates());
		assertEquals(List.of(12L, 15L), Stream.of(sheets(service, now), sheets(service, now.asSubmitted())).toList());
	}

	private static long sheets(DriverServiceImpl service, Analysis analysis) throws AnalysisException {
		return service.find(analysis, new Outcome.OfItem("Q1"), new NullProgressMonitor()).found().drivers().getFirst()
				.sheets();
	}
}
