/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.OccasionTiming;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.service.AnalysisException;
import org.manyi.service.EventKind;
import org.manyi.service.internal.MethodologyLookup;
import org.manyi.service.internal.methodology.AdoptedVersions;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;

/**
 * The kinds of events that methodologies know, and what each of them calls them.
 *
 * @param named in the order in which they are offered; a kind stands here with each of its names
 * @param usual the kind where a text says none; empty for none
 */
record EventKinds(List<EventKind> named, Optional<String> usual) {

	/** Nothing is known. */
	static final EventKinds NONE = new EventKinds(List.of(), Optional.empty());

	EventKinds {
		named = List.copyOf(named);
	}

	/** Those of the methodologies by which a workspace was filled, then of those it adopted, then of all others. */
	static EventKinds of(Workspace workspace, MethodologyLookup lookup) throws EvidenceException, AnalysisException {
		List<Methodology> methodologies = new ArrayList<>();
		for (SurveyDescription survey : workspace.surveys()) {
			lookup.of(workspace, survey).ifPresent(methodologies::add);
		}
		methodologies.addAll(new AdoptedVersions(workspace, lookup).methodologies());
		lookup.entries().stream().filter(MethodologyEntry.Available.class::isInstance)
				.map(MethodologyEntry.Available.class::cast).map(MethodologyEntry.Available::methodology)
				.forEach(methodologies::add);
		return new EventKinds(methodologies.stream().flatMap(EventKinds::kinds).distinct().toList(), Optional.empty());
	}

	private static Stream<EventKind> kinds(Methodology methodology) {
		return methodology.surveys().occasions().stream().map(occasion -> occasion.timing())
				.filter(OccasionTiming.AfterEvent.class::isInstance).map(OccasionTiming.AfterEvent.class::cast)
				.map(timing -> new EventKind(timing.event(),
						timing.name().orElseGet(() -> LocalizedText.same(timing.event()))));
	}

	/** The same with the kind that is meant where a text says none. */
	EventKinds withUsual(String id) {
		return new EventKinds(named, Optional.of(id));
	}

	/** Each kind once, by the name that comes first. */
	List<EventKind> each() {
		Set<String> seen = new HashSet<>();
		return named.stream().filter(kind -> seen.add(kind.id())).toList();
	}

	/**
	 * The id of the kind that a text says: an id that a methodology names, or what it calls it. What is not known would
	 * have nothing follow from it, so that it is rather refused.
	 *
	 * @param text empty where nothing is said
	 * @throws EntryProblem when it says no kind, or several
	 */
	String read(String text) throws EntryProblem {
		if (text.isEmpty()) {
			return usual.orElseThrow(() -> new EntryProblem(PopulationField.EVENT_KIND,
					"没有说明事件类型。请增加“事件类型”列，或为整个表指定事件类型。",
					"The kind of event is not said. Add a column \"event kind\", or name the kind for the table."));
		}
		String plain = plain(text);
		Set<String> called = named.stream().filter(kind -> kind.id().equals(plain)
				|| plain(kind.name().zh()).equals(plain) || plain(kind.name().en()).equals(plain)).map(EventKind::id)
				.collect(Collectors.toSet());
		if (called.contains(plain)) {
			return plain;
		}
		if (called.size() == 1) {
			return called.iterator().next();
		}
		String ids = each().stream().filter(kind -> called.isEmpty() || called.contains(kind.id()))
				.map(kind -> kind.id() + "/" + kind.name().zh()).collect(Collectors.joining(", "));
		throw called.isEmpty()
				? new EntryProblem(PopulationField.EVENT_KIND, "没有测评方法用到这类事件。可用的：%s。".formatted(ids),
						"No methodology knows such a kind of event. It is one of: %s.".formatted(ids))
				: new EntryProblem(PopulationField.EVENT_KIND, "不同测评方法的几类事件都叫这个名称，请写编号：%s。".formatted(ids),
						"Methodologies call several kinds of events so. Write the id: %s.".formatted(ids));
	}

	/** The same, and any other text as it stands: what is there already may be of a methodology that is gone. */
	String readKey(String text) {
		try {
			return read(text);
		} catch (EntryProblem e) {
			return text;
		}
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}
}
