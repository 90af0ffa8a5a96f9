/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class LeftOutStepsTest {

	private static final ParetoLeftOut ONE = ParetoLeftOut.NOTHING.with("Q1");
	private static final ParetoLeftOut TWO = ONE.with("Q2");

	private final LeftOutSteps steps = new LeftOutSteps();

	@Test
	void stepsAreUndoneAndRedoneInTurn() {
		steps.went(ONE);
		steps.went(TWO);
		assertEquals(Optional.of(ONE), steps.undo());
		assertEquals(Optional.of(ParetoLeftOut.NOTHING), steps.undo());
		assertEquals(Optional.empty(), steps.undo());
		assertEquals(Optional.of(ONE), steps.redo());
		assertEquals(Optional.of(TWO), steps.redo());
		assertEquals(Optional.empty(), steps.redo());
	}

	@Test
	void whatIsDoneAfterUndoingIsAllThereIs() {
		steps.went(ONE);
		steps.undo();
		steps.went(TWO);
		assertFalse(steps.canRedo());
		assertEquals(Optional.of(ParetoLeftOut.NOTHING), steps.undo());
	}

	@Test
	void theSameOnceMoreIsNoStep() {
		steps.went(ParetoLeftOut.NOTHING);
		assertFalse(steps.canUndo());
	}

	@Test
	void anotherSurveyHasNoSteps() {
		steps.went(ONE);
		steps.went(TWO);
		steps.undo();
		assertTrue(steps.canUndo() && steps.canRedo());
		steps.clear();
		assertFalse(steps.canUndo() || steps.canRedo());
		steps.went(ONE);
		assertEquals(Optional.of(ParetoLeftOut.NOTHING), steps.undo());
	}
}
