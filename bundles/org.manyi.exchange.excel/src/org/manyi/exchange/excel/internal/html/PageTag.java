/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a web page.
 *
 * @param content what stands between its brackets
 */
record PageTag(String content) {

	private static final Pattern NAME = Pattern.compile("/?([A-Za-z][A-Za-z0-9:-]*)");

	/** Its name in lower case; empty for what is no element. */
	String name() {
		Matcher matcher = NAME.matcher(content);
		return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
	}

	boolean closing() {
		return content.startsWith("/");
	}

	/** An attribute that is a whole number from 1 on; 1 where there is none. */
	int number(String attribute) {
		Matcher matcher = Pattern
				.compile("(?:^|\\s)" + attribute + "\\s*=\\s*[\"']?\\s*(\\d{1,6})", Pattern.CASE_INSENSITIVE)
				.matcher(content);
		return matcher.find() ? Math.max(1, Integer.parseInt(matcher.group(1))) : 1;
	}
}
