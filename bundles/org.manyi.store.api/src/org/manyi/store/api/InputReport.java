/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.GroupField;
import org.manyi.scoring.api.Warning;

/**
 * What was read and how, so that a reader can trust or correct it.
 *
 * @param file          the file as the user named it
 * @param sha256        SHA-256 of its bytes, lower case hexadecimal
 * @param encoding      such as {@code UTF-8} or {@code GB18030}; empty where the kind of source has none
 * @param separator     the column separator; {@link #NO_SEPARATOR} where the kind of source has none
 * @param rows          data rows read, the header not counted, rejected ones included, [0, ∞)
 * @param columns       what each column was taken for, in file order
 * @param rejectedRows  rows that are not returned sheets, [0, rows]
 * @param invalid       answers that are none of the scale's, [0, ∞)
 * @param rejected      the first of these rejects, at most {@value #LISTED}, in file order
 * @param groupFields   the fields by which this source can be grouped
 * @param warnings      what a reader must know of the input
 * @param stored        where it is kept; empty for a file. File, digest, encoding and separator mean nothing where it
 *                      is not
 */
public record InputReport(String file, String sha256, String encoding, char separator, long rows,
		List<Column> columns, long rejectedRows, long invalid, List<Reject> rejected, List<GroupField> groupFields,
		List<Warning> warnings, Optional<StoredInput> stored) {

	/** How many rejects are listed here; the complete list is a file. */
	public static final int LISTED = 1000;

	/** Stands for the separator of a source that is no delimited text. */
	public static final char NO_SEPARATOR = '\0';

	public InputReport {
		columns = List.copyOf(columns);
		rejected = List.copyOf(rejected);
		groupFields = List.copyOf(groupFields);
		warnings = List.copyOf(warnings);
	}

	/** Of a file. */
	public InputReport(String file, String sha256, String encoding, char separator, long rows, List<Column> columns,
			long rejectedRows, long invalid, List<Reject> rejected, List<GroupField> groupFields,
			List<Warning> warnings) {
		this(file, sha256, encoding, separator, rows, columns, rejectedRows, invalid, rejected, groupFields, warnings,
				Optional.empty());
	}

	/** The same as what is known of a survey of a workspace. */
	public InputReport from(StoredInput where) {
		return new InputReport(file, sha256, encoding, separator, rows, columns, rejectedRows, invalid, rejected,
				groupFields, warnings, Optional.of(where));
	}

	/** The same with something more that a reader must know. */
	public InputReport with(Warning warning) {
		List<Warning> more = new ArrayList<>(warnings);
		more.add(warning);
		return new InputReport(file, sha256, encoding, separator, rows, columns, rejectedRows, invalid, rejected,
				groupFields, more, stored);
	}

	/** All rejects: rows and single answers, [0, ∞). */
	public long rejectedCount() {
		return rejectedRows + invalid;
	}

	/**
	 * One column of the file.
	 *
	 * @param heading as written in the file
	 * @param role    what it was taken for: an item's id, a field's name, or empty for a column that is not used
	 */
	public record Column(String heading, Optional<String> role) {
	}
}
