/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.manyi.exchange.api.TableVisitor;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Keeps the rows of previews and tests of a Qualtrics survey out. */
final class PreviewRows extends RowsBetween {

	/** Preview, test, preview that looks like spam, preview while offline. */
	private static final Set<String> CODES = Set.of("1", "2", "9", "17");
	private static final Set<String> WORDS = Set.of("preview", "test", "vorschau", "预览", "测试", "aperçu",
			"vista previa");

	private final int statusColumn;
	private final String heading;
	private String status = "";

	/**
	 * @param statusColumn the place of the column that says where a row comes from
	 * @param heading      that column's heading
	 */
	PreviewRows(int statusColumn, String heading, TableVisitor visitor) {
		super(visitor);
		this.statusColumn = statusColumn;
		this.heading = heading;
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		if (column == statusColumn) {
			status = length == 1 && buffer[offset] == '0' ? "" : new String(buffer, offset, length).strip();
		}
		super.cell(column, buffer, offset, length);
	}

	@Override
	public void endRow(long row) throws EvidenceException {
		String text = status.toLowerCase(Locale.ROOT);
		boolean preview = !text.isEmpty() && (CODES.contains(text) || WORDS.stream().anyMatch(text::contains));
		if (preview) {
			super.rejectRow(new Reject(row, Optional.empty(), heading + " = " + status,
					new LocalizedText("Qualtrics 预览或测试产生的行，不是调查表",
							"a preview or test in Qualtrics, no returned sheet")));
		} else {
			super.endRow(row);
		}
		status = "";
	}

	@Override
	public void rejectRow(Reject reject) throws EvidenceException {
		status = "";
		super.rejectRow(reject);
	}
}
