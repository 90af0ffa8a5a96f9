/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.Methodology;
import org.manyi.model.RatingScale;
import org.manyi.service.AnalysisException;
import org.manyi.service.weights.WeightsInputKind;
import org.manyi.service.weights.WeightsRequest;

/** Tells what the files of a request are. */
record InputRecognition(SurveyReader reader, WeightsRequest request) {

	/** What they are; what somebody said stands before what they look like. */
	WeightsInputKind kind(IProgressMonitor monitor) throws AnalysisException {
		if (request.as().isPresent()) {
			return request.as().get();
		}
		if (request.files().isEmpty()) {
			return WeightsInputKind.JUDGMENTS;
		}
		Path first = request.files().getFirst();
		if (!request.by().isEmpty() || Files.isDirectory(first)) {
			return WeightsInputKind.RESPONSES;
		}
		if (request.files().size() > 1) {
			return WeightsInputKind.JUDGMENTS;
		}
		TextCells table = TextCells.begin(reader, first, monitor);
		if (isNamedAsJudgments(table) || new JudgmentReader(table).isJudgments()) {
			return WeightsInputKind.JUDGMENTS;
		}
		return request.methodology().isEmpty() || isOfScores(table, request.methodology().get())
				? WeightsInputKind.MATRIX
				: WeightsInputKind.RESPONSES;
	}

	private static boolean isNamedAsJudgments(TextCells table) {
		return table.hasRowNames() && table.rows().size() == table.columns().size()
				&& new HashSet<>(table.rowNames()).equals(new HashSet<>(table.columns()));
	}

	/** Whether every column is an item's and some number in it is no level: a score of a unit or period. */
	private static boolean isOfScores(TextCells table, Methodology methodology) {
		ItemColumns items = new ItemColumns(Optional.of(methodology));
		return new MatrixReader(table).isMatrix()
				&& table.columns().stream().allMatch(heading -> items.find(heading).isPresent())
				&& table.rows().stream().map(TextCells.Row::cells).anyMatch(
						cells -> hasOtherThanLevels(cells.subList(table.first(), cells.size()), methodology.scale()));
	}

	private static boolean hasOtherThanLevels(List<String> cells, RatingScale scale) {
		return cells.stream().flatMap(cell -> Numbers.decimal(cell).stream()).anyMatch(number -> scale.levels().stream()
				.noneMatch(level -> BigDecimal.valueOf(level.score()).compareTo(number) == 0));
	}
}
