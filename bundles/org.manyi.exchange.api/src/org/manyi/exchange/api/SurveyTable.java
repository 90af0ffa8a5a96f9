/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ConsumerType;

/** A survey file as a table. Holds no open file between calls; can be read any number of times. */
@ConsumerType
public interface SurveyTable {

	/** Its columns in file order, at least one. */
	List<SourceColumn> columns();

	/** Header rows, which are no responses, [0, ∞). */
	int headerRows();

	/** What a reader must know of it, such as headings that occur twice. */
	List<Warning> warnings();

	/**
	 * In which order its dates of numbers write day and month, where somebody has said so; empty where they are to
	 * tell.
	 */
	default Optional<DayMonthOrder> dayMonthOrder() {
		return Optional.empty();
	}

	/**
	 * Hands out all rows. Takes memory for one row, not for the file.
	 *
	 * @param monitor is told of progress in {@link TableVisitor#TICKS} and asked for cancellation
	 * @return what was read
	 * @throws EvidenceException                                   when reading cannot go on, or the visitor refuses
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	TableReport read(TableVisitor visitor, IProgressMonitor monitor) throws EvidenceException;
}
