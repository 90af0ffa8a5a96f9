/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.util.List;

/**
 * A variable record, not yet decoded.
 *
 * @param position of the record among all variable records, from 1
 * @param width    bytes of a string, [1, 255]; 0 for a number
 * @param name     short name, at most eight bytes
 * @param label    no bytes where there is none
 * @param format   number of its print format
 * @param range    whether the first two missing values are the ends of a range
 * @param missing  user-missing values, each of eight bytes
 */
record RawVariable(int position, int width, byte[] name, byte[] label, int format, boolean range,
		List<byte[]> missing) {

	boolean isNumber() {
		return width == 0;
	}
}
