/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.manyi.analysis.units.GroupScore;
import org.manyi.analysis.units.MixEffect;
import org.manyi.analysis.units.PooledScore;
import org.manyi.model.GroupField;
import org.manyi.model.Rational;
import org.manyi.scoring.ScoringResult;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;

/**
 * Units side by side.
 *
 * @param analysis the whole, grouped by that field
 * @param baseline the same of the responses that it is compared with; empty for none
 * @param by       what a unit is
 * @param units    each unit that has a returned sheet and is not withheld: those with a rank first, from the best, then
 *                 the others in the order of their names
 */
public record UnitComparison(Analysis analysis, Optional<Analysis> baseline, GroupField by, List<UnitRow> units) {

	private static final Comparator<UnitRow> BEST_FIRST = Comparator
			.comparing(UnitRow::rank, Comparator.comparingInt(rank -> rank.orElse(Integer.MAX_VALUE)));

	public UnitComparison {
		units = List.copyOf(units);
	}

	/**
	 * Of analyses that are grouped already.
	 *
	 * @param analysis grouped by that field alone
	 * @param baseline likewise
	 */
	public static UnitComparison of(Analysis analysis, Optional<Analysis> baseline, GroupField by) {
		List<AnalysisPart> parts = analysis.parts();
		Optional<UnitFigure> headline = UnitFigure.headline(analysis.total().scores());
		List<Optional<Rational>> headlines = parts.stream().map(part -> ranked(part, headline)).toList();
		List<UnitRow> rows = new ArrayList<>();
		for (AnalysisPart part : parts) {
			Optional<Integer> rank = headlines.get(rows.size())
					.map(own -> 1 + (int) headlines.stream().flatMap(Optional::stream)
							.filter(other -> other.compareTo(own) > 0).count());
			rows.add(new UnitRow(name(part, by), part, rank));
		}
		rows.sort(BEST_FIRST);
		return new UnitComparison(analysis, baseline, by, rows);
	}

	/** What units are ranked by, of a unit with enough valid sheets. */
	private static Optional<Rational> ranked(AnalysisPart part, Optional<UnitFigure> headline) {
		ScoringResult scores = part.slice().scores();
		return scores.responses().valid() < part.plan().methodology().minimumValid() ? Optional.empty()
				: headline.flatMap(figure -> UnitFigure.find(scores, figure.id())).flatMap(UnitFigure::number);
	}

	/** The figure of the whole by which units are ranked: the index, else the first measure; empty without either. */
	public Optional<UnitFigure> headline() {
		return UnitFigure.headline(analysis.total().scores());
	}

	/** The whole's figure and then its items, in the order of the questionnaire: the columns of a table. */
	public List<UnitFigure> figures() {
		return Stream.concat(headline().stream(), UnitFigure.items(analysis.total().scores())).toList();
	}

	static String name(AnalysisPart part, GroupField by) {
		return part.group().map(key -> key.values().getOrDefault(by, "")).orElse("");
	}

	/** The unit's row in the comparison; empty where it has none. */
	public Optional<UnitRow> unit(String name) {
		return units.stream().filter(row -> row.name().equals(name)).findFirst();
	}

	/** How a figure of the whole is put together of those of the units; a unit without one is left out. */
	public PooledScore pooled(String id) {
		return pooled(analysis, by, id);
	}

	private static PooledScore pooled(Analysis analysis, GroupField by, String id) {
		SortedMap<String, GroupScore> groups = new TreeMap<>();
		for (AnalysisPart part : analysis.parts()) {
			UnitFigure.find(part.slice().scores(), id).filter(figure -> figure.valid() > 0)
					.ifPresent(figure -> figure.number().ifPresent(
							number -> groups.put(name(part, by), new GroupScore(figure.valid(), number))));
		}
		return new PooledScore(groups);
	}

	/**
	 * The mean of the units' scores, whatever their size, which is not the score of the whole.
	 *
	 * @param id of the index, a measure or an item
	 * @return empty where no unit has a score
	 */
	public Optional<Rational> meanOfUnits(String id) {
		List<Rational> scores = units.stream().flatMap(row -> row.figure(id).stream())
				.flatMap(figure -> figure.number().stream()).toList();
		return scores.isEmpty() ? Optional.empty()
				: Optional.of(Rational.sum(scores).divide(Rational.of(scores.size())));
	}

	/**
	 * Why a figure of the whole is another than that of the baseline.
	 *
	 * @param id of the index, a measure or an item
	 * @return empty where there is no baseline, a score is missing, or the score of the whole is not that of the units'
	 *         answers together: as when units are withheld, or the weights are not the same at both times
	 */
	public Optional<MixEffect> mix(String id) {
		Optional<Rational> change = change(id);
		return baseline.flatMap(before -> Stream
				.of(MixEffect.between(pooled(before, by, id), pooled(id)), ofItems(before))
				.flatMap(Optional::stream).filter(effect -> change.filter(effect.change()::equals).isPresent())
				.findFirst());
	}

	/** The figure of the whole now less that of the baseline; empty where one of them is missing. */
	public Optional<Rational> change(String id) {
		return baseline.flatMap(before -> number(analysis, id)
				.flatMap(now -> number(before, id).map(then -> now.subtract(then))));
	}

	/** A unit's figure now less that of the baseline; empty where one of them is missing. */
	public Optional<Rational> change(String unit, String id) {
		return unit(unit).flatMap(row -> row.figure(id)).flatMap(UnitFigure::number)
				.flatMap(now -> before(unit, id).flatMap(UnitFigure::number).map(then -> now.subtract(then)));
	}

	/** A unit's figure in the baseline; empty where it has none there. */
	public Optional<UnitFigure> before(String unit, String id) {
		return baseline.flatMap(before -> before.parts().stream().filter(part -> name(part, by).equals(unit))
				.findFirst().flatMap(part -> UnitFigure.find(part.slice().scores(), id)));
	}

	/** The effect on the weighted sum of all items that have a weight. */
	private Optional<MixEffect> ofItems(Analysis before) {
		List<MixEffect.Weighted> weighted = new ArrayList<>();
		for (ScoringResult.ItemResult item : analysis.total().scores().items()) {
			Optional<Rational> weight = item.score().weight().filter(share -> share.signum() > 0);
			if (weight.isPresent()) {
				String id = item.item().id();
				Optional<MixEffect> effect = MixEffect.between(pooled(before, by, id), pooled(id));
				if (effect.isEmpty()) {
					return Optional.empty();
				}
				weighted.add(new MixEffect.Weighted(effect.get(), weight.get()));
			}
		}
		return weighted.isEmpty() ? Optional.empty() : Optional.of(MixEffect.sum(weighted));
	}

	private static Optional<Rational> number(Analysis analysis, String id) {
		return UnitFigure.find(analysis.total().scores(), id).flatMap(UnitFigure::number);
	}
}
