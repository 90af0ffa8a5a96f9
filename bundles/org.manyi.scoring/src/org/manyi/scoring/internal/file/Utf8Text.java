/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.manyi.scoring.edit.TextPlace;

/** Decodes a file that must be UTF-8, with or without byte order mark. */
final class Utf8Text {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Problems problems;

	Utf8Text(Problems problems) {
		this.problems = problems;
	}

	/** The text, or a problem at the first byte that is not UTF-8. */
	Optional<String> decode(byte[] bytes) {
		if (isUtf16(bytes)) {
			problems.addAt(1, 1, "文件是 UTF-16 或 UTF-32 编码，应为 UTF-8。请把文件另存为 UTF-8 编码",
					"found UTF-16 or UTF-32, expected UTF-8. Save the file in UTF-8");
			return Optional.empty();
		}
		var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(in, out, true);
		String text = out.flip().toString();
		try {
			if (result.isError()) {
				result.throwException();
			}
		} catch (CharacterCodingException e) {
			String hex = String.format("%02X", bytes[in.position()]);
			TextPlace place = TextPlace.of(text, text.length());
			problems.addAt(place.line(), place.column(),
					"这个字节（0x" + hex + "）不是 UTF-8，文件可能是 GBK 等其他编码，应为 UTF-8。请把文件另存为 UTF-8 编码",
					"this byte (0x" + hex + ") is not UTF-8 but perhaps another encoding such as GBK, expected UTF-8. "
							+ "Save the file in UTF-8");
			return Optional.empty();
		}
		return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
	}

	/** Whether it begins with a byte order mark of UTF-16, or with a character of it that is in ASCII. */
	private static boolean isUtf16(byte[] bytes) {
		if (bytes.length < 2) {
			return false;
		}
		int first = bytes[0] & 0xFF;
		int second = bytes[1] & 0xFF;
		return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE || first == 0 != (second == 0);
	}
}
