/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.util.Optional;

import org.manyi.exchange.internal.counting.CountingThread;
import org.manyi.exchange.internal.rejects.RejectLimit;
import org.manyi.exchange.internal.rejects.RejectList;
import org.manyi.exchange.internal.rejects.UncheckedEvidenceException;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Has rows counted. */
public final class CountedRows implements RowTarget {

	private final CellReaders cells;
	private final CountingThread counter;
	private final RejectList rejects;
	private final RejectLimit limit = new RejectLimit();

	public CountedRows(CellReaders cells, CountingThread counter, RejectList rejects) {
		this.cells = cells;
		this.counter = counter;
		this.rejects = rejects;
	}

	@Override
	public CellReader[] readers() {
		return cells.readers();
	}

	@Override
	public void begin() {
		cells.invalidAnswers().clear();
		cells.row().categoryCount = 0;
	}

	@Override
	public void accept(long row) {
		limit.accept(0);
		cells.invalidAnswers().report(row, rejects);
		cells.accept(row);
		counter.add(cells.row());
	}

	@Override
	public void reject(long row, String value, LocalizedText reason) {
		Reject reject = new Reject(row, Optional.empty(), value, reason);
		rejects.add(reject);
		try {
			limit.reject(reject);
		} catch (EvidenceException e) {
			throw new UncheckedEvidenceException(e);
		}
	}
}
