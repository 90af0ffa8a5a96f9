/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

/** The column separators that are recognised, the more usual first. */
public enum Separator {
	COMMA(','), SEMICOLON(';'), TAB('\t');

	private final char character;

	Separator(char character) {
		this.character = character;
	}

	public char character() {
		return character;
	}
}
