/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rejects;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/**
 * Ends a reading that would give hardly anything but rejects: because a quote is never closed, the separator is another
 * one, or the mapping does not know the answers. Each thing that is taken makes up for nine that are rejected; when so
 * many more are rejected that the limit is reached, reading ends.
 */
public final class RejectLimit {

	/** Rows. */
	public static final int ROWS = 100_000;
	/** Invalid answers. */
	public static final int ANSWERS = 500_000;

	private static final int MAKES_UP_FOR = 9;

	private long rows;
	private long answers;
	private @Nullable Reject firstRow;
	private @Nullable Reject firstAnswer;
	private int invalidOfRow;

	/**
	 * A row was taken.
	 *
	 * @param items how many answers it can have, [0, ∞)
	 */
	public void accept(int items) {
		if (rows > 0) {
			rows = Math.max(0, rows - MAKES_UP_FOR);
		}
		if (answers > 0) {
			answers = Math.max(0, answers - (long) MAKES_UP_FOR * Math.max(0, items - invalidOfRow));
		}
		invalidOfRow = 0;
	}

	/**
	 * A row, or an answer of the row at hand, was rejected.
	 *
	 * @throws EvidenceException when nearly everything is
	 */
	public void reject(Reject reject) throws EvidenceException {
		if (reject.column().isEmpty()) {
			Reject first = first(rows, firstRow, reject);
			firstRow = first;
			if (++rows >= ROWS) {
				throw tooManyRows(first);
			}
		} else {
			Reject first = first(answers, firstAnswer, reject);
			firstAnswer = first;
			invalidOfRow++;
			if (++answers >= ANSWERS) {
				throw tooManyAnswers(first);
			}
		}
	}

	private static Reject first(long before, @Nullable Reject known, Reject reject) {
		return before == 0 || known == null ? reject : known;
	}

	private static EvidenceException tooManyRows(Reject first) {
		return new EvidenceException(new LocalizedText(
				"从第 %d 行起几乎每一行都被拒收（已有 %d 行），不再往下读。该行的问题：%s。请改正该处，或核对分隔符和编码。".formatted(first.row(), ROWS,
						first.reason().zh()),
				("From row %d on nearly every row is rejected (%d by now), and reading stopped. What is wrong with "
						+ "that row: %s. Mend it there, or check separator and encoding.")
						.formatted(first.row(), ROWS, first.reason().en())));
	}

	private static EvidenceException tooManyAnswers(Reject first) {
		Optional<String> column = first.column();
		return new EvidenceException(new LocalizedText(
				"从第 %d 行起几乎每个作答都无效（已有 %d 个），不再往下读。第一个是“%s”列的“%s”：%s。请在映射中写明这些作答的含义。".formatted(first.row(),
						ANSWERS, column.orElse(""), first.value(), first.reason().zh()),
				("From row %d on nearly every answer is invalid (%d by now), and reading stopped. The first is \"%s\" "
						+ "in column \"%s\": %s. Say in the mapping what the answers mean.")
						.formatted(first.row(), ANSWERS, first.value(), column.orElse(""), first.reason().en())));
	}
}
