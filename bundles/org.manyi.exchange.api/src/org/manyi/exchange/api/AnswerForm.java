/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

/**
 * How a survey tool writes the answers of a column.
 *
 * @param optionNumbers whether it may write the numbers of options in place of their words, so that a number without a
 *                      label need not be a score
 * @param joint         by what it joins several choices in a cell, beside {@code ┋} and semicolons; empty for none else
 */
public record AnswerForm(boolean optionNumbers, String joint) {

	/** What stands there is meant as it stands. */
	public static final AnswerForm PLAIN = new AnswerForm(false, "");
}
