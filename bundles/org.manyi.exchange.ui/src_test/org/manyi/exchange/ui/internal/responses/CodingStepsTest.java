/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CodingStepsTest {

	private static final CodingStep FIRST = new CodingStep.Listed(List.of());
	private static final CodingStep SECOND = new CodingStep.Listed(List.of("slow"));
	private static final CodingStep BACK = new CodingStep.Listed(List.of("slow", "dear"));

	private final CodingSteps steps = new CodingSteps();

	@Test
	void whatUndidAStepIsUndoneToRedoIt() {
		steps.done(FIRST);
		steps.done(SECOND);
		assertEquals(Optional.of(SECOND), steps.undone());
		steps.undid(BACK);
		assertEquals(Optional.of(FIRST), steps.undone());
		assertEquals(Optional.of(BACK), steps.redone());
		steps.redid(SECOND);
		assertEquals(Optional.of(SECOND), steps.undone());
		assertFalse(steps.canRedo());
	}

	@Test
	void whatIsDoneAfterUndoingCannotBeRedone() {
		steps.done(FIRST);
		steps.undid(BACK);
		steps.done(SECOND);
		assertFalse(steps.canRedo());
		steps.clear();
		assertFalse(steps.canUndo());
	}
}
