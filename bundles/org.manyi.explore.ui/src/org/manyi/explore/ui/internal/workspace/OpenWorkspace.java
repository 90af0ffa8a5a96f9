/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.manyi.service.SurveySummary;

/**
 * The workspace of the window, shared by all views through their context.
 *
 * @param folder  the folder; empty while no workspace is open
 * @param surveys its surveys, ordered by id
 * @param shown   the id of the survey that is shown; empty while none is
 */
public record OpenWorkspace(Optional<Path> folder, List<SurveySummary> surveys, Optional<String> shown) {

	/** No workspace is open. */
	public static final OpenWorkspace NONE = new OpenWorkspace(Optional.empty(), List.of(), Optional.empty());

	public OpenWorkspace {
		surveys = List.copyOf(surveys);
	}

	/** The survey of that id. */
	public Optional<SurveySummary> find(String id) {
		return surveys.stream().filter(summary -> summary.survey().id().equals(id)).findFirst();
	}

	OpenWorkspace withShown(Optional<String> survey) {
		return new OpenWorkspace(folder, surveys, survey);
	}
}
