/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.service.AnalysisException;

/**
 * Takes a table for one expert's pairwise judgments: as many rows as columns of numbers, the rows named as the columns
 * are or in their order. A judgment may be left out where its reciprocal is there, and so may the diagonal.
 */
final class JudgmentReader {

	private final TextCells table;

	JudgmentReader(TextCells table) {
		this.table = table;
	}

	/**
	 * Whether it looks like judgments: square, with rows named as columns or unnamed, all entries above 0, 1 on the
	 * diagonal and one side of it at most left out.
	 */
	boolean isJudgments() {
		List<String> columns = table.columns();
		if (columns.isEmpty() || table.rows().size() != columns.size()
				|| table.hasRowNames() && !new HashSet<>(table.rowNames()).equals(new HashSet<>(columns))) {
			return false;
		}
		for (int row = 0; row < columns.size(); row++) {
			for (int column = 0; column < columns.size(); column++) {
				String text = cell(row, column);
				Optional<Rational> entry = Numbers.judgment(text);
				boolean fits = row == column ? text.isEmpty() || entry.filter(Rational.ONE::equals).isPresent()
						: text.isEmpty() ? Numbers.judgment(cell(column, row)).isPresent()
								: entry.filter(value -> value.signum() > 0).isPresent();
				if (!fits) {
					return false;
				}
			}
		}
		return true;
	}

	/**
	 * The judgments.
	 *
	 * @param ids of what the columns of numbers stand for
	 * @throws AnalysisException when a cell is no judgment, naming it
	 */
	Judgments read(List<String> ids) throws AnalysisException {
		int n = table.columns().size();
		if (table.rows().size() != n) {
			throw new AnalysisException(new LocalizedText(
					"%s 有 %d 列、%d 行判断，判断矩阵的行数应等于列数。".formatted(table.file(), n, table.rows().size()),
					"%s has %d columns and %d rows of judgments; there must be as many rows as columns.".formatted(
							table.file(), n,
							table.rows().size())));
		}
		if (table.hasRowNames() && !new HashSet<>(table.rowNames()).equals(new HashSet<>(table.columns()))) {
			throw new AnalysisException(new LocalizedText(
					"%s 的行名（%s）与列名（%s）不同。".formatted(table.file(), String.join(", ", table.rowNames()),
							String.join(", ", table.columns())),
					"The rows of %s (%s) are not named as its columns (%s).".formatted(table.file(),
							String.join(", ", table.rowNames()), String.join(", ", table.columns()))));
		}
		List<List<Rational>> matrix = new ArrayList<>();
		for (int row = 0; row < n; row++) {
			List<Rational> entries = new ArrayList<>();
			for (int column = 0; column < n; column++) {
				entries.add(entry(row, column));
			}
			matrix.add(entries);
		}
		return new Judgments(String.valueOf(table.file().getFileName()), ids, matrix);
	}

	private Rational entry(int row, int column) throws AnalysisException {
		String text = cell(row, column);
		if (!text.isEmpty()) {
			return positive(row, column);
		}
		if (row == column) {
			return Rational.ONE;
		}
		if (cell(column, row).isEmpty()) {
			throw wrong(row, column);
		}
		return Rational.ONE.divide(positive(column, row));
	}

	private Rational positive(int row, int column) throws AnalysisException {
		return Numbers.judgment(cell(row, column)).filter(Numbers::isJudgment)
				.orElseThrow(() -> wrong(row, column));
	}

	private AnalysisException wrong(int row, int column) {
		String text = cell(row, column);
		String rowName = table.columns().get(row);
		String columnName = table.columns().get(column);
		return new AnalysisException(new LocalizedText(
				"%s “%s”行“%s”列：“%s”不是判断，应为大于 0、不超过十亿的数或分数，如 3 或 1/3。".formatted(table.file(), rowName, columnName,
						text),
				("%s, row “%s”, column “%s”: “%s” is no judgment, which is a number above 0 such as 3 or 1/3, at most "
						+ "1000000000.")
						.formatted(table.file(), rowName, columnName, text)));
	}

	/** The cell of the row and the column of those places among the columns, whatever the order of rows. */
	private String cell(int row, int column) {
		int place = table.hasRowNames() ? table.rowNames().indexOf(table.columns().get(row)) : row;
		return table.rows().get(place).cells().get(table.first() + column);
	}
}
