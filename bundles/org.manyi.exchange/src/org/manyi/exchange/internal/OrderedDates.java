/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.DayMonthOrder;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;

/**
 * A table of which the user has said how its dates are written.
 *
 * @param table the table
 * @param order what the user has said
 */
record OrderedDates(SurveyTable table, DayMonthOrder order) implements SurveyTable {

	@Override
	public Optional<DayMonthOrder> dayMonthOrder() {
		return Optional.of(order);
	}

	@Override
	public List<SourceColumn> columns() {
		return table.columns();
	}

	@Override
	public int headerRows() {
		return table.headerRows();
	}

	@Override
	public List<Warning> warnings() {
		return table.warnings();
	}

	@Override
	public TableReport read(TableVisitor visitor, IProgressMonitor monitor) throws EvidenceException {
		return table.read(visitor, monitor);
	}
}
