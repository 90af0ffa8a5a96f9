/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

/**
 * What a survey tool wrote above its rows.
 *
 * @param confidence how sure it is that the tool wrote it, as {@link Recognition#confidence}
 * @param headerRows the rows that are no responses, [1, ∞)
 * @param columns    the columns in file order, with what the tool says of them
 * @param warnings   what a reader must know, such as headings that occur twice
 * @param reason     by what it was recognised, shown to the user
 */
public record ToolHeader(int confidence, int headerRows, List<SourceColumn> columns, List<Warning> warnings,
		LocalizedText reason) {

	public ToolHeader {
		columns = List.copyOf(columns);
		warnings = List.copyOf(warnings);
	}
}
