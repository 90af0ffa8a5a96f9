/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.List;
import java.util.Optional;

import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.BandScale;
import org.manyi.service.Analysis;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.TableText;

/** The whole score table in words, without a window. */
public final class ScoreText {

	private ScoreText() {
	}

	public static TableText of(Analysis analysis, Texts texts) {
		BandScale bands = analysis.plan().methodology().bands();
		List<ScoreRow> rows = ScoreRow.of(analysis.total(), Optional.empty(), Optional.empty());
		List<Column<ScoreRow>> columns = new ScoreColumns(() -> texts, () -> bands, Optional::empty,
				analysis.request().intervals()::confidence, () -> 1.0).columns();
		return TableText
				.of(columns.stream().filter(column -> ScoreColumns.used(rows, bands).test(column.id())).toList(), rows);
	}
}
