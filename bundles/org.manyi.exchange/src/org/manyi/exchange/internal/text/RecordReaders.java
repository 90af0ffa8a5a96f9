/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * How records are told apart everywhere in this bundle: RFC 4180 with any line end. Quotes are taken strictly, because
 * a stray quote that is forgiven swallows the rows up to the next one unseen.
 *
 * @param separator the column separator
 */
public record RecordReaders(Separator separator) {

	/** The most characters of one field. A quote that is never closed is noticed here at the latest. */
	public static final int LONGEST_FIELD = 1 << 20;

	public CsvReaderBuilder builder() {
		return CsvReader.builder().fieldSeparator(separator.character()).quoteCharacter('"').skipEmptyLines(true)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.allowUnclosedQuote(false).maxBufferSize(LONGEST_FIELD);
	}
}
