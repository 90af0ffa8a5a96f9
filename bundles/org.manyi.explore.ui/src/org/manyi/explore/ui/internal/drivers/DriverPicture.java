/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.analysis.drivers.Driver;
import org.manyi.analysis.drivers.ImportancePerformance;
import org.manyi.analysis.drivers.Outcome;
import org.manyi.analysis.drivers.Quadrant;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.chart.quadrant.QuadrantChart;
import org.manyi.chart.quadrant.QuadrantPoint;
import org.manyi.explore.ui.internal.FewAnswers;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Provenance;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.service.drivers.DriverFindings;
import org.manyi.service.drivers.Importance;
import org.manyi.ui.table.TableText;

/** Findings as chart, table and words. */
record DriverPicture(DriverFindings findings, Importance importance, Texts texts) {

	/** What is important and scored low has its label first. */
	QuadrantChart chart(Optional<String> marked) {
		return chart(marked, Optional.empty(), Optional.empty());
	}

	/** The same with its heading, for those who do not see the view. */
	QuadrantChart inFile() {
		Messages messages = texts.messages();
		String outcome = findings.found().outcome() instanceof Outcome.OfItem(String id)
				? findings.analysis().plan().methodology().indicators().item(id).map(Item::name).map(texts::of)
						.orElse(id)
				: messages.driversOthers;
		String subtitle = String.join(" · ", texts.of(new Provenance(findings.analysis(), texts).text()),
				texts.format(messages.driversOf, outcome));
		return chart(Optional.empty(), Optional.of(LocalizedText.same(sentence())),
				Optional.of(LocalizedText.same(subtitle)));
	}

	private QuadrantChart chart(Optional<String> marked, Optional<LocalizedText> title,
			Optional<LocalizedText> subtitle) {
		Messages messages = texts.messages();
		ImportancePerformance plan = findings.plan(importance);
		List<QuadrantPoint> points = new ArrayList<>();
		for (ImportancePerformance.Point point : plan.points()) {
			item(point.itemId()).ifPresent(item -> points.add(new QuadrantPoint(point.itemId(), item.item().name(),
					point.importance(), point.performance(), LocalizedText.same(words(item)))));
		}
		points.sort(Comparator.comparing(point -> plan.quadrant(point.id()).orElse(Quadrant.LATER)));
		return new QuadrantChart(points, plan.importanceLine().orElse(0.0), plan.performanceLine().orElse(0.0),
				new QuadrantChart.Names(LocalizedText.same(name(importance, findings, texts)),
						LocalizedText.same(messages.columnScore), LocalizedText.same(messages.quadrantEnough),
						LocalizedText.same(messages.quadrantKeep), LocalizedText.same(messages.quadrantLater),
						LocalizedText.same(messages.quadrantImprove)),
				title, subtitle, texts.locale(), marked);
	}

	private Optional<ItemResult> item(String id) {
		return findings.items().stream().filter(item -> item.item().id().equals(id)).findFirst();
	}

	/** How an importance is called: a weight with where it comes from, such as what customers answered. */
	static String name(Importance importance, DriverFindings findings, Texts texts) {
		Messages messages = texts.messages();
		ScoringPlan plan = findings.analysis().plan();
		return switch (importance) {
			case GIVEN -> plan.plugIn(plan.methodology().weighting().call().methodId())
					.map(weighting -> texts.format(messages.importanceBy, messages.importanceGiven,
							texts.of(weighting.name())))
					.orElse(messages.importanceGiven);
			case CORRELATION -> messages.importanceCorrelation;
			case SHARE -> messages.importanceShare;
		};
	}

	private String name(Quadrant quadrant) {
		Messages messages = texts.messages();
		return switch (quadrant) {
			case IMPROVE -> messages.quadrantImprove;
			case KEEP -> messages.quadrantKeep;
			case LATER -> messages.quadrantLater;
			case ENOUGH -> messages.quadrantEnough;
		};
	}

