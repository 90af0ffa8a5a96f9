/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.model.AnswerState;

/** What a label means. */
public sealed interface AnswerMeaning {

	/**
	 * A level of the rating scale.
	 *
	 * @param score the level's score
	 */
	record Level(int score) implements AnswerMeaning {
	}

	/**
	 * No level.
	 *
	 * @param state not {@link AnswerState#LEVEL}
	 */
	record State(@NonNull AnswerState state) implements AnswerMeaning {
	}
}
