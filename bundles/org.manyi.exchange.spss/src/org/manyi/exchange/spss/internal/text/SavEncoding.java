/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The encodings a system file may have. What is a superset of another stands for both. */
public enum SavEncoding {
	UTF_8("UTF-8", "UTF-8", 65001),
	/** Also GBK and GB2312. */
	GB18030("GB18030", "GB18030", 54936, 936, 20936, 51936),
	BIG5("Big5", "x-windows-950", 950),
	SHIFT_JIS("Shift_JIS", "windows-31j", 932),
	EUC_JP("EUC-JP", "EUC-JP", 51932, 20932),
	EUC_KR("EUC-KR", "x-windows-949", 949, 51949),
	WINDOWS_1250("windows-1250", "windows-1250", 1250),
	WINDOWS_1251("windows-1251", "windows-1251", 1251),
	WINDOWS_1252("windows-1252", "windows-1252", 1252),
	WINDOWS_1253("windows-1253", "windows-1253", 1253),
	WINDOWS_1254("windows-1254", "windows-1254", 1254),
	WINDOWS_1255("windows-1255", "windows-1255", 1255),
	WINDOWS_1256("windows-1256", "windows-1256", 1256),
	WINDOWS_1257("windows-1257", "windows-1257", 1257),
	WINDOWS_1258("windows-1258", "windows-1258", 1258),
	ISO_8859_1("ISO-8859-1", "ISO-8859-1", 28591),
	ISO_8859_2("ISO-8859-2", "ISO-8859-2", 28592),
	ISO_8859_5("ISO-8859-5", "ISO-8859-5", 28595),
	ISO_8859_7("ISO-8859-7", "ISO-8859-7", 28597),
	ISO_8859_9("ISO-8859-9", "ISO-8859-9", 28599),
	ISO_8859_15("ISO-8859-15", "ISO-8859-15", 28605),
	KOI8_R("KOI8-R", "KOI8-R", 20866),
	WINDOWS_874("windows-874", "x-windows-874", 874),
	IBM850("IBM850", "IBM850", 850);

	private static final Pattern CODE_PAGE = Pattern.compile("(?:CP|IBM|MS|WINDOWS-|X-WINDOWS-|X-MSWIN-)?(\\d{3,5})");

	private final String displayName;
	private final Charset charset;
	private final List<Integer> codePages;

	SavEncoding(String displayName, String charset, Integer... codePages) {
		this.displayName = displayName;
		this.charset = Charset.forName(charset);
		this.codePages = List.of(codePages);
	}

	/** The name shown to the user, such as {@code UTF-8}. */
	public String displayName() {
		return displayName;
	}

	public Charset charset() {
		return charset;
	}

	/** Whether every character takes one byte, so that nearly all bytes fit. */
	public boolean isSingleByte() {
		return charset.newEncoder().maxBytesPerChar() == 1;
	}

	/** By the number of a Windows code page; empty for 2 and 3, which old programs write whatever it is. */
	public static Optional<SavEncoding> ofCodePage(int codePage) {
		return Stream.of(values()).filter(e -> e.codePages.contains(codePage)).findFirst();
	}

	/** By the name that a file or a user gives: a name or alias of the registry of character sets, or a code page. */
	public static Optional<SavEncoding> ofName(String name) {
		String upper = name.strip().toUpperCase(Locale.ROOT);
		Optional<SavEncoding> known = Stream.of(values()).filter(e -> e.displayName.equalsIgnoreCase(upper))
				.findFirst();
		Matcher codePage = CODE_PAGE.matcher(upper);
		if (known.isEmpty() && codePage.matches()) {
			known = ofCodePage(Integer.parseInt(codePage.group(1)));
		}
		if (known.isEmpty() && List.of("GBK", "GB2312", "EUC-CN", "X-GBK", "GB_2312-80").contains(upper)) {
			known = Optional.of(GB18030);
		}
		return known.or(() -> ofAlias(upper));
	}

	private static Optional<SavEncoding> ofAlias(String name) {
		try {
			if (!Charset.isSupported(name)) {
				return Optional.empty();
			}
		} catch (IllegalCharsetNameException e) {
			return Optional.empty();
		}
		Charset named = Charset.forName(name);
		return Stream.of(values()).filter(
				e -> e.charset.equals(named) || named.aliases().stream().anyMatch(e.displayName::equalsIgnoreCase)
						|| named.name().equalsIgnoreCase(e.displayName))
				.findFirst();
	}
}
