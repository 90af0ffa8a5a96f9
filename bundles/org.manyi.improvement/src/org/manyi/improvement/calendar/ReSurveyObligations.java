/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.OccasionTiming;
import org.manyi.model.SurveyOccasion;

/**
 * Who is asked again in the month after a response (A §4.1(4)): merged to one re-survey for each customer, project and
 * month, of the whole questionnaire where one of its causes asks for that.
 */
final class ReSurveyObligations {

	private final CalendarFacts facts;

	/** What is asked by one re-survey. */
	private record Merged(String kind, String customer, String project, String response, YearMonth month) {
	}

	/** An occasion with what gave rise to it. */
	private record Cause(SurveyOccasion occasion, DayWindow window, Dissatisfaction found) {
	}

	ReSurveyObligations(CalendarFacts facts) {
		this.facts = facts;
	}

	/** Those of all occasions that follow from responses. */
	Stream<Obligation> of(List<SurveyOccasion> occasions) {
		Map<Merged, List<Cause>> merged = new LinkedHashMap<>();
		for (SurveyOccasion occasion : occasions) {
			if (occasion.timing() instanceof OccasionTiming.AfterEvent timing) {
				facts.dissatisfied().stream().filter(found -> timing.event().equals(kind(found))).forEach(found -> {
					DayWindow window = DayWindow.after(timing.due(), found.on(), facts.days());
					merged.computeIfAbsent(new Merged(occasion.kind(), found.customer(), found.project(),
							found.customer().isEmpty() && found.project().isEmpty() ? found.response() : "",
							YearMonth.from(window.from())), key -> new ArrayList<>())
							.add(new Cause(occasion, window, found));
				});
			}
		}
		return merged.entrySet().stream().map(entry -> obligation(entry.getKey(), entry.getValue()));
	}

	private static String kind(Dissatisfaction found) {
		return found.item().isPresent() ? Dissatisfaction.ITEM : Dissatisfaction.WHOLE;
	}

	private static Obligation obligation(Merged key, List<Cause> causes) {
		Cause first = causes.stream().filter(cause -> cause.found().item().isEmpty()).findFirst()
				.orElse(causes.getFirst());
		boolean whole = first.found().item().isEmpty();
		List<String> items = whole ? first.occasion().itemIds()
				: causes.stream().map(cause -> cause.found().item()).flatMap(Optional::stream).distinct().toList();
		return new Obligation(
				ObligationId.of(key.kind(), key.month().toString(), key.customer(), key.project(), key.response()),
				first.occasion().id(), first.occasion().name(), first.occasion().owner(),
				new Subject("", "", key.customer(), key.project()), "", "", items, first.window(),
				causes.stream().map(cause -> cause.found().response()).collect(Collectors.toCollection(TreeSet::new)));
	}
}
