/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.slice;

import java.io.IOException;

/** A line of a file of named slices is no slice. */
final class WrongLineException extends IOException {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final String text;

	/**
	 * @param line its number, [1, ∞)
	 * @param text what stands there
	 */
	WrongLineException(int line, String text) {
		super(line + ": " + text);
		this.line = line;
		this.text = text;
	}

	int line() {
		return line;
	}

	String text() {
		return text;
	}
}
