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
 * @param methodology the methodology; empty while anything is wrong with the text
 * @param problems    what is wrong, in the order of the text; empty where there is a methodology
 * @param obstacles   methods and weightings that it calls and nobody brings
 * @param weights     the item weights before they are normalised; empty where they need answers, or cannot be computed
 * @param unweighed   why the weights cannot be computed; empty where they can, or need answers
 */
public record DraftCheck(Optional<Methodology> methodology, List<FileProblem> problems,
		List<LocalizedText> obstacles, Optional<ItemWeights> weights, Optional<LocalizedText> unweighed) {

	/** Nothing was checked yet. */
	public static final DraftCheck NONE = new DraftCheck(Optional.empty(), List.of(), List.of(),
			Optional.empty(), Optional.empty());

	public DraftCheck {
		problems = List.copyOf(problems);
		obstacles = List.copyOf(obstacles);
	}
}
