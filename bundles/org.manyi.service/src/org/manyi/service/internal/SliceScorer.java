/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.analysis.LowestItems;
import org.manyi.model.GroupKey;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.Paretos;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.SubmittedAnalysis;
import org.manyi.service.internal.interval.IntervalFinder;

/** Scores the whole slice and each group by one plan and finds what is lowest and most concentrated in each. */
final class SliceScorer {

	/** Slices that go to the executor together: enough to spare it preparations, few enough to keep processors busy. */
	private static final int BATCH = 30;

	private final ScoringExecutor executor;
	private final ScoringPlan plan;

	SliceScorer(ScoringExecutor executor, ScoringPlan plan) {
		this.executor = executor;
		this.plan = plan;
	}

	/**
	 * Groups are scored on all processors; plug-ins may be called by several threads.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	Analysis score(AnalysisRequest request, ReadEvidence evidence, IProgressMonitor monitor) {
		List<GroupKey> keys = List.copyOf(evidence.present().groups().keySet());
		List<EvidenceSet> slices = new ArrayList<>(List.of(evidence.present().total()));
		slices.addAll(evidence.present().groups().values());
		evidence.submitted().ifPresent(submitted -> {
			slices.add(submitted.total());
			slices.addAll(submitted.groups().values());
		});
		Predicate<EvidenceSet> whole = slice -> slice == evidence.present().total()
				|| evidence.submitted().filter(submitted -> slice == submitted.total()).isPresent();
		List<SliceAnalysis> scored = score(slices, whole, new IntervalFinder(executor, plan, request.intervals()),
				monitor);
		SortedMap<GroupKey, SliceAnalysis> groups = groups(keys, scored.subList(1, scored.size()));
		Optional<SubmittedAnalysis> submitted = evidence.submitted().map(then -> {
			List<SliceAnalysis> rest = scored.subList(keys.size() + 1, scored.size());
			return new SubmittedAnalysis(rest.getFirst(),
					groups(List.copyOf(then.groups().keySet()), rest.subList(1, rest.size())),
					evidence.appeared());
		});
		return new Analysis(request, plan, evidence.present().input(), scored.getFirst(), groups,
				evidence.present().withheld(), evidence.frozenMonths(), submitted);
	}

	private static SortedMap<GroupKey, SliceAnalysis> groups(List<GroupKey> keys, List<SliceAnalysis> scored) {
		SortedMap<GroupKey, SliceAnalysis> groups = new TreeMap<>();
		for (int i = 0; i < keys.size(); i++) {
			groups.put(keys.get(i), scored.get(i));
		}
		return groups;
	}

	private List<SliceAnalysis> score(List<EvidenceSet> slices, Predicate<EvidenceSet> whole, IntervalFinder intervals,
			IProgressMonitor monitor) {
		SharedProgress progress = new SharedProgress(SubMonitor.convert(monitor, slices.size()));
		List<SliceAnalysis> scored = IntStream.rangeClosed(0, (slices.size() - 1) / BATCH).parallel()
				.mapToObj(batch -> slices.subList(batch * BATCH, Math.min((batch + 1) * BATCH, slices.size())))
				.flatMap(batch -> score(batch, whole, intervals, progress).stream()).toList();
		if (scored.size() < slices.size()) {
			throw new OperationCanceledException();
		}
		return scored;
	}

	/**
	 * One analysis per slice; none once it is cancelled, so that no thread is still at work when the caller is told.
	 */
	private List<SliceAnalysis> score(List<EvidenceSet> slices, Predicate<EvidenceSet> whole, IntervalFinder intervals,
			SharedProgress progress) {
		try {
			List<ScoringResult> results = executor.run(plan, slices, progress);
			List<SliceAnalysis> scored = new ArrayList<>();
			for (EvidenceSet slice : slices) {
				ScoringResult scores = results.get(scored.size());
				scored.add(analysis(slice, scores, whole.test(slice), intervals, progress));
			}
			progress.slicesDone(slices.size());
			return scored;
		} catch (OperationCanceledException e) {
			progress.setCanceled(true);
			return List.of();
		}
	}

	private SliceAnalysis analysis(EvidenceSet slice, ScoringResult scores, boolean whole, IntervalFinder intervals,
			SharedProgress progress) {
		Methodology methodology = plan.methodology();
		LowestItems lowest = LowestItems.of(scores.itemScores(), slice.tally(), methodology.minimumValid());
		return new SliceAnalysis(scores, lowest, new Paretos(methodology, scores, slice.tally()),
				intervals.of(slice, scores, lowest, whole, progress));
	}
}
