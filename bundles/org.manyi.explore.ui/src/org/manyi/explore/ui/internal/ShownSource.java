/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.e4.core.contexts.IEclipseContext;

/**
 * What is shown of which survey, and what was before. It tells the views as {@link Scope}, and has it remembered. Of
 * the user's thread alone.
 */
final class ShownSource {

	private final IEclipseContext context;
	private final SessionMemory memory;
	private final Visits visits = new Visits();
	private Optional<Source> source = Optional.empty();

	ShownSource(IEclipseContext context, SessionMemory memory) {
		this.context = context;
		this.memory = memory;
		context.set(Scope.class, Scope.NOTHING);
	}

	/** What is shown; empty where nothing is. */
	Optional<Source> get() {
		return source;
	}

	/** Shows a file or a survey: the one shown as it is, another survey in the slice and beside what it was last. */
	void show(Source shown) {
		source = Optional.of(source.filter(shown::isSurvey).map(before -> shown.withState(before.state())
				.withSlice(before.slice()).withBaseline(before.baseline()))
				.orElseGet(() -> shown.withSlice(memory.slice(shown)).withBaseline(memory.baseline(shown))));
	}

	/** Shows it otherwise. */
	void change(UnaryOperator<Source> change) {
		source = source.map(change);
	}

	void set(Optional<Source> other) {
		source = other;
	}

	/** Nothing is shown any more, and there is nothing to go back to. */
	void clear() {
		visits.clear();
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
			memory.remember(now);
		});
		context.set(Scope.class, new Scope(source, visits.canGoBack(), visits.canGoForward()));
	}
}
