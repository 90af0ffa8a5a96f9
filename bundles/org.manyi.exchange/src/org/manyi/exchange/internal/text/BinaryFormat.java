/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.util.Arrays;
import java.util.Optional;

import org.manyi.model.LocalizedText;

/** Files that are no delimited text, known by their first bytes. */
public enum BinaryFormat {
	ZIP("压缩包或 Office 文档", "a ZIP archive or an Office document", 'P', 'K', 3, 4),
	OLE("旧版 Office 文档", "an old Office document", 0xD0, 0xCF, 0x11, 0xE0),
	SPSS("SPSS 数据文件（SAV）", "an SPSS data file (SAV)", '$', 'F', 'L', '2'),
	PDF("PDF 文档", "a PDF document", '%', 'P', 'D', 'F', '-'),
	PNG("PNG 图片", "a PNG image", 0x89, 'P', 'N', 'G'),
	JPEG("JPEG 图片", "a JPEG image", 0xFF, 0xD8, 0xFF),
	GZIP("GZIP 压缩文件", "a GZIP file", 0x1F, 0x8B),
	RAR("RAR 压缩包", "a RAR archive", 'R', 'a', 'r', '!'),
	SEVEN_ZIP("7z 压缩包", "a 7z archive", '7', 'z', 0xBC, 0xAF);

	private final LocalizedText name;
	private final int[] signature;

	BinaryFormat(String zh, String en, int... signature) {
		name = new LocalizedText(zh, en);
		this.signature = signature;
	}

	/** What the file looks like, as part of a sentence. */
	public LocalizedText displayName() {
		return name;
	}

	/**
	 * The format that begins like this.
	 *
	 * @param head the first bytes of a file
	 */
	public static Optional<BinaryFormat> of(byte[] head) {
		return Arrays.stream(values()).filter(format -> format.begins(head)).findFirst();
	}

	private boolean begins(byte[] head) {
		if (head.length < signature.length) {
			return false;
		}
		for (int i = 0; i < signature.length; i++) {
			if ((head[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}
}
