/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Methodology;

/**
 * What a methodology file says, and what is to be said of it.
 *
 * @param methodology the methodology; empty where there are problems
 * @param problems    everything that is wrong with it, in the order of the file
 * @param warnings    what is missing or contradicts itself although the rule can be scored, in the order of the file
 */
public record FileFindings(Optional<Methodology> methodology, List<FileProblem> problems, List<FileProblem> warnings) {

	public FileFindings {
		problems = List.copyOf(problems);
		warnings = List.copyOf(warnings);
	}
}
