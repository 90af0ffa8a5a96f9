/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.exchange.api.SourceColumn;

/** A variable as its cells are read. */
public sealed interface Variable {

	SourceColumn column();

	/**
	 * A number, date or time.
	 *
	 * @param column  what is told of it
	 * @param format  how its cells are written
	 * @param missing its user-missing values
	 */
	record OfNumbers(@NonNull SourceColumn column, @NonNull NumberFormat format, @NonNull MissingNumbers missing)
			implements Variable {
	}

	/**
	 * A string.
	 *
	 * @param column  what is told of it; its {@link SourceColumn#states} are all its user-missing values
	 */
	record OfTexts(@NonNull SourceColumn column) implements Variable {
	}
}
