/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import org.manyi.exchange.api.TableVisitor;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Stands between a table and its visitor and hands everything on. */
class RowsBetween implements TableVisitor {

	private final TableVisitor visitor;

	RowsBetween(TableVisitor visitor) {
		this.visitor = visitor;
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		visitor.cell(column, buffer, offset, length);
	}

	@Override
	public void cell(int column, AnswerState state) {
		visitor.cell(column, state);
	}

	@Override
	public void endRow(long row) throws EvidenceException {
		visitor.endRow(row);
	}

	@Override
	public void rejectRow(Reject reject) throws EvidenceException {
		visitor.rejectRow(reject);
	}
}
