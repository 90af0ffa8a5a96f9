/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * Inserts rows into the table of a questionnaire while they are made: one statement takes them until it is told to
 * {@link #end}. Statements of few rows would be written to the log first and compressed at the checkpoint, which takes
 * twice as long.
 */
final class ResponseTable implements AutoCloseable {

	/** Never retired. */
	private static final int OPEN = Integer.MAX_VALUE;

	private final ImportThread thread;
	private final RowFeed feed;
	private final int questionnaire;
	private final int importNumber;
	private final int changeSet;
	private final RowLayout layout;
	private @Nullable RowStream stream;
	private @Nullable RowBatch batch;

	ResponseTable(ImportThread thread, RowFeed feed, int questionnaire, int importNumber, int changeSet,
			RowLayout layout) {
		this.thread = thread;
		this.feed = feed;
		this.questionnaire = questionnaire;
		this.importNumber = importNumber;
		this.changeSet = changeSet;
		this.layout = layout;
	}

	/** Adds a row, whose numbers and codes are then set in the batch given. */
	RowBatch add(long response, CodedResponse source, String id, String customer) throws SQLException {
		RowBatch current = batch;
		if (current == null || current.isFull()) {
			current = next(current);
			batch = current;
		}
		current.add(response, source, id, customer);
		return current;
	}

	private RowBatch next(@Nullable RowBatch filled) throws SQLException {
		RowStream open = stream;
		if (open == null) {
			open = new RowStream(layout);
			stream = open;
			begin(open);
		}
		if (filled != null && !open.put(filled)) {
			thread.await();
		}
		return open.blank();
	}

	private void begin(RowStream open) throws SQLException {
		thread.begin(session -> {
			long offer = feed.offer(open);
			try {
				session.update(
						"INSERT INTO %s SELECT response, %d, row_number, %d, %d, response_id, customer, %s FROM %s(%d)"
								.formatted(Migrations.table(questionnaire), importNumber, changeSet, OPEN,
										String.join(", ", layout.expressions()), RowFeed.FUNCTION, offer));
			} finally {
				feed.withdraw(offer);
				open.close();
			}
		});
	}

	/** Lets the statement end when it has inserted what was added. */
	void end() {
		RowStream open = stream;
		RowBatch last = batch;
		stream = null;
		batch = null;
		if (open != null) {
			if (last != null) {
				open.put(last);
			}
			open.end();
		}
	}

	/** Gives up what is not inserted yet. */
	@Override
	public void close() {
		RowStream open = stream;
		if (open != null) {
			open.close();
		}
	}
}
