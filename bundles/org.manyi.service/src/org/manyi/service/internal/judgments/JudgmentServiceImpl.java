/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.judgments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Judgments;
import org.manyi.model.Methodology;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.service.weights.ComparisonFindings;
import org.manyi.service.weights.JudgmentFindings;
import org.manyi.service.weights.JudgmentService;
import org.manyi.service.weights.MatrixFindings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Weighs by each matrix alone, so that one that is refused does not hide the others. May be called by several threads.
 */
@Component
public final class JudgmentServiceImpl implements JudgmentService {

	private final WeightingExecutor weighting;

	@Activate
	public JudgmentServiceImpl(@Reference WeightingExecutor weighting) {
		this.weighting = weighting;
	}

	@Override
	public JudgmentFindings examine(Methodology methodology, IProgressMonitor monitor) {
		Map<Set<String>, List<Judgments>> judged = new LinkedHashMap<>();
		methodology.weighting().judgments().forEach(
				judgments -> judged.computeIfAbsent(Set.copyOf(judgments.itemIds()), ids -> new ArrayList<>())
						.add(judgments));
		MatrixWeighing weighing = new MatrixWeighing(weighting, methodology, monitor);
		if (judged.isEmpty() || !weighing.isPossible()) {
			return JudgmentFindings.NONE;
		}
		List<ComparisonFindings> comparisons = new ArrayList<>();
		judged.forEach((ids, experts) -> comparisons.add(comparison(weighing, ids, experts)));
		return new JudgmentFindings(comparisons, weighing.whole());
	}

	private static ComparisonFindings comparison(MatrixWeighing weighing, Set<String> ids, List<Judgments> experts) {
		List<MatrixFindings> matrices = experts.stream().map(weighing::of).toList();
		return new ComparisonFindings(ids, matrices, experts.size() < 2 ? Optional.empty() : weighing.merged(experts));
	}
}
