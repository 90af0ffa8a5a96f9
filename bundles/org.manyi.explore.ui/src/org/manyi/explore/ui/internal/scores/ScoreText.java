/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.explore.ui.internal.Texts;
import org.manyi.service.Analysis;
import org.manyi.ui.table.Column;

/** The whole score table as tab-separated text. */
public final class ScoreText {

	private ScoreText() {
	}

	public static String of(Analysis analysis, Texts texts) {
		List<Column<ScoreRow>> columns = new ScoreColumns(() -> texts,
				() -> analysis.plan().methodology().bands(), Optional::empty).columns();
		String head = String.join("\t", ScoreColumns.headings(texts.messages()));
		return ScoreRow.of(analysis.total().scores()).stream()
				.map(row -> columns.stream().map(column -> column.text().apply(row)).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n", head + "\n", "\n"));
	}
}
