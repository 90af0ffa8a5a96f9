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

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;

/**
 * What is wrong with a methodology file.
 *
 * @param file        the file
 * @param problems    everything that is wrong with it, in the order of the file; empty where it is a methodology
 * @param warnings    what is missing or contradicts itself although the rule can be scored, in the order of the file
 * @param methodology the methodology; empty where there are problems
 * @param obstacles   why it cannot be used here as it is: methods that no plug-in brings, parameters that they do not
 *                    take
 */
public record MethodologyCheck(Path file, List<FileProblem> problems, List<FileProblem> warnings,
		Optional<Methodology> methodology, List<LocalizedText> obstacles) {

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
