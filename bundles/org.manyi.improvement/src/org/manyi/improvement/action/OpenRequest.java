/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An action to be opened.
 *
 * @param workspace its folder
 * @param type      what it is meant to do
 * @param title     what people call it; not blank
 * @param owner     the unit that answers for it; may be empty
 * @param customers whom it concerns beside those of its sources; may be empty
 * @param sources   what it is opened for; may be empty
 * @param person    who opens it: its author
 * @param on        the day
 * @param reason    why, for the audit record; not blank
 */
public record OpenRequest(Path workspace, ActionType type, String title, String owner, SortedSet<String> customers,
		List<ActionSource> sources, String person, LocalDate on, String reason) {

	public OpenRequest {
		customers = Collections.unmodifiableSortedSet(new TreeSet<>(customers));
		sources = List.copyOf(sources);
	}
}
