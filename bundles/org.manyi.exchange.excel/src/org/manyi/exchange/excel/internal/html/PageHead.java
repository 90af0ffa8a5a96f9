/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The beginning of a file, by which a web page and its encoding are told. */
final class PageHead {

	private static final Pattern PAGE = Pattern.compile(
			"\\A[\\s\\uFEFF]*<(?:!--|!doctype\\s+html|html|head|meta|style|body|div|center|table|\\?xml)\\b?",
			Pattern.CASE_INSENSITIVE);
	/** One after the other, and not as one pattern, which would look for each end from each beginning. */
	private static final List<Pattern> TABLE = Stream.of("<table\\b", "<tr\\b", "<t[dh]\\b")
			.map(tag -> Pattern.compile(tag, Pattern.CASE_INSENSITIVE)).toList();
	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)",
			Pattern.CASE_INSENSITIVE);
	private static final String XML_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";
	/** A character may be cut at the end. */
	private static final int LONGEST_CHARACTER = 4;

	private final byte[] bytes;
	private final boolean whole;
	private final Charset charset;
	private final String text;

	PageHead(byte[] bytes, boolean whole) {
		this.bytes = bytes;
		this.whole = whole;
		charset = findCharset();
		text = new String(bytes, charset);
	}

	boolean hasTable() {
		return PAGE.matcher(text).find() && findTable();
	}

	/** Whether it is the XML that Excel 2003 wrote. */
	boolean isXmlSpreadsheet() {
		return PAGE.matcher(text).find() && text.contains(XML_SPREADSHEET) && text.contains("Workbook")
				&& !findTable();
	}

	private boolean findTable() {
		int place = 0;
		for (Pattern tag : TABLE) {
			Matcher matcher = tag.matcher(text);
			if (!matcher.find(place)) {
				return false;
			}
			place = matcher.end();
		}
		return true;
	}

	/** What the page says, where it is so; else UTF-8 or GB18030, whichever fits. */
	Charset charset() {
		return charset;
	}

	private Charset findCharset() {
		if (begins(0xFF, 0xFE)) {
			return StandardCharsets.UTF_16LE;
		}
		if (begins(0xFE, 0xFF)) {
			return StandardCharsets.UTF_16BE;
		}
		if (fits(StandardCharsets.UTF_8)) {
			return StandardCharsets.UTF_8;
		}
		Charset chinese = Charset.forName("GB18030");
		Matcher matcher = CHARSET.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
		if (matcher.find()) {
			String name = matcher.group(1).toLowerCase(Locale.ROOT);
			if (!name.startsWith("gb") && !name.startsWith("utf") && Charset.isSupported(name)) {
				return Charset.forName(name);
			}
		}
		return fits(chinese) ? chinese : Charset.forName("windows-1252");
	}

	private boolean begins(int first, int second) {
		return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

	private boolean fits(Charset candidate) {
		int most = whole ? 0 : Math.min(LONGEST_CHARACTER, bytes.length);
		for (int cut = 0; cut <= most; cut++) {
			try {
				candidate.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
				return true;
			} catch (CharacterCodingException e) {
				// perhaps the last character is cut
			}
		}
		return false;
	}
}
