/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import org.manyi.exchange.spss.internal.dictionary.RawColumn;
import org.manyi.store.api.EvidenceException;

/** The bytes of one string of a case. */
final class StringBytes {

	private byte[] bytes = new byte[0];

	byte[] bytes() {
		return bytes;
	}

	/**
	 * Reads a string. The segments of a very long one are packed without gaps; what the last ones hold beyond its width
	 * is filling.
	 *
	 * @return its length, padding included
	 */
	int read(Elements elements, RawColumn column) throws EvidenceException {
		int room = column.elements() * RawColumn.ELEMENT;
		if (bytes.length < room) {
			bytes = new byte[room];
		}
		int begin = 0;
		for (int width : column.segments()) {
			int end = begin + RawColumn.elements(width) * RawColumn.ELEMENT;
			for (int place = begin; place < end; place += RawColumn.ELEMENT) {
				elements.text(bytes, place);
			}
			begin += width;
		}
		return column.width();
	}
}
