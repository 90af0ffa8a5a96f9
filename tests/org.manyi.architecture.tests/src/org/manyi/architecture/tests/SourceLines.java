/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a Java file.
 *
 * @param file where it is
 */
record SourceLines(Path file, List<String> lines) {

	static final int COLUMNS = 120;

	private static final int TAB = 4;
	private static final String TEXT_BLOCK = "\"\"\"";

	/** Each line of more columns than there may be, with its place. What is inside of text blocks is text, not code. */
	List<String> tooLong() {
		List<String> tooLong = new ArrayList<>();
		boolean isText = false;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (!isText && columns(line) > COLUMNS) {
				tooLong.add(file + ":" + (i + 1) + " has " + columns(line) + " columns");
			}
			isText ^= line.split(TEXT_BLOCK, -1).length % 2 == 0;
		}
		return tooLong;
	}

	private static int columns(String line) {
		return line.codePoints().reduce(0, (column, point) -> point == '\t' ? column + TAB - column % TAB : column + 1);
	}
}
