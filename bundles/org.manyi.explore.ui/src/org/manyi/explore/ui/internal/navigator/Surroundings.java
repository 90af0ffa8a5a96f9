/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.explore.ui.internal.Slices;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.service.slice.SliceValues;
import org.manyi.ui.settings.Settings;

/**
 * Of what the places are made.
 *
 * @param open          the workspace
 * @param exploration   what is shown
 * @param values        what the survey that is shown can be sliced by
 * @param named         what the workspace keeps under names
 * @param methodologies what there is to score by
 * @param recent        what was opened before, the latest first
 */
public record Surroundings(OpenWorkspace open, Exploration exploration, SliceValues values, NamedSlices named,
		Methodologies methodologies, List<Path> recent) {

	/** Nothing is known. */
	static final Surroundings NOTHING = new Surroundings(OpenWorkspace.NONE, Exploration.EMPTY, SliceValues.NONE,
			NamedSlices.NONE, Methodologies.NONE, List.of());

	/** What stands in the context of the window. */
	public static Surroundings of(OpenWorkspace open, Exploration exploration, Slices slices, NamedSlices named,
			Methodologies methodologies, Settings settings) {
		return new Surroundings(open, exploration, slices.values(), named, methodologies, recent(settings));
	}

	/** What was opened before: workspaces, then files. */
	static List<Path> recent(Settings settings) {
		List<Path> paths = new ArrayList<>(settings.recentWorkspaces());
		paths.addAll(settings.recent());
		return paths;
	}

	public Surroundings {
		recent = List.copyOf(recent);
	}

	Surroundings with(OpenWorkspace other) {
		return new Surroundings(other, exploration, values, named, methodologies, recent);
	}

	Surroundings with(Exploration other) {
		return new Surroundings(open, other, values, named, methodologies, recent);
	}

	Surroundings with(SliceValues other) {
		return new Surroundings(open, exploration, other, named, methodologies, recent);
	}

	Surroundings with(NamedSlices other) {
		return new Surroundings(open, exploration, values, other, methodologies, recent);
	}

	Surroundings with(Methodologies other) {
		return new Surroundings(open, exploration, values, named, other, recent);
	}

	Surroundings withRecent(List<Path> other) {
		return new Surroundings(open, exploration, values, named, methodologies, other);
	}
}
