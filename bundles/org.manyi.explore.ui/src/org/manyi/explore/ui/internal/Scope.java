/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline;

/**
 * Which responses are shown, or are about to be, told to bars and views through the context as soon as the user chooses
 * them.
 *
 * @param source       of what; empty where nothing is shown
 * @param canGoBack    whether something else of the same survey was shown before
 * @param canGoForward whether the user went back
 */
public record Scope(Optional<Source> source, boolean canGoBack, boolean canGoForward) {

	/** Nothing is shown. */
	public static final Scope NOTHING = new Scope(Optional.empty(), false, false);

	/** Which responses; all where nothing is shown. */
	public Slice slice() {
		return source.map(Source::slice).orElse(Slice.ALL);
	}

	/** With which others they are compared. */
	public Baseline baseline() {
		return source.map(Source::baseline).orElse(Baseline.NOTHING);
	}
}
