/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.spss.internal.dictionary.FileHeader.Compression;
import org.manyi.exchange.spss.internal.dictionary.RawDictionary;
import org.manyi.exchange.spss.internal.file.InflatedBytes;
import org.manyi.exchange.spss.internal.file.SavInput;
import org.manyi.store.api.EvidenceException;

/** A file that is open and being read. */
final class CaseSource implements AutoCloseable {

	private final SavInput input;
	private final Elements elements;
	private @Nullable InflatedBytes inflated;

	CaseSource(CaseData data) throws EvidenceException {
		input = new SavInput(data.stamp());
		try {
			data.stamp().check();
			elements = begin(data);
		} catch (EvidenceException e) {
			input.close();
			throw e;
		}
	}

	private Elements begin(CaseData data) throws EvidenceException {
		RawDictionary dictionary = data.dictionary();
		input.order(dictionary.header().order());
		input.skip(dictionary.dataPlace());
		if (dictionary.header().compression() == Compression.NONE) {
			return new PlainElements(input);
		}
		if (dictionary.header().compression() == Compression.BYTECODE) {
			return new PackedElements(input, dictionary.header());
		}
		input.skip(data.blocks().begin() - input.position());
		InflatedBytes bytes = new InflatedBytes(input, data.blocks());
		inflated = bytes;
		return new PackedElements(bytes, dictionary.header());
	}

	SavInput input() {
		return input;
	}

	Elements elements() {
		return elements;
	}

	/** Reads what follows the cases. */
	void complete() throws EvidenceException {
		InflatedBytes bytes = inflated;
		if (bytes != null) {
			bytes.complete();
		}
		input.drain();
	}

	@Override
	public void close() throws EvidenceException {
		InflatedBytes bytes = inflated;
		if (bytes != null) {
			bytes.close();
		}
		input.close();
	}
}