	/** What stands first: the items that are important and scored low, and what is explained. */
	String sentence() {
		Optional<String> few = new FewAnswers(texts).words(findings.analysis());
		if (few.isPresent()) {
			return few.get();
		}
		Messages messages = texts.messages();
		ImportancePerformance plan = findings.plan(importance);
		List<String> first = findings.items().stream()
				.filter(item -> plan.quadrant(item.item().id()).filter(Quadrant.IMPROVE::equals).isPresent())
				.map(item -> texts.of(item.item().name())).toList();
		String found = first.isEmpty() ? messages.driversNone
				: texts.format(messages.driversFirst, String.join(messages.driversAnd, first));
		return found + findings.found().explained()
				.map(explained -> " " + texts.format(messages.driversExplained, decimals(explained))).orElse("");
	}

	/** All figures of an item. */
	String words(ItemResult item) {
		return String.join(" · ", Stream.concat(Stream.of(texts.of(item.item().name())), columns(item).stream()
				.filter(cell -> !cell.words().isEmpty()).map(cell -> cell.heading() + " " + cell.words())).toList());
	}

	/** A cell of the table. */
	private record Cell(String heading, String words) {
	}

	private List<Cell> columns(ItemResult item) {
		Messages messages = texts.messages();
		Optional<Driver> driver = findings.driver(item.item().id());
		Optional<Driver.Part> part = driver.flatMap(Driver::regression);
		return List.of(
				new Cell(messages.columnScore,
						texts.numbers().score(item.score().value(), findings.analysis().plan().methodology().bands())),
				new Cell("n", texts.numbers().count(item.tally().valid())),
				new Cell(messages.importanceGiven,
						item.score().weight().map(Rational::doubleValue).map(DriverPicture::decimals).orElse("")),
				new Cell("r", driver.flatMap(Driver::correlation).map(DriverPicture::decimals).orElse("")),
				new Cell(messages.importanceShare,
						part.map(Driver.Part::share).map(DriverPicture::decimals).orElse("")),
				new Cell("β", part.map(Driver.Part::beta).map(DriverPicture::decimals).orElse("")),
				new Cell("VIF", part.map(Driver.Part::inflation).map(DriverPicture::decimals).orElse("")),
				new Cell(messages.driversBoth, driver.map(Driver::sheets).map(texts.numbers()::count).orElse("")),
				new Cell(messages.driversQuadrant,
						findings.plan(importance).quadrant(item.item().id()).map(this::name).orElse("")));
	}

	/** The figures behind the chart in full. */
	TableText data() {
		Messages messages = texts.messages();
		return new TableText(
				List.of(messages.dataId, messages.columnItem, messages.columnScore, messages.dataLower,
						messages.dataUpper, "n", messages.importanceGiven, "r", messages.importanceShare, "β", "VIF",
						messages.driversBoth, messages.driversQuadrant),
				findings.items().stream().map(this::row).toList());
	}

	private List<String> row(ItemResult item) {
		String id = item.item().id();
		Optional<Driver> driver = findings.driver(id);
		Optional<Driver.Part> part = driver.flatMap(Driver::regression);
		Optional<Interval> interval = findings.analysis().total().intervals().indicator(id)
				.flatMap(IntervalEstimate::interval);
		return List.of(id, texts.of(item.item().name()), full(item.score().value().number().map(Rational::doubleValue)),
				full(interval.map(Interval::lower)), full(interval.map(Interval::upper)),
				Long.toString(item.tally().valid()), full(item.score().weight().map(Rational::doubleValue)),
				full(driver.flatMap(Driver::correlation)), full(part.map(Driver.Part::share)),
				full(part.map(Driver.Part::beta)), full(part.map(Driver.Part::inflation)),
				driver.map(Driver::sheets).map(String::valueOf).orElse(""),
				findings.plan(importance).quadrant(id).map(this::name).orElse(""));
	}

	private String full(Optional<Double> number) {
		return number.map(texts.numbers()::full).orElse("");
	}

	/** What is 0 so rounded has no sign. */
	private static String decimals(double value) {
		String number = String.format(Locale.ROOT, "%.3f", value);
		return number.equals("-0.000") ? "0.000" : number;
	}
}
