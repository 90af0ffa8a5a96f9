/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.manyi.exchange.api.TableVisitor;
import org.manyi.model.AnswerState;
import org.manyi.service.FileInspection.PreviewRow;
import org.manyi.store.api.Reject;

/** Keeps rows as they stand in the file. */
final class PreviewVisitor implements TableVisitor {

	/** A cell is not shown beyond so many characters. */
	private static final int LONGEST = 200;

	private final List<PreviewRow> rows = new ArrayList<>();
	private final String[] cells;

	PreviewVisitor(int columns) {
		cells = new String[columns];
		clear();
	}

	List<PreviewRow> rows() {
		return rows;
	}

	private void clear() {
		Arrays.fill(cells, "");
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		cells[column] = length <= LONGEST ? new String(buffer, offset, length)
				: new String(buffer, offset, LONGEST) + "…";
	}

	@Override
	public void cell(int column, AnswerState state) {
		cells[column] = "";
	}

	@Override
	public void endRow(long row) {
		rows.add(new PreviewRow(row, List.of(cells)));
		clear();
	}

	@Override
	public void rejectRow(Reject reject) {
		rows.add(new PreviewRow(reject.row(), List.of(reject.value())));
		clear();
	}
}
