/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.scoring.edit.LineDifference.Line;
import org.manyi.scoring.edit.LineDifference.Side;

@NonNullByDefault({})
class LineDifferenceTest {

	@Test
	void linesOfOneTextAloneAreTold() {
		assertEquals(
				List.of(new Line(Side.BOTH, "a"), new Line(Side.BEFORE, "b"), new Line(Side.AFTER, "B"),
						new Line(Side.BOTH, "c"), new Line(Side.AFTER, "d"), new Line(Side.BOTH, "e")),
				LineDifference.between("a\nb\nc\ne\n", "a\r\nB\r\nc\r\nd\r\ne\r\n"));
		assertEquals(List.of(new Line(Side.AFTER, "x")), LineDifference.between("", "x"));
	}
}
