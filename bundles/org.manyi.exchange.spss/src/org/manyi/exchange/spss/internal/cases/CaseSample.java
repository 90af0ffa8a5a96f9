/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import org.manyi.exchange.spss.internal.dictionary.RawColumn;
import org.manyi.exchange.spss.internal.text.TextSample;
import org.manyi.store.api.EvidenceException;

/** Gives a sample the strings of the first cases. */
public final class CaseSample {

	private static final int MOST_ELEMENTS = 1 << 17;

	private CaseSample() {
	}

	public static void collect(CaseData data, TextSample sample) throws EvidenceException {
		if (data.dictionary().columns().stream().allMatch(RawColumn::isNumber)) {
			return;
		}
		long cases = Math.max(1, MOST_ELEMENTS * (long) RawColumn.ELEMENT / data.dictionary().caseSize());
		try (CaseSource source = new CaseSource(data)) {
			StringBytes string = new StringBytes();
			for (long i = 0; i < cases && source.elements().hasNext(); i++) {
				for (RawColumn column : data.dictionary().columns()) {
					if (column.isNumber()) {
						source.elements().number();
					} else {
						int width = string.read(source.elements(), column);
						sample.add(string.bytes(), width);
					}
				}
			}
		}
	}
}
