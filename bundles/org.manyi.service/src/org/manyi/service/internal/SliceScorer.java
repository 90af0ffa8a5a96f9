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
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.Paretos;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.SubmittedAnalysis;

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
		List<SliceAnalysis> scored = score(slices, monitor);
		SortedMap<GroupKey, SliceAnalysis> groups = groups(keys, scored.subList(1, scored.size()));
		Optional<SubmittedAnalysis> submitted = evidence.submitted().map(then -> {
			List<SliceAnalysis> rest = scored.subList(keys.size() + 1, scored.size());
			return new SubmittedAnalysis(rest.getFirst(),
					groups(List.copyOf(then.groups().keySet()), rest.subList(1, rest.size())));
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

	private List<SliceAnalysis> score(List<EvidenceSet> slices, IProgressMonitor monitor) {
		SharedProgress progress = new SharedProgress(SubMonitor.convert(monitor, slices.size()));
		List<SliceAnalysis> scored = IntStream.rangeClosed(0, (slices.size() - 1) / BATCH).parallel()
				.mapToObj(batch -> slices.subList(batch * BATCH, Math.min((batch + 1) * BATCH, slices.size())))
				.flatMap(batch -> score(batch, progress).stream()).toList();
		if (scored.size() < slices.size()) {
			throw new OperationCanceledException();
		}
		return scored;
	}

	/** One analysis per slice; none once it is cancelled, so that no thread is still at work when the caller is told. */
	private List<SliceAnalysis> score(List<EvidenceSet> slices, SharedProgress progress) {
		try {
			List<SliceAnalysis> scored = analyses(slices, executor.run(plan, slices, progress));
			progress.slicesDone(slices.size());
			return scored;
		} catch (OperationCanceledException e) {
			progress.setCanceled(true);
			return List.of();
		}
	}

	private List<SliceAnalysis> analyses(List<EvidenceSet> slices, List<ScoringResult> results) {
		Methodology methodology = plan.methodology();
		List<SliceAnalysis> scored = new ArrayList<>();
		for (ScoringResult scores : results) {
			Tally tally = slices.get(scored.size()).tally();
			scored.add(new SliceAnalysis(scores,
					LowestItems.of(scores.itemScores(), tally, methodology.minimumValid()),
					new Paretos(methodology, scores, tally)));
		}
		return scored;
	}
}
