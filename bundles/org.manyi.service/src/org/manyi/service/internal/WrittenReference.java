/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.store.api.workspace.ResponseReference;

/**
 * A response as a user names it.
 *
 * @param text {@code #12}, {@code 2:15} or an id
 */
record WrittenReference(String text) {

	private static final Pattern NUMBER = Pattern.compile("#\\s*(\\d{1,18})");
	private static final Pattern ROW = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

	ResponseReference reference() {
		String plain = text.strip();
		Matcher number = NUMBER.matcher(plain);
		if (number.matches()) {
			return new ResponseReference.ByNumber(Long.parseLong(number.group(1)));
		}
		Matcher row = ROW.matcher(plain);
		return row.matches()
				? new ResponseReference.ByRow(Long.parseLong(row.group(1)), Long.parseLong(row.group(2)))
				: new ResponseReference.ById(plain);
	}
}
