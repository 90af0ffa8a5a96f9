/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.DataMatrix;
import org.manyi.service.AnalysisException;

/** Takes a table for a matrix of numbers. */
final class MatrixReader {

	private final TextCells table;

	MatrixReader(TextCells table) {
		this.table = table;
	}

	/** Whether all cells are numbers or missing. */
	boolean isMatrix() {
		return !table.columns().isEmpty() && !table.rows().isEmpty() && table.rows().stream()
				.allMatch(row -> row.cells().stream().skip(table.first()).allMatch(MatrixReader::isCell));
	}

	private static boolean isCell(String text) {
		return Numbers.isMissing(text) || Numbers.decimal(text).isPresent();
	}

	/**
	 * The matrix.
	 *
	 * @param items one per column of numbers
	 * @param costs the ids of those that are costs
	 * @throws AnalysisException when a cell is no number, naming it, or there are no rows or columns
	 */
	DataMatrix read(List<Item> items, List<String> costs) throws AnalysisException {
		if (items.isEmpty() || table.rows().isEmpty()) {
			throw new AnalysisException(new LocalizedText(table.file() + " 没有数值列或没有数据行，不是数值矩阵。",
					table.file() + " has no columns of numbers or no rows; it is no matrix of numbers."));
		}
		for (TextCells.Row row : table.rows()) {
			if (!table.isHeadedAsNames() && Numbers.isOtherwise(row.cells().getFirst())) {
				throw writtenOtherwise(row);
			}
		}
		List<List<Optional<BigDecimal>>> rows = new ArrayList<>();
		for (TextCells.Row row : table.rows()) {
			List<Optional<BigDecimal>> cells = new ArrayList<>();
			for (int column = table.first(); column < row.cells().size(); column++) {
				String text = row.cells().get(column);
				Optional<BigDecimal> number = Numbers.decimal(text);
				if (number.isEmpty() && !Numbers.isMissing(text)) {
					throw noNumber(row, column);
				}
				if (number.filter(value -> !Numbers.isComputable(value)).isPresent()) {
					throw notComputable(row, column);
				}
				cells.add(number);
			}
			rows.add(cells);
		}
		return new DataMatrix(table.rowNames(), items.stream().map(Item::id).toList(), rows, new HashSet<>(costs));
	}

	private AnalysisException writtenOtherwise(TextCells.Row row) {
		String text = row.cells().getFirst();
		String heading = table.headings().getFirst();
		return new AnalysisException(new LocalizedText(
				"%s 第 %d 行“%s”列：“%s”看起来是数字，但写法不同。小数点请用 .，不要写千分位和百分号；如果这一列是行名，请把列名写成 name。"
						.formatted(table.file(), row.number(), heading, text),
				("%s, row %d, column “%s”: “%s” looks like a number and is written otherwise. Write a decimal point, "
						+ "no "
						+ "thousands separators and no percent sign; if the column names the rows, head it “name”.")
						.formatted(table.file(), row.number(), heading, text)));
	}

	private AnalysisException notComputable(TextCells.Row row, int column) {
		String text = row.cells().get(column);
		String heading = table.headings().get(column);
		return new AnalysisException(new LocalizedText(
				"%s 第 %d 行“%s”列：“%s”太大或太小，无法计算。请换一个单位。".formatted(table.file(), row.number(), heading, text),
				"%s, row %d, column “%s”: “%s” is too large or too small to compute with. Choose another unit."
						.formatted(table.file(), row.number(), heading, text)));
	}

	private AnalysisException noNumber(TextCells.Row row, int column) {
		String text = row.cells().get(column);
		String heading = table.headings().get(column);
		return new AnalysisException(new LocalizedText(
				"%s 第 %d 行“%s”列：“%s”不是数字。数值矩阵除第一列的行名外都应是数字；调查文件请用 --methodology 指定测评方法。"
						.formatted(table.file(), row.number(), heading, text),
				("%s, row %d, column “%s”: “%s” is no number. A matrix has numbers only, beside names of rows in its "
						+ "first "
						+ "column; for a survey file, name its methodology.").formatted(table.file(), row.number(),
								heading,
								text)));
	}
}
