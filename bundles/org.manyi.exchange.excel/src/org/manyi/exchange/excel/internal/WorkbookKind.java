/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.excel.internal.html.HtmlWorkbook;
import org.manyi.exchange.excel.internal.sheets.Workbook;
import org.manyi.exchange.excel.internal.xls.XlsWorkbook;
import org.manyi.exchange.excel.internal.xlsx.XlsxWorkbook;
import org.manyi.store.api.EvidenceException;

/** By what files of workbooks begin, whatever their names end in. */
enum WorkbookKind {

	ZIP('P', 'K', 3, 4),
	OLE(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
	/** Text that spreadsheets open under the name of a workbook. */
	PAGE('<');

	private final byte[] signature;

	WorkbookKind(int... signature) {
		this.signature = new byte[signature.length];
		for (int i = 0; i < signature.length; i++) {
			this.signature[i] = (byte) signature[i];
		}
	}

	/**
	 * Opens a workbook.
	 *
	 * @return empty when the file is none
	 * @throws EvidenceException when it is one that cannot be read
	 */
	static Optional<Workbook> open(FileSample file) throws EvidenceException {
		Optional<WorkbookKind> kind = Stream.of(ZIP, OLE).filter(known -> known.begins(file.head())).findFirst();
		return switch (kind.orElse(PAGE)) {
		case ZIP -> XlsxWorkbook.open(file.path());
		case OLE -> XlsWorkbook.open(file.path());
		case PAGE -> PAGE.mayFollowIn(file.head()) ? HtmlWorkbook.open(file) : Optional.empty();
		};
	}

	/**
	 * Whether the signature stands behind nothing but blanks, zeros of wide characters and a mark of the byte order.
	 */
	private boolean mayFollowIn(byte[] head) {
		int place = 0;
		while (place < head.length && (head[place] >= 0 && head[place] <= ' ' || isOfMark(head[place]))) {
			place++;
		}
		return place < head.length && head[place] == signature[0];
	}

	private static boolean isOfMark(byte value) {
		return value == (byte) 0xEF || value == (byte) 0xBB || value == (byte) 0xBF || value == (byte) 0xFE
				|| value == (byte) 0xFF;
	}

	private boolean begins(byte[] head) {
		int length = signature.length;
		return head.length >= length && Arrays.equals(head, 0, length, signature, 0, length);
	}
}
