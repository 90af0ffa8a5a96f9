/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;

/**
 * What is wrong with a methodology file.
 *
 * @param file        the file
 * @param problems    everything that is wrong with it, each once, in the order of the file
 * @param warnings    what is missing or contradicts itself although the rule can be scored, in the order of the file
 * @param methodology the methodology; empty where there are problems
 * @param obstacles   what is not wrong, but not here: methods and weightings that no plug-in brings, each where the
 *                    file names it
 */
public record MethodologyCheck(Path file, List<FileProblem> problems, List<FileProblem> warnings,
		Optional<Methodology> methodology, List<FileProblem> obstacles) {

	public MethodologyCheck {
		problems = List.copyOf(problems);
		warnings = List.copyOf(warnings);
		obstacles = List.copyOf(obstacles);
	}

	/** Whether nothing is wrong; there may be warnings. */
	public boolean isFine() {
		return problems.isEmpty() && obstacles.isEmpty();
	}
}
