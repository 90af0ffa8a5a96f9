/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.model.ResponseField;

/** What a column is taken for. */
public sealed interface ColumnRole {

	/**
	 * The answers to an item.
	 *
	 * @param itemId     the item
	 * @param dictionary the name of the dictionary its labels are read by
	 */
	record OfItem(@NonNull String itemId, @NonNull String dictionary) implements ColumnRole {
	}

	/**
	 * Something known of the response.
	 *
	 * @param field what it is
	 */
	record OfField(@NonNull ResponseField field) implements ColumnRole {
	}

	/**
	 * A check box: where it is ticked the response has a coded opinion.
	 *
	 * @param category the opinion, as the heading calls it
	 */
	record OfCategory(@NonNull String category) implements ColumnRole {
	}

	/** Not read. */
	record Unused() implements ColumnRole {
	}
}
