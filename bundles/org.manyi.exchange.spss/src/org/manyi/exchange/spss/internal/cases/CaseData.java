/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import java.util.OptionalLong;

import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.spss.internal.dictionary.RawDictionary;
import org.manyi.exchange.spss.internal.file.BlockList;
import org.manyi.exchange.spss.internal.file.SavInput;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.store.api.EvidenceException;

/**
 * Where the data of a file are and how they are read.
 *
 * @param stamp      the file
 * @param dictionary what its cases hold
 * @param blocks     its zlib blocks; empty ones where it has none
 */
public record CaseData(FileStamp stamp, RawDictionary dictionary, BlockList blocks) {

	private static final BlockList NO_BLOCKS = new BlockList(0, 0, 0, 0, 1);

	/**
	 * Looks whether the file is long enough for its data.
	 *
	 * @param input stands at the data; is used up
	 */
	public static CaseData of(FileStamp stamp, RawDictionary dictionary, SavInput input) throws EvidenceException {
		return switch (dictionary.header().compression()) {
		case NONE -> {
			checkSize(stamp, dictionary, input);
			yield new CaseData(stamp, dictionary, NO_BLOCKS);
		}
		case BYTECODE -> new CaseData(stamp, dictionary, NO_BLOCKS);
		case ZLIB -> new CaseData(stamp, dictionary, BlockList.read(input));
		};
	}

	private static void checkSize(FileStamp stamp, RawDictionary dictionary, SavInput input)
			throws EvidenceException {
		long found = input.remaining() / dictionary.caseSize();
		OptionalLong declared = dictionary.cases();
		if (declared.orElse(found) > found) {
			throw input.problem(SavProblem.CASES_MISSING, declared.getAsLong(), found);
		}
		if (declared.isEmpty() && input.remaining() % dictionary.caseSize() != 0) {
			throw input.problem(SavProblem.CUT_OFF, stamp.size());
		}
	}
}
