/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.analysis.drivers.Driver;
import org.manyi.analysis.drivers.DriverAnalysis;
import org.manyi.analysis.drivers.ImportancePerformance;
import org.manyi.model.Rational;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.service.Analysis;

/**
 * Which items drive satisfaction.
 *
 * @param analysis whose whole slice was looked at
 * @param found    the drivers
 */
public record DriverFindings(Analysis analysis, DriverAnalysis found) {

	/** The items that are drivers, with their scores, in the order of the questionnaire. */
	public List<ItemResult> items() {
		return analysis.total().scores().items().stream().filter(item -> driver(item.item().id()).isPresent()).toList();
	}

	/** What the item has to do with the outcome; empty for the outcome itself. */
	public Optional<Driver> driver(String itemId) {
		return found.drivers().stream().filter(driver -> driver.itemId().equals(itemId)).findFirst();
	}

	/** Which kinds of importance some item has. */
	public List<Importance> offered() {
		return Stream.of(Importance.values())
				.filter(kind -> items().stream().anyMatch(item -> importance(item, kind).isPresent())).toList();
	}

	/** The importance of an item; empty where it has none of that kind. */
	public Optional<Double> importance(ItemResult item, Importance kind) {
		Optional<Driver> driver = driver(item.item().id());
		return switch (kind) {
		case GIVEN -> item.score().weight().map(Rational::doubleValue);
		case CORRELATION -> driver.flatMap(Driver::correlation);
		case SHARE -> driver.flatMap(Driver::regression).map(Driver.Part::share);
		};
	}

	/** The items by that importance and by their scores. */
	public ImportancePerformance plan(Importance kind) {
		List<ImportancePerformance.Point> points = new ArrayList<>();
		for (ItemResult item : items()) {
			Optional<Double> score = item.score().value().number().map(Rational::doubleValue);
			importance(item, kind).ifPresent(importance -> score.ifPresent(performance -> points
					.add(new ImportancePerformance.Point(item.item().id(), importance, performance))));
		}
		return new ImportancePerformance(points);
	}
}
