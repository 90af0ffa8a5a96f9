/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.List;
import java.util.Optional;

/**
 * A chain of answers to “why?” (五个为什么). Five is what is usual; the chain ends where its last answer is a cause that
 * can be removed.
 *
 * @param problem what the first “why?” asks; not blank
 * @param answers each says why what stands before it is so; none blank
 * @param ended   whether the last answer was found to be the root cause; never where there is no answer
 */
public record FiveWhys(String problem, List<String> answers, boolean ended) {

	public FiveWhys {
		answers = List.copyOf(answers);
		if (problem.isBlank() || answers.stream().anyMatch(String::isBlank)) {
			throw new IllegalArgumentException("a question or an answer without words");
		}
		if (ended && answers.isEmpty()) {
			throw new IllegalArgumentException("no answer is no root cause");
		}
	}

	/** The last answer, where the chain has ended. */
	public Optional<String> rootCause() {
		return ended ? Optional.of(answers.getLast()) : Optional.empty();
	}
}
