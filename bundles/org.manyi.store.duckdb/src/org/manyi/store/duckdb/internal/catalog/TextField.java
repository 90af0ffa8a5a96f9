/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.catalog;

import java.util.Arrays;
import java.util.Optional;

import org.manyi.model.GroupField;
import org.manyi.model.ResponseField;

/** A field whose texts repeat and are kept as numbers: a column of every table of responses. */
public enum TextField {
	SURVEY("campaign"), UNIT("unit"), REGION("region"),
	CUSTOMER_SEGMENT("segment"), PROJECT("project"), STAGE("stage"), MODE("mode"), SOURCE_FORM("form"),
	/** Not a column: the numbers stand in the opinions. */
	CATEGORY("category");

	private final String column;

	TextField(String column) {
		this.column = column;
	}

	public String column() {
		return column;
	}

	/** The field of a response that it holds. */
	public ResponseField responseField() {
		return ResponseField.valueOf(name());
	}

	/** The texts that a grouping field takes, empty for periods. */
	public static Optional<TextField> of(GroupField field) {
		return Arrays.stream(values()).filter(candidate -> candidate.name().equals(field.name())).findFirst();
	}
}
