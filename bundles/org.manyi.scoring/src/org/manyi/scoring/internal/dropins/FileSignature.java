/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is that cannot be opened as a jar, as its first bytes tell. */
enum FileSignature {

	GZIP("gzip", "\u001f\u008b"),
	BZIP2("bzip2", "BZh"),
	XZ("xz", "\u00fd7zXZ"),
	SEVEN_ZIP("7z", "7z\u00bc\u00af"),
	RAR("RAR", "Rar!"),
	TAR("tar", "ustar", 257),
	ZIP("zip", "PK"),
	EMPTY("", ""),
	WEB_PAGE("", ""),
	OTHER("", "");

	private static final int LOOKED_AT = 1024;

	private final String format;
	private final String bytes;
	private final int offset;

	FileSignature(String format, String bytes) {
		this(format, bytes, 0);
	}

	FileSignature(String format, String bytes, int offset) {
		this.format = format;
		this.bytes = bytes;
		this.offset = offset;
	}

	/**
	 * Looks at the first bytes.
	 *
	 * @throws IOException if they cannot be read
	 */
	static FileSignature of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			String begin = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
			if (begin.isEmpty()) {
				return EMPTY;
			}
			for (FileSignature signature : values()) {
				if (!signature.bytes.isEmpty() && begin.startsWith(signature.bytes, signature.offset)) {
					return signature;
				}
			}
			String text = begin.strip().toLowerCase(Locale.ROOT);
			return text.startsWith("<!doctype html") || text.startsWith("<html") ? WEB_PAGE : OTHER;
		}
	}

	/** Why it is no plug-in, and what to do. */
	NotABundleException refusal() {
		return switch (this) {
		case GZIP, BZIP2, XZ, SEVEN_ZIP, RAR, TAR -> new NotABundleException(
				"是 " + format + " 归档，不是 jar 文件。请解开，再安装其中的 jar 文件",
				"is a " + format + " archive, no jar file. Unpack it and install the jar file in it");
		case ZIP -> new NotABundleException("是 jar 文件，但不完整或已损坏。请重新复制或下载",
				"is a jar file of which a part is missing or damaged. Copy or download it again");
		case EMPTY -> new NotABundleException("是空文件，应为 jar 文件", "is an empty file; a jar file is expected");
		case WEB_PAGE -> new NotABundleException("是网页，不是 jar 文件。请给出文件本身的地址",
				"is a web page, no jar file. Give the address of the file itself");
		case OTHER -> new NotABundleException("不是 jar 文件", "is no jar file");
		};
	}
}
