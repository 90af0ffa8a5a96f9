/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

/**
 * The encoding a file is read in.
 *
 * @param encoding the encoding
 * @param skip     bytes of the byte order mark at the beginning, [0, 3]
 */
public record EncodingChoice(TextEncoding encoding, int skip) {

	/** Whether characters are of two bytes or more. */
	public boolean isUtf16() {
		return encoding == TextEncoding.UTF_16LE || encoding == TextEncoding.UTF_16BE;
	}
}
