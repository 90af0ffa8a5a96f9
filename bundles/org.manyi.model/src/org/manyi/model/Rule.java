/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Optional;
import java.util.Set;

/**
 * How a methodology reads one of its rules. A rule about a method's parameter is in force as long as the parameter
 * keeps the value the methodology gave it.
 *
 * @param subject what the rule governs: {@code methodId.parameter} for a parameter, else a name such as {@code bands}
 * @param text    the reading in words
 * @param mark    how it stands to the text
 * @param clause  where the text is; empty where no document is cited
 */
public record Rule(String subject, LocalizedText text, ReadingMark mark, Optional<ClauseReference> clause) {

	/** What a file says that no figure depends on: who answers for it, whom it asks when, what is done afterwards. */
	private static final Set<String> NO_FIGURES = Set.of("control", "occasions", "duties");

	/** Whether figures depend on it, so that it is printed beside them. */
	public boolean concernsFigures() {
		return !NO_FIGURES.contains(subject.split("\\.", 2)[0]);
	}
}
