/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes survey files whose scores are known. */
final class SurveyFile {

	private SurveyFile() {
	}

	/**
	 * Twenty responses to four items: the counts per level from 5 to 1, then blanks. By B's rules with importances 5,
	 * 4, 4, 3 the item scores are 84.5, 77, 83.6842105263158 and 75.5555555555556, the index 80.7439692982456.
	 */
	static Path golden(Path folder) throws IOException {
		int[][] counts = { { 10, 6, 3, 1, 0, 0 }, { 6, 8, 4, 2, 0, 0 }, { 8, 8, 2, 1, 0, 1 }, { 5, 7, 4, 2, 0, 2 } };
		List<String> rows = new ArrayList<>(List.of("Q1,Q2,Q3,Q4"));
		for (int response = 0; response < 20; response++) {
			List<String> cells = new ArrayList<>();
			for (int[] item : counts) {
				cells.add(answer(item, response));
			}
			rows.add(String.join(",", cells));
		}
		return Files.write(folder.resolve("golden.csv"), rows);
	}

	private static String answer(int[] counts, int response) {
		int left = response;
		for (int level = 0; level < counts.length; level++) {
			left -= counts[level];
			if (left < 0) {
				return level == 5 ? "" : Integer.toString(5 - level);
			}
		}
		throw new IllegalArgumentException("more responses than counts");
	}

	/** Fifty responses to the items of A: one says "dissatisfied" to 工作规范, one 7 to 运维安全. */
	static Path itOperations(Path folder) throws IOException {
		List<String> rows = new ArrayList<>(List.of("项目质量,人员能力,工作规范,运维安全"));
		for (int response = 0; response < 50; response++) {
			rows.add("5,4," + (response == 3 ? "2" : "5") + "," + (response == 7 ? "7" : "4"));
		}
		return Files.write(folder.resolve("it.csv"), rows);
	}
}
