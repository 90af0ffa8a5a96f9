/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.scoring.internal.plugin.Outcome;

/** Puts together what weighting and methods made of one slice. */
final class SliceResult {

	private final Methodology methodology;
	private final Tally tally;
	private final ItemWeights weights;
	private final Optional<LocalizedText> weightingFailure;
	private final List<Warning> warnings = new ArrayList<>();

	SliceResult(Methodology methodology, Tally tally, Outcome<ItemWeights> weighed) {
		this.methodology = methodology;
		this.tally = tally;
		switch (weighed) {
			case Outcome.Success<ItemWeights> success -> {
				weights = success.value();
				weightingFailure = Optional.empty();
				warnings.addAll(weights.warnings());
			}
			case Outcome.Failure<ItemWeights> failure -> {
				weights = ItemWeights.UNKNOWN;
				LocalizedText reason = MissingScores.weightingFailed(methodology.weighting().call().methodId(),
						failure.reason());
				weightingFailure = Optional.of(reason);
				warnings.add(MissingScores.warning(Optional.empty(), reason));
			}
		}
	}

	ScoringResult of(Outcome<SheetOrder> main, List<PreparedMeasure> prepared, Sheets sheets) {
		MainScores scores = new MainScores(methodology, tally, weightingFailure, warnings);
		scores.take(main, sheets);
		MeasureResults results = new MeasureResults(sheets, warnings);
		List<MeasureResult> measures = new ArrayList<>();
		for (PreparedMeasure measure : prepared) {
			measures.add(results.of(measure));
		}
		return new ScoringResult(tally.responses(), scores.index(), scores.dimensions(), scores.items(), measures,
				scores.range(), weights, List.copyOf(new LinkedHashSet<>(warnings)));
	}
}
