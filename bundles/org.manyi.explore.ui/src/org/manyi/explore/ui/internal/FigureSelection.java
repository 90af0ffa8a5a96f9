/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.manyi.service.Analysis;

/**
 * Which figure is marked in all views. The window marks what matters most by itself where nothing is marked that it
 * shows; a pinned view says among which of its own figures the user chose, as long as nobody chose elsewhere.
 */
final class FigureSelection {

	private final IEclipseContext context;
	private final boolean ofWindow;
	/** The figures of a pinned view among which the user chose last. */
	private Optional<Analysis> chosenOf = Optional.empty();

	/**
	 * @param context  in which the choice is told
	 * @param ofWindow whether it is that of the window; else that of a pinned view
	 */
	FigureSelection(IEclipseContext context, boolean ofWindow) {
		this.context = context;
		this.ofWindow = ofWindow;
	}

	/** What is marked now. */
	Selected get() {
		return context.get(Selected.class);
	}

	/**
	 * Marks a figure.
	 *
	 * @param id      an index, dimension, item or measure; empty for none
	 * @param figures those that are shown
	 */
	void choose(Optional<String> id, Optional<Analysis> figures) {
		chosenOf = ofWindow ? Optional.empty() : figures;
		context.modify(Selected.class, new Selected(id, chosenOf));
	}

	/** Other figures are shown now. */
	void follow(Analysis analysis) {
		if (ofWindow) {
			chooseLowest(analysis);
		} else if (isChosenHere()) {
			choose(get().id(), Optional.of(analysis));
		}
	}

	/** What matters most is opened by itself where nothing valid is selected. */
	private void chooseLowest(Analysis analysis) {
		boolean valid = get().id().filter(id -> Indicators.contains(analysis, id)).isPresent();
		if (!valid) {
			choose(analysis.total().lowest().entries().stream().findFirst().map(entry -> entry.itemId()),
					Optional.of(analysis));
		}
	}

	/** The view is closed: what is marked is of the window again. */
	void release() {
		if (isChosenHere()) {
			context.modify(Selected.class, new Selected(get().id(), Optional.empty()));
		}
	}

	private boolean isChosenHere() {
		return chosenOf.isPresent() && get().pinned().equals(chosenOf);
	}
}
