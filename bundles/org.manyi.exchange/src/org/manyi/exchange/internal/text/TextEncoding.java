/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings a survey file may have. */
public enum TextEncoding {
	UTF_8(StandardCharsets.UTF_8), GB18030(Charset.forName("GB18030")), UTF_16LE(StandardCharsets.UTF_16LE),
	UTF_16BE(StandardCharsets.UTF_16BE), WINDOWS_1252(Charset.forName("windows-1252"));

	private final Charset charset;

	TextEncoding(Charset charset) {
		this.charset = charset;
	}

	public Charset charset() {
		return charset;
	}

	/** The name shown to the user, such as {@code UTF-8}. */
	public String displayName() {
		return charset.name();
	}
}
