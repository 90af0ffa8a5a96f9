/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.regex.Pattern;

import org.manyi.exchange.api.TableVisitor;

/** Leaves out what respondents wrote beside an option of Wenjuanxing: {@code 其他〖等太久〗} is the option 其他. */
final class ChosenOptions extends RowsBetween {

	private static final char BEGIN = '〖';
	private static final Pattern WRITTEN = Pattern.compile("〖[^〖〗]*〗");

	ChosenOptions(TableVisitor visitor) {
		super(visitor);
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		for (int place = offset; place < offset + length; place++) {
			if (buffer[place] == BEGIN) {
				char[] options = WRITTEN.matcher(new String(buffer, offset, length)).replaceAll("").toCharArray();
				super.cell(column, options, 0, options.length);
				return;
			}
		}
		super.cell(column, buffer, offset, length);
	}
}
