/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class RowStepTest {

	/** Row 40 of 100 is selected, rows 35 to 54 are in sight. */
	private static final RowStep MIDDLE = new RowStep(40, 100, 35, 20);
	/** None is selected. */
	private static final RowStep NONE = new RowStep(-1, 100, 35, 20);

	private static void goes(RowStep from, int key, boolean ctrl, int expected) {
		assertEquals(OptionalInt.of(expected), from.to(key, ctrl));
	}

	@Test
	void arrowsGoByOneAndWithCtrlToTheEnds() {
		goes(MIDDLE, SWT.ARROW_DOWN, false, 41);
		goes(MIDDLE, SWT.ARROW_UP, false, 39);
		goes(MIDDLE, SWT.ARROW_DOWN, true, 99);
		goes(MIDDLE, SWT.ARROW_UP, true, 0);
	}

	@Test
	void pagesGoByWhatIsInSightAndStayInTheTable() {
		goes(MIDDLE, SWT.PAGE_DOWN, false, 60);
		goes(MIDDLE, SWT.PAGE_UP, false, 20);
		goes(new RowStep(95, 100, 80, 20), SWT.PAGE_DOWN, false, 99);
		goes(new RowStep(5, 100, 0, 20), SWT.PAGE_UP, false, 0);
		goes(new RowStep(99, 100, 80, 20), SWT.ARROW_DOWN, false, 99);
	}

	@Test
	void homeAndEndGoToTheFirstAndTheLast() {
		goes(MIDDLE, SWT.HOME, false, 0);
		goes(MIDDLE, SWT.END, true, 99);
		goes(NONE, SWT.HOME, true, 0);
		goes(NONE, SWT.END, false, 99);
	}

	@Test
	void withoutASelectionTheFirstRowInSightIsTaken() {
		goes(NONE, SWT.ARROW_DOWN, false, 35);
		goes(NONE, SWT.ARROW_UP, false, 35);
		goes(NONE, SWT.PAGE_DOWN, false, 35);
	}

	@Test
	void aTableThatIsNotSeenYetGoesByOneRow() {
		goes(new RowStep(3, 10, 0, 0), SWT.PAGE_DOWN, false, 4);
	}

	@Test
	void otherKeysAndAnEmptyTableGoNowhere() {
		assertEquals(OptionalInt.empty(), MIDDLE.to(SWT.CR, false));
		assertEquals(OptionalInt.empty(), MIDDLE.to('a', false));
		assertEquals(OptionalInt.empty(), new RowStep(-1, 0, 0, 0).to(SWT.ARROW_DOWN, false));
	}
}
