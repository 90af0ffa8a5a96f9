/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.api.ItemWeights;

/**
 * What is to be said of the text of a methodology.
 *
 * @param methodology the methodology; empty while the text is none. One may be there although there are problems:
 *                    parameters that a method does not take, or a method that could never score by it
 * @param problems    everything that is wrong with it, each once, in the order of the text
 * @param obstacles   what is not wrong, but not here: methods and weightings that nobody brings, each where the text
 *                    names it
 * @param warnings    what is missing or contradicts itself although the rule can be scored, in the order of the text
 * @param weights     the item weights before they are normalised; empty where they need answers, or cannot be computed
 * @param unweighed   why the weights cannot be computed, which problems or obstacles tell with its place; empty where
 *                    they can, or need answers
 */
public record DraftCheck(Optional<Methodology> methodology, List<FileProblem> problems,
		List<FileProblem> obstacles, List<FileProblem> warnings, Optional<ItemWeights> weights,
		Optional<LocalizedText> unweighed) {

	/** Nothing was checked yet. */
	public static final DraftCheck NONE = new DraftCheck(Optional.empty(), List.of(), List.of(), List.of(),
			Optional.empty(), Optional.empty());

	public DraftCheck {
		problems = List.copyOf(problems);
		obstacles = List.copyOf(obstacles);
		warnings = List.copyOf(warnings);
	}
}
