/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.scoring.edit.EditRefusedException;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlChange;

@NonNullByDefault({})
class JudgmentMatrixTest {

	private static final String TEXT = """
			indicators:
			  items:
			    - {id: A}
			    - {id: B}
			    - {id: C}
			weighting:
			  scheme: ahp
			  judgments:
			    - expert: full
			      rows: [[1, 3, 1/2], [1/3, 1, 1/5], [2, 5, 1]]
			    - expert: upper
			      rows: [[3, 1/2], [1/5]]
			""";

	private static JudgmentMatrix matrix(String expert) {
		MethodologyText text = MethodologyText.of(TEXT);
		return new JudgmentMatrix(text, expert, new JudgmentPlan(text).all());
	}

	private static String judged(String expert, int row, int column, String judgment) throws EditRefusedException {
		MethodologyText text = MethodologyText.of(TEXT);
		for (YamlChange change : matrix(expert).judge(row, column, judgment)) {
			text = MethodologyText.of(text.edit(change).applyTo(text.text()));
		}
		return text.text();
	}

	@Test
	void bothFormsReadTheSame() {
		for (String expert : List.of("full", "upper")) {
			JudgmentMatrix matrix = matrix(expert);
			assertEquals(List.of("1", "3", "1/2", "1/3", "1", "1/5", "2", "5", "1"),
					List.of(matrix.judgment(0, 0), matrix.judgment(0, 1), matrix.judgment(0, 2), matrix.judgment(1, 0),
							matrix.judgment(1, 1), matrix.judgment(1, 2), matrix.judgment(2, 0), matrix.judgment(2, 1),
							matrix.judgment(2, 2)));
		}
	}

	@Test
	void theOtherSideOfTheDiagonalFollows() throws EditRefusedException {
		assertTrue(judged("full", 1, 0, "1/7").contains("rows: [[1, 7, 1/2], [1/7, 1, 1/5], [2, 5, 1]]"));
		assertTrue(judged("upper", 2, 0, "4").contains("rows: [[3, 1/4], [1/5]]"));
	}

	@Test
	void aNewExpertFindsEverythingEquallyImportant() throws EditRefusedException {
		MethodologyText text = MethodologyText.of(TEXT);
		YamlChange change = new JudgmentEdit(new FormEdit(text)).addExpert(false).getFirst();
		String after = text.edit(change).applyTo(TEXT);
		assertTrue(after.endsWith("    - expert: 3\n      rows: [[1, 1], [1]]\n"), after);
	}

	@Test
	void theScaleGoesFromANinthToNine() {
		assertEquals("1/9", JudgmentMatrix.SCALE.getFirst());
		assertEquals("9", JudgmentMatrix.SCALE.getLast());
		assertEquals(17, JudgmentMatrix.SCALE.size());
		assertEquals("2.5", JudgmentMatrix.reciprocal("1/2.5"));
	}
}
