/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * Inserts rows into the table of a questionnaire, {@value #MOST_BATCHES} batches at a time: some 130 MB of heap. Fewer at a time
 * would be written to the log first and compressed at the checkpoint, which takes twice as long.
 */
final class ResponseTable {

	/** As many rows as eight groups of rows that the database compresses together. */
	private static final int MOST_BATCHES = 8 * 122_880 / RowBatch.ROWS;
	/** Never retired. */
	private static final int OPEN = Integer.MAX_VALUE;

	private final Session session;
	private final RowFeed feed;
	private final int questionnaire;
	private final int importNumber;
	private final int changeSet;
	private final int numbers;
	private final int codes;
	private final List<RowBatch> batches = new ArrayList<>();
	private int used;

	/**
	 * @param numbers how many columns of numbers
	 * @param codes   how many columns of codes
	 */
	ResponseTable(Session session, RowFeed feed, int questionnaire, int importNumber, int changeSet, int numbers, int codes) {
		this.session = session;
		this.feed = feed;
		this.questionnaire = questionnaire;
		this.importNumber = importNumber;
		this.changeSet = changeSet;
		this.numbers = numbers;
		this.codes = codes;
	}

	/** Adds a row, whose numbers and codes are then set in the batch given. */
	RowBatch add(long response, CodedResponse source, String id, String customer) throws SQLException {
		if (used > 0 && !batches.get(used - 1).isFull()) {
			RowBatch batch = batches.get(used - 1);
			batch.add(response, source, id, customer);
			return batch;
		}
		if (used == MOST_BATCHES) {
			insert();
		}
		if (used == batches.size()) {
			batches.add(new RowBatch(numbers, codes));
		}
		used++;
		return add(response, source, id, customer);
	}

	/** Inserts what was added since the last time. */
	void insert() throws SQLException {
		if (used == 0) {
			return;
		}
		long offer = feed.offer(batches.subList(0, used), numbers, codes);
		try {
			List<String> columns = RowFeed.columns(numbers, codes);
			session.update("INSERT INTO %s SELECT %s, %d, %s, %d, %d, %s FROM %s(%d)".formatted(Migrations.table(questionnaire),
					columns.getFirst(), importNumber, columns.get(1), changeSet, OPEN,
					String.join(", ", columns.subList(2, columns.size())), RowFeed.FUNCTION, offer));
		} finally {
			feed.withdraw(offer);
		}
		batches.forEach(RowBatch::clear);
		used = 0;
	}
}
