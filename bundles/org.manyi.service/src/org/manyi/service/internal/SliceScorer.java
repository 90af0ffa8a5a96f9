/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.GroupKey;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.SliceAnalysis;
import org.manyi.store.api.EvidenceResult;

/** Scores the whole slice and each group by one plan and finds what is lowest and most concentrated in each. */
final class SliceScorer {

	private final ScoringExecutor executor;
	private final ScoringPlan plan;
	private final Findings findings;

	SliceScorer(ScoringExecutor executor, ScoringPlan plan) {
		this.executor = executor;
		this.plan = plan;
		this.findings = new Findings(plan.methodology());
	}

	/** Groups are scored on all processors; plug-ins may be called by several threads. */
	Analysis score(AnalysisRequest request, EvidenceResult evidence, IProgressMonitor monitor) {
		SharedProgress progress = new SharedProgress(SubMonitor.convert(monitor, 1 + evidence.groups().size()));
		SliceAnalysis total = score(evidence.total(), progress);
		SortedMap<GroupKey, SliceAnalysis> groups = evidence.groups().entrySet().parallelStream()
				.collect(Collectors.toMap(Map.Entry::getKey, group -> score(group.getValue(), progress),
						(one, other) -> one, TreeMap::new));
		return new Analysis(request, plan, evidence.input(), total, groups);
	}

	private SliceAnalysis score(EvidenceSet evidence, SharedProgress progress) {
		ScoringResult scores = executor.run(plan, evidence, progress);
		SliceAnalysis slice = new SliceAnalysis(scores, findings.lowest(scores, evidence.tally()),
				findings.paretos(scores, evidence.tally()));
		progress.sliceDone();
		return slice;
	}
}
