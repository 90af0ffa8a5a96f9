/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.InputReport;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SliceScorerTest {

	private static final int GROUPS = 1_000;

	/** Counts what it is doing and how much it has done. */
	private static class CountingExecutor implements ScoringExecutor {

		final AtomicInteger running = new AtomicInteger();
		final AtomicInteger scored = new AtomicInteger();

		@Override
		public List<PlugInDescriptor> methods() {
			return List.of();
		}

		@Override
		public List<PlugInDescriptor> weightings() {
			return List.of();
		}

		@Override
		public List<LocalizedText> obstacles(Methodology methodology) {
			return List.of();
		}

		@Override
		public Optional<LocalizedText> methodAbsence(String id) {
			return Optional.empty();
		}

		@Override
		public Optional<LocalizedText> weightingAbsence(String id) {
			return Optional.empty();
		}

		@Override
		public Optional<LocalizedText> refusal(ParameterDefinition parameter, String value) {
			return Optional.empty();
		}

		@Override
		public ScoringPlan plan(Methodology methodology, Map<String, String> options) {
			return new ScoringPlan(methodology, new TreeMap<>(options), Set.of(), List.of());
		}

		@Override
		public List<ScoringResult> run(ScoringPlan plan, List<EvidenceSet> slices, IProgressMonitor monitor) {
			running.incrementAndGet();
			try {
				List<ScoringResult> results = new ArrayList<>();
				for (EvidenceSet slice : slices) {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					results.add(new ScoringResult(slice.tally().responses(), Optional.empty(), List.of(),
							List.of(), List.of(), ScoreRange.POINTS_0_100, ItemWeights.UNKNOWN, List.of()));
					scored.incrementAndGet();
				}
				return results;
			} finally {
				running.decrementAndGet();
			}
		}
	}

	/** Cancelled when so much work is done. */
	private static final class CancelledAfter extends NullProgressMonitor {

		private final int limit;
		private double done;

		CancelledAfter(int limit) {
			this.limit = limit;
		}

		@Override
		public void internalWorked(double work) {
			done += work;
			setCanceled(done >= limit);
		}

		@Override
		public void worked(int work) {
			internalWorked(work);
		}
	}

	private final CountingExecutor executor = new CountingExecutor();

	@Test
	void everyGroupHasItsOwnResult() {
		Analysis analysis = score(new NullProgressMonitor());

		assertEquals(GROUPS, analysis.total().scores().responses().returned());
		assertEquals(GROUPS, analysis.groups().size());
		analysis.groups().forEach((key, slice) -> assertEquals(key.values().get(GroupField.UNIT),
				unit(slice.scores().responses().returned())));
	}

	@Test
	void cancellingMidwayEndsEveryThread() {
		assertThrows(OperationCanceledException.class, () -> score(new CancelledAfter(GROUPS / 10)));

		assertTrue(executor.scored.get() < GROUPS, "scored " + executor.scored);
		assertEquals(0, executor.running.get());
	}

	private Analysis score(IProgressMonitor monitor) {
		Methodology methodology = Examples.methodology();
		SortedMap<GroupKey, EvidenceSet> groups = new TreeMap<>();
		IntStream.range(0, GROUPS)
				.forEach(group -> groups.put(GroupKey.of(Map.of(GroupField.UNIT, unit(group))), evidence(group)));
		InputReport input = new InputReport("survey.csv", "", "UTF-8", ',', GROUPS, List.of(), 0, 0, List.of(),
				List.of(GroupField.UNIT), List.of());
		return new SliceScorer(executor, executor.plan(methodology, Map.of())).score(
				AnalysisRequest.of(Path.of("survey.csv"), methodology),
				ReadEvidence.of(new EvidenceResult(evidence(GROUPS), groups, input)), monitor);
	}

	private static String unit(long group) {
		return "unit " + group;
	}

	private static EvidenceSet evidence(int returned) {
		Tally tally = new Tally(new ResponseCounts(OptionalLong.empty(), returned, 0), List.of(), List.of());
		return new EvidenceSet(Map.of(new EvidenceRequest.ForTally(), tally));
	}
}
