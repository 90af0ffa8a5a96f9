/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

/** What a column is taken for. */
public sealed interface ColumnRole {

	/**
	 * Answers to an item.
	 *
	 * @param item the place of the item in the questionnaire, from 0
	 */
	record OfItem(int item) implements ColumnRole {
	}

	/** A known property of the response. */
	record OfField(SurveyField field) implements ColumnRole {
	}

	/** Read over. */
	record Unused() implements ColumnRole {
	}
}
