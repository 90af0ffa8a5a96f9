/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.manyi.model.Slice;
import org.manyi.service.slice.Restriction;
import org.manyi.ui.settings.SettingsStore;

/**
 * What is shown of which survey, and what was before. It tells the views as {@link Scope}, and remembers of each survey
 * of a workspace the slice that was shown last. Of the user's thread alone.
 */
final class ShownSource {

	private static final String REMEMBERED = "slice.";
	private static final String LINE = "\n";

	private final IEclipseContext context;
	private final SettingsStore settings;
	private final Visits visits = new Visits();
	private Optional<Source> source = Optional.empty();

	ShownSource(IEclipseContext context, SettingsStore settings) {
		this.context = context;
		this.settings = settings;
		context.set(Scope.class, Scope.NOTHING);
	}

	/** What is shown; empty where nothing is. */
	Optional<Source> get() {
		return source;
	}

	/** Shows a file or a survey: the one shown as it is, another survey in the slice that was shown of it last. */
	void show(Source shown) {
		source = Optional.of(source.filter(shown::isSurvey).map(before -> shown.withState(before.state())
				.withSlice(before.slice()).withBaseline(before.baseline()))
				.orElseGet(() -> shown.withSlice(remembered(shown))));
	}

	/** Shows it otherwise. */
	void change(UnaryOperator<Source> change) {
		source = source.map(change);
	}

	void set(Optional<Source> other) {
		source = other;
	}

	/** Nothing is shown any more. */
	void clear() {
		source = Optional.empty();
		context.set(Scope.class, Scope.NOTHING);
	}

	/** Whether there was something before, which is shown now. */
	boolean back() {
		return revisit(visits.back());
	}

	/** Whether there was something after, which is shown now. */
	boolean forward() {
		return revisit(visits.forward());
	}

	private boolean revisit(Optional<Source> visited) {
		visited.ifPresent(there -> source = visited);
		return visited.isPresent();
	}

	boolean canGoBack() {
		return visits.canGoBack();
	}

	boolean canGoForward() {
		return visits.canGoForward();
	}

	/** It is about to be looked at. */
	void visit() {
		source.ifPresent(now -> {
			visits.went(now);
			remember(now);
		});
		context.set(Scope.class, new Scope(source, visits.canGoBack(), visits.canGoForward()));
	}

	private void remember(Source shown) {
		String words = Restriction.of(shown.slice()).stream().map(Restriction::toString)
				.collect(Collectors.joining(LINE));
		if (shown.surveyId().isPresent() && !settings.get().layout(key(shown)).orElse("").equals(words)) {
			settings.update(before -> before.withLayout(key(shown), words));
		}
	}

	private Slice remembered(Source shown) {
		Slice slice = Slice.ALL;
		if (shown.surveyId().isPresent()) {
			for (String line : settings.get().layout(key(shown)).orElse("").split(LINE)) {
				Optional<Restriction> restriction = Restriction.parse(line);
				if (restriction.isPresent()) {
					slice = slice.with(restriction.get().field(), restriction.get().values());
				}
			}
		}
		return slice;
	}

	private static String key(Source shown) {
		return REMEMBERED + shown.path() + "#" + shown.surveyId().orElse("");
	}
}
