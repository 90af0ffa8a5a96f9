/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.explore.ui.internal.MethodologyName;
import org.manyi.explore.ui.internal.Source;
import org.manyi.model.GroupField;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.SurveySummary;
import org.manyi.service.slice.PeriodCount;
import org.manyi.service.slice.SliceValues;

/** The places of the window, a parent before its children. */
public final class Places {

	private final Surroundings around;
	private final NavigatorMessages messages;
	private final Locale locale;
	private final List<Place> places = new ArrayList<>();

	private Places(Surroundings around, NavigatorMessages messages, Locale locale) {
		this.around = around;
		this.messages = messages;
		this.locale = locale;
	}

	/** All places, with their names in a language. */
	public static List<Place> of(Surroundings around, NavigatorMessages messages, Locale locale) {
		Places made = new Places(around, messages, locale);
		made.surveys();
		made.kept();
		made.methodologies();
		made.recent();
		return List.copyOf(made.places);
	}

	private void surveys() {
		Optional<Source> shown = around.exploration().analysis().map(analysis -> Source.of(analysis.request()));
		around.open().folder().ifPresent(folder -> {
			places.add(Place.heading("workspace", 0, fileName(folder)));
			for (SurveySummary summary : around.open().surveys()) {
				String id = summary.survey().id();
				boolean isShown = shown.filter(source -> source.path().equals(folder)
						&& source.surveyId().equals(Optional.of(id))).isPresent();
				places.add(new Place("survey." + id, 1, id, OptionalLong.of(summary.returned()), isShown,
						Optional.of(isShown ? new Destination.AllResponses() : new Destination.Survey(id))));
				if (isShown) {
					inside(2);
				}
			}
		});
		shown.filter(source -> source.surveyId().isEmpty()).ifPresentOrElse(source -> {
			long returned = around.exploration().analysis()
					.map(analysis -> analysis.total().scores().responses().returned()).orElse(0L);
			OptionalLong count = slice().isAll() ? OptionalLong.of(returned) : OptionalLong.empty();
			places.add(new Place("file", 0, fileName(source.path()), count, true,
					Optional.of(new Destination.AllResponses())));
			inside(1);
		}, () -> {
			if (places.isEmpty()) {
				places.add(Place.heading("nothing", 0, messages.nothingOpen));
			}
		});
	}

	private void inside(int depth) {
		periods(depth);
		units(depth);
		values(depth, GroupField.STAGE, messages.stages);
		values(depth, GroupField.CUSTOMER_SEGMENT, messages.segments);
	}

	private void periods(int depth) {
		List<PeriodCount> years = around.values().years();
		if (!years.isEmpty()) {
			places.add(Place.heading("periods", depth, messages.periods));
			years.forEach(year -> period(year, depth + 1));
		}
	}

	private void period(PeriodCount counted, int depth) {
		add(depth, counted.period().field(), counted.period().toString(), counted.returned());
		counted.parts().forEach(part -> period(part, depth + 1));
	}

	private void units(int depth) {
		SliceValues values = around.values();
		Map<String, Long> left = new TreeMap<>(values.of(GroupField.UNIT));
		if (left.isEmpty() && values.of(GroupField.REGION).isEmpty()) {
			return;
		}
		places.add(Place.heading("units", depth, messages.units));
		values.of(GroupField.REGION).forEach((region, count) -> {
			add(depth + 1, GroupField.REGION, region, count);
			for (String unit : values.places().getOrDefault(region, Collections.emptySortedSet())) {
				Long sheets = left.remove(unit);
				if (sheets != null) {
					add(depth + 2, GroupField.UNIT, unit, sheets);
				}
			}
		});
		left.forEach((unit, count) -> add(depth + 1, GroupField.UNIT, unit, count));
	}

	private void values(int depth, GroupField field, String heading) {
		SortedMap<String, Long> values = around.values().of(field);
		if (values.keySet().stream().anyMatch(value -> !value.isEmpty())) {
			places.add(Place.heading(field.word(), depth, heading));
			values.forEach((value, count) -> add(depth + 1, field, value, count));
		}
	}

	private void add(int depth, GroupField field, String value, long count) {
		places.add(new Place(field.word() + "=" + value, depth, value.isEmpty() ? messages.notSaid : value,
				OptionalLong.of(count), slice().of(field).equals(Set.of(value)),
				Optional.of(new Destination.Responses(field, value))));
	}

	private Slice slice() {
		return around.exploration().analysis().map(analysis -> analysis.request().slice()).orElse(Slice.ALL);
	}

	private void kept() {
		boolean ofWorkspace = around.exploration().analysis().filter(shown -> shown.request().surveyId().isPresent())
				.isPresent();
		if (ofWorkspace && !around.named().slices().isEmpty()) {
			places.add(Place.heading("slices", 0, messages.slices));
			around.named().slices().forEach((name, slice) -> places.add(new Place("slice." + name, 1, "★ " + name,
					OptionalLong.empty(), slice().equals(slice), Optional.of(new Destination.Kept(slice)))));
		}
	}

	private void methodologies() {
		if (around.methodologies().available().isEmpty()) {
			return;
		}
		places.add(Place.heading("methodologies", 0, messages.methodologies));
		Optional<String> by = around.exploration().analysis().map(Analysis::plan).map(plan -> plan.methodology().id());
		for (Methodology methodology : around.methodologies().available()) {
			places.add(new Place("methodology." + methodology.id(), 1,
					methodology.name().in(locale) + " " + methodology.version(), OptionalLong.empty(),
					by.filter(methodology.id()::equals).isPresent(),
					Optional.of(new Destination.Rule(MethodologyName.inForce(methodology)))));
		}
	}

	private void recent() {
		if (!around.recent().isEmpty()) {
			places.add(Place.heading("recent", 0, messages.recent));
			around.recent().forEach(path -> places.add(new Place("recent." + path, 1, fileName(path),
					OptionalLong.empty(), false, Optional.of(new Destination.Opened(path)))));
		}
	}

	private static String fileName(Path path) {
		return String.valueOf(path.getFileName());
	}
}
