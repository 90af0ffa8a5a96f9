/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The encodings a survey file may have. */
public enum TextEncoding {
	UTF_8(StandardCharsets.UTF_8, "utf8"),
	/** Also GBK and GB2312, which are parts of it. */
	GB18030(Charset.forName("GB18030"), "gbk", "gb2312", "gb_2312-80", "euc-cn", "cp936"),
	UTF_16LE(StandardCharsets.UTF_16LE, "utf16le"),
	UTF_16BE(StandardCharsets.UTF_16BE, "utf16be"),
	/** Also ISO 8859-1, of which it is a superset. */
	WINDOWS_1252(Charset.forName("windows-1252"), "cp1252", "iso-8859-1", "latin1");

	private final Charset charset;
	private final List<String> otherNames;

	TextEncoding(Charset charset, String... otherNames) {
		this.charset = charset;
		this.otherNames = List.of(otherNames);
	}

	/** By a name that people use for it, whatever its case; empty where the encoding is not known. */
	public static Optional<TextEncoding> named(String name) {
		String lower = name.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(encoding -> encoding.displayName().equalsIgnoreCase(lower)
				|| encoding.otherNames.contains(lower)).findFirst();
	}

	public Charset charset() {
		return charset;
	}

	/** The name shown to the user, such as {@code UTF-8}. */
	public String displayName() {
		return charset.name();
	}
}
