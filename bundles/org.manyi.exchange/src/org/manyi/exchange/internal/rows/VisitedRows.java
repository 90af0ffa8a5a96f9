/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.util.Optional;
import java.util.stream.IntStream;

import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.internal.rejects.RejectLimit;
import org.manyi.exchange.internal.rejects.UncheckedEvidenceException;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Hands rows to a visitor of the table. */
public final class VisitedRows implements RowTarget {

	private final TableVisitor visitor;
	private final CellReader[] readers;
	private final RejectLimit limit = new RejectLimit();

	/**
	 * @param columns how many cells a row has
	 */
	public VisitedRows(TableVisitor visitor, int columns) {
		this.visitor = visitor;
		readers = IntStream.range(0, columns).mapToObj(column -> new VisitedCell(visitor, column))
				.toArray(CellReader[]::new);
	}

	@Override
	public CellReader[] readers() {
		return readers;
	}

	@Override
	public void begin() {
		// the visitor is told of ends alone
	}

	@Override
	public void accept(long row) {
		limit.accept(0);
		try {
			visitor.endRow(row);
		} catch (EvidenceException e) {
			throw new UncheckedEvidenceException(e);
		}
	}

	@Override
	public void reject(long row, String value, LocalizedText reason) {
		try {
			Reject reject = new Reject(row, Optional.empty(), value, reason);
			visitor.rejectRow(reject);
			limit.reject(reject);
		} catch (EvidenceException e) {
			throw new UncheckedEvidenceException(e);
		}
	}

	/** The cells of a column. */
	private static final class VisitedCell extends CellReader {

		private final TableVisitor visitor;
		private final int column;

		VisitedCell(TableVisitor visitor, int column) {
			this.visitor = visitor;
			this.column = column;
		}

		@Override
		public void read(char[] buffer, int offset, int length) {
			visitor.cell(column, buffer, offset, length);
		}
	}
}
