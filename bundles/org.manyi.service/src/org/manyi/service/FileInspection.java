/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;
import java.util.Optional;

import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.mapping.RecognisedFormat;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

/**
 * What a file is, and what stands in it.
 *
 * @param source     the file, as it was asked for
 * @param candidates the kinds that the file may be, the surest first
 * @param format     the kind it is read as
 * @param reason     why it is taken for that kind; empty where the user said so
 * @param options    how it is read: what was recognised, then what the user said
 * @param headerRows rows of headings, [0, ∞)
 * @param columns    its columns in file order, at least one
 * @param rows       its first rows
 * @param fits       methodologies by how many of their items its columns would be, the best one first
 * @param warnings   what a reader must know, such as headings that occur twice
 */
public record FileInspection(SourceChoice source, List<RecognisedFormat> candidates, SurveyFormat format,
		Optional<LocalizedText> reason, ReadOptions options, int headerRows, List<SourceColumn> columns,
		List<PreviewRow> rows,
		List<MethodologyFit> fits, List<Warning> warnings) {

	/** So many rows are shown. */
	public static final int MOST_ROWS = 50;

	public FileInspection {
		candidates = List.copyOf(candidates);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		fits = List.copyOf(fits);
		warnings = List.copyOf(warnings);
	}

	/**
	 * A row as it stands in the file.
	 *
	 * @param row   its number in the file, the first header row being row 1
	 * @param cells the texts by the place of the column; empty where there is none, or where the format knows of a cell
	 *              only that it holds no level
	 */
	public record PreviewRow(long row, List<String> cells) {

		public PreviewRow {
			cells = List.copyOf(cells);
		}
	}
}
