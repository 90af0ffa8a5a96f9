/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.analysis.sensitivity.Movement.MovedDimension;
import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.Rational;

/**
 * How far the weight of each item may move, by itself, before something turns. The lowest item by <em>score</em> never
 * does, as no item score depends on a weight; what may turn are the band of the figure, its target, the items that lose
 * the most points λ<sub>j</sub>·(highest − S<sub>j</sub>), which is the first bar of the Pareto of lost points, and the
 * dimension with the lowest score. Everything is exact.
 *
 * @param figure the figure
 * @param bands  the bands it is judged by; may have none
 * @param target the value that it must reach; empty where there is none
 */
public record WeightSensitivity(WeightedFigure figure, BandScale bands, Optional<Rational> target) {

	/** One result per item, in questionnaire order. */
	public List<ItemSensitivity> items() {
		return figure.items().stream().map(this::of).toList();
	}

	private ItemSensitivity of(WeightedItem item) {
		if (!Movement.possible(figure, item)) {
			return new ItemSensitivity(item, false, figure.poolWeight(item), Rational.ZERO,
					Optional.of(bands).filter(scale -> !scale.bands().isEmpty()).map(scale -> everywhere()),
					target.map(goal -> everywhere()), everywhere(),
					Optional.<StableRange<List<String>>>of(everywhere()).filter(range -> dimensions() > 1));
		}
		Movement movement = new Movement(figure, item);
		Line value = movement.value();
		return new ItemSensitivity(item, true, figure.poolWeight(item), value.slope(),
				Optional.of(bands).filter(scale -> !scale.bands().isEmpty()).map(scale -> band(item, value)),
				target.map(goal -> target(item, value, goal)), mostLost(item, movement),
				lowestDimension(item, movement));
	}

	private static <B> StableRange<B> everywhere() {
		return new StableRange<>(Optional.empty(), Optional.empty());
	}

	private long dimensions() {
		return figure.items().stream().filter(item -> item.weight().signum() > 0)
				.flatMap(item -> item.dimension().stream()).distinct().count();
	}

	private StableRange<Optional<Band>> band(WeightedItem item, Line value) {
		Rational present = value.at(item.weight());
		Optional<Band> current = bands.bandOf(present);
		Optional<Band> above = bands.bands().reversed().stream()
				.filter(band -> Rational.of(band.lower()).compareTo(present) > 0).findFirst();
		Optional<Band> below = bands.bands().stream()
				.filter(band -> current.isPresent() && band.lower().compareTo(current.get().lower()) < 0).findFirst();
		RangeFinder range = new RangeFinder(figure.poolWeight(item));
		current.ifPresent(band -> range.notNegative(value.minus(Line.constant(Rational.of(band.lower())))));
		above.ifPresent(band -> range.positive(Line.constant(Rational.of(band.lower())).minus(value)));
		return range.range((weight, direction) -> value.slope().signum() * direction > 0 ? above : below);
	}

	private StableRange<Boolean> target(WeightedItem item, Line value, Rational goal) {
		boolean met = value.at(item.weight()).compareTo(goal) >= 0;
		RangeFinder range = new RangeFinder(figure.poolWeight(item));
		if (met) {
			range.notNegative(value.minus(Line.constant(goal)));
		} else {
			range.positive(Line.constant(goal).minus(value));
		}
		return range.range((weight, direction) -> !met);
	}

	private StableRange<List<String>> mostLost(WeightedItem item, Movement movement) {
		Leaders leaders = new Leaders(movement.lostPoints());
		Rational most = figure.poolWeight(item);
		if (leaders.highest(item.weight()).signum() == 0) {
			return everywhere(); // nothing is lost, so that nobody loses the most
		}
		RangeFinder range = new RangeFinder(most);
		leaders.keep(leaders.at(item.weight()), range);
		return range.range((weight, direction) -> {
			if (leaders.highest(weight).signum() == 0) {
				return List.of();
			}
			boolean end = weight.equals(direction < 0 ? Rational.ZERO : most);
			return end ? leaders.at(weight) : leaders.beyond(weight, direction);
		});
	}

	private Optional<StableRange<List<String>>> lowestDimension(WeightedItem item, Movement movement) {
		List<MovedDimension> dimensions = movement.dimensions();
		Optional<MovedDimension> own = dimensions.stream()
				.filter(dimension -> item.dimension().filter(dimension.id()::equals).isPresent()).findFirst();
		boolean appears = own.isEmpty() && item.dimension().isPresent();
		if (dimensions.size() < 2 || appears) {
			return Optional.empty();
		}
		// the items of every other dimension keep their proportions, and so does its score
		if (own.isEmpty() || own.get().weight().start().signum() == 0) {
			return Optional.of(everywhere());
		}
		MovedDimension moved = own.get();
		// the score of the dimension less that of another has the sign of points − other score · weight, which is
		// linear
		Map<String, Line> deficits = new LinkedHashMap<>();
		for (MovedDimension dimension : dimensions) {
			deficits.put(dimension.id(), dimension.equals(moved) ? moved.points().times(Rational.of(-1))
					: moved.weight().times(dimension.score(item.weight()).negate()));
		}
		Leaders leaders = new Leaders(deficits);
		RangeFinder range = new RangeFinder(figure.poolWeight(item));
		leaders.keep(leaders.at(item.weight()), range);
		return Optional.of(range.range(leaders::beyond));
	}
}
