/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import org.manyi.exchange.spss.internal.dictionary.RawColumn;
import org.manyi.exchange.spss.internal.file.SavInput;
import org.manyi.store.api.EvidenceException;

/** Elements as they are. */
record PlainElements(SavInput input) implements Elements {

	@Override
	public boolean hasNext() throws EvidenceException {
		return !input.atEnd();
	}

	@Override
	public double number() throws EvidenceException {
		return input.readDouble();
	}

	@Override
	public void text(byte[] target, int offset) throws EvidenceException {
		input.read(target, offset, RawColumn.ELEMENT);
	}
}
