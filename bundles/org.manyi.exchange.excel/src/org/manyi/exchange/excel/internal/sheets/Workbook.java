/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.sheets;

import java.util.List;

import org.manyi.store.api.EvidenceException;

/** A workbook that is open. Memory does not grow with its rows. */
public interface Workbook extends AutoCloseable {

	/** Its sheets in the order of their tabs. */
	List<Sheet> sheets();

	/**
	 * Hands out the rows of a sheet.
	 *
	 * @throws EvidenceException when the file is damaged or meant to do harm, or the visitor refuses
	 */
	void read(Sheet sheet, SheetVisitor visitor, SheetProgress progress) throws EvidenceException;

	/**
	 * The merged cells of a sheet.
	 *
	 * @throws EvidenceException when there are more than {@value MergedCells#MOST}, or the file is damaged or meant to
	 *                           do harm
	 */
	List<MergedCells> merged(Sheet sheet) throws EvidenceException;

	@Override
	void close();
}
