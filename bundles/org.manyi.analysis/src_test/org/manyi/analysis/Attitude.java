/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * A published survey: in 30 departments of a company, the percent of some 35 clerks who were content with their
 * supervisor as a whole and in six points. From S. Chatterjee and A. S. Hadi, <i>Regression Analysis by Example</i>,
 * 5th edition, Wiley 2012, table 3.3; first in S. Chatterjee and B. Price, 1977; R has it as {@code attitude}.
 */
public final class Attitude {

	/** The whole, then the six points. */
	public static final List<String> ITEMS = List.of("rating", "complaints", "privileges", "learning", "raises",
			"critical", "advance");

	private static final String DEPARTMENTS = """
			43 51 30 39 61 92 45
			63 64 51 54 63 73 47
			71 70 68 69 76 86 48
			61 63 45 47 54 84 35
			81 78 56 66 71 83 47
			43 55 49 44 54 49 34
			58 67 42 56 66 68 35
			71 75 50 55 70 66 41
			72 82 72 67 71 83 31
			67 61 45 47 62 80 41
			64 53 53 58 58 67 34
			67 60 47 39 59 74 41
			69 62 57 42 55 63 25
			68 83 83 45 59 77 35
			77 77 54 72 79 77 46
			81 90 50 72 60 54 36
			74 85 64 69 79 79 63
			65 60 65 75 55 80 60
			65 70 46 57 75 85 46
			50 58 68 54 64 78 52
			50 40 33 34 43 64 33
			64 61 52 62 66 80 41
			53 66 52 50 63 80 37
			40 37 42 58 50 57 49
			63 54 42 48 66 75 33
			66 77 66 63 88 76 72
			78 75 58 74 80 78 49
			48 57 44 45 51 83 38
			85 85 71 71 77 74 55
			82 82 39 59 64 78 39
			""";

	private Attitude() {
	}

	/** One row for each department, in the order of {@link #ITEMS}. */
	public static List<int[]> rows() {
		return DEPARTMENTS.lines()
				.map(line -> Arrays.stream(line.strip().split(" ")).mapToInt(Integer::parseInt).toArray()).toList();
	}
}
