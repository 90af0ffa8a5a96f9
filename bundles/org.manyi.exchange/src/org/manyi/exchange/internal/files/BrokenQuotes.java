/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.files;

import java.nio.file.Path;

import org.manyi.exchange.internal.rows.BrokenQuotesException;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/**
 * Quotes that do not match where they cannot be stepped over, as the user is told of them.
 *
 * @param file as the user named it
 */
public record BrokenQuotes(Path file) {

	public EvidenceException of(BrokenQuotesException broken) {
		return new EvidenceException(new LocalizedText(
				"文件 %s 从第 %d 行起引号不成对或单元格过长，涉及的文字太长，无法跳过。请改正该处引号（文字中的引号要写成两个）或缩短文字。".formatted(file,
						broken.line()),
				("From line %d of %s on quotes do not match or a cell is too long, over too long a text to step over. "
						+ "Mend the quotes (one inside a text is written twice) or shorten the text.")
						.formatted(broken.line(), file)));
	}
}
