/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringResult.DimensionResult;
import org.manyi.scoring.ScoringResult.IndexResult;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.scoring.internal.plugin.Outcome;

/** Item, dimension and index scores of the methodology's own method, with bands and counts. */
final class MainScores {

	private final Methodology methodology;
	private final Tallies tallies;
	private final Optional<LocalizedText> weightingFailure;
	private final List<Warning> warnings;
	private ScoreRange range = ScoreRange.POINTS_0_100;
	private Optional<ScoreSheet> sheet = Optional.empty();
	private LocalizedText absence;

	/**
	 * @param weightingFailure why there are no weights: then nothing that is made of several items has a score
	 * @param warnings         where warnings are added
	 */
	MainScores(Methodology methodology, Tally tally, Optional<LocalizedText> weightingFailure, List<Warning> warnings) {
		this.methodology = methodology;
		this.weightingFailure = weightingFailure;
		this.warnings = warnings;
		tallies = new Tallies(tally, methodology.scale());
		absence = MissingScores.notGiven(methodology.scoring().methodId());
	}

	/** Takes the sheet of the method, or notes that it failed. */
	void take(Outcome<SheetOrder> order, Sheets sheets) {
		order.toOptional().ifPresent(ordered -> range = ordered.method().described().range());
		switch (order.then(sheets::of)) {
			case Outcome.Success<Optional<ScoreSheet>> success -> sheet = success.value();
			case Outcome.Failure<Optional<ScoreSheet>> failure -> {
				absence = MissingScores.methodFailed(methodology.scoring().methodId(), failure.reason());
				warnings.add(MissingScores.warning(Optional.empty(), absence));
			}
		}
		sheet.ifPresent(made -> warnings.addAll(made.warnings()));
		ItemWarnings itemWarnings = new ItemWarnings(methodology.minimumValid());
		methodology.indicators().items()
				.forEach(item -> warnings.addAll(itemWarnings.of(item, tallies.item(item.id()))));
	}

	/** The interval and unit of the scores. */
	ScoreRange range() {
		return range;
	}

	Optional<IndexResult> index() {
		return methodology.indicators().index().map(index -> {
			Score score = aggregate(sheet.flatMap(ScoreSheet::overall), index.id(), "S", index.name());
			return new IndexResult(index, score, new Decisions(range).band(score.value(), methodology.bands()));
		});
	}

	List<DimensionResult> dimensions() {
		return methodology.indicators().dimensions().stream().map(dimension -> {
			Score score = aggregate(sheet.flatMap(made -> made.dimension(dimension.id())), dimension.id(), "S",
					dimension.name());
			return new DimensionResult(dimension, score, new Decisions(range).band(score.value(), methodology.bands()),
					tallies.sum(dimension.id(), dimension.itemIds()));
		}).toList();
	}

	List<ItemResult> items() {
		return methodology.indicators().items().stream().map(item -> {
			Score score = sheet.flatMap(made -> made.item(item.id()))
					.orElseGet(() -> MissingScores.score(item.id(), "Sⱼ", item.name(), absence));
			ItemTally tally = tallies.item(item.id());
			return new ItemResult(item, score, new Decisions(range).band(score.value(), methodology.bands()), tally);
		}).toList();
	}

	private Score aggregate(Optional<Score> given, String id, String symbol, LocalizedText name) {
		return weightingFailure.map(reason -> MissingScores.score(id, symbol, name, sheet.isEmpty() ? absence : reason))
				.or(() -> given).orElseGet(() -> MissingScores.score(id, symbol, name, absence));
	}
}
