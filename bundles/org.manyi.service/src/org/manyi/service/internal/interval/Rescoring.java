/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.interval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Scores other tallies of a slice by the same plan. All other evidence stays as it was observed; so do weights that
 * come from it.
 *
 * @param executor scores
 * @param plan     by what
 * @param observed the evidence of the slice
 */
record Rescoring(ScoringExecutor executor, ScoringPlan plan, EvidenceSet observed) {

	private static final int BATCH = 25;

	/**
	 * The figures of each tally, on all processors.
	 *
	 * @param count  how many tallies
	 * @param tally  makes each of them, on any thread
	 * @param number how many figures a result has
	 * @return one array per figure, in the order of {@link Figure#of}, with one value per tally
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	double[][] values(int count, IntFunction<Tally> tally, int number, IProgressMonitor monitor) {
		double[][] values = new double[number][count];
		boolean done = IntStream.rangeClosed(0, (count - 1) / BATCH).parallel()
				.allMatch(batch -> score(batch * BATCH, Math.min((batch + 1) * BATCH, count), tally, values, monitor));
		if (!done) {
			throw new OperationCanceledException();
		}
		return values;
	}

	/** Whether it was done, not cancelled. */
	private boolean score(int from, int to, IntFunction<Tally> tally, double[][] values, IProgressMonitor monitor) {
		try {
			List<EvidenceSet> slices = new ArrayList<>();
			for (int i = from; i < to; i++) {
				slices.add(with(tally.apply(i)));
			}
			List<ScoringResult> results = executor.run(plan, slices, monitor);
			for (int i = from; i < to; i++) {
				List<Figure> figures = Figure.of(results.get(i - from));
				for (int figure = 0; figure < values.length; figure++) {
					values[figure][i] = figures.get(figure).value();
				}
			}
			return true;
		} catch (OperationCanceledException e) {
			return false;
		}
	}

	private EvidenceSet with(Tally tally) {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>(observed.answers());
		answers.put(new EvidenceRequest.ForTally(), tally);
		return new EvidenceSet(answers);
	}
}
