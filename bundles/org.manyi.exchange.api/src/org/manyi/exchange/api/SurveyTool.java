/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A survey tool, known by what it writes above its rows, whatever kind of file holds them. An OSGi service, stateless;
 * asked by every format that reads plain tables, such as delimited text and workbooks, each of which reads what the
 * tool writes as soon as the tool is present.
 */
@ConsumerType
public interface SurveyTool {

	/** Unique; lower case letters, digits and hyphens, such as {@code qualtrics}. */
	String id();

	/** The name that users know it by. */
	LocalizedText name();

	/**
	 * Words of which every table of this tool has one in its first lines, as they are written: a text without any of
	 * them is not looked at further. Empty where there are none such.
	 */
	default List<String> signs() {
		return List.of();
	}

	/**
	 * Looks whether a table comes from this tool.
	 *
	 * @param records its first rows, headings included, as they stand in the file; at least one
	 * @return empty when it does not
	 */
	Optional<ToolHeader> recognise(List<List<String>> records);

	/**
	 * Looks at all rows where the first ones do not tell what cells mean. Asked once, before the table is read.
	 *
	 * @param header what {@link #recognise} gave
	 * @param rows   hands out the rows as they stand in the file; reading them takes as long as reading the file
	 * @return the header with what the rows say; the same where they need not be looked at
	 * @throws EvidenceException when the rows cannot be read
	 */
	default ToolHeader lookThrough(ToolHeader header, Rows rows) throws EvidenceException {
		return header;
	}

	/** The rows of a table as they stand in its file. */
	interface Rows {

		/**
		 * Hands them out.
		 *
		 * @throws EvidenceException when they cannot be read, or the visitor has seen enough
		 */
		void read(TableVisitor visitor) throws EvidenceException;
	}

	/**
	 * Puts what this tool writes between a table and its visitor: marks in cells, rows that are no responses.
	 *
	 * @param header  what {@link #recognise} gave
	 * @param visitor is handed the rows as they are meant
	 * @return is to be handed the rows as they stand in the file; the visitor itself where nothing is to be done
	 */
	default TableVisitor rows(ToolHeader header, TableVisitor visitor) {
		return visitor;
	}
}
