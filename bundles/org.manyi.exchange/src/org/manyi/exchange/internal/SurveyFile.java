/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.internal.text.EncodingChoice;
import org.manyi.exchange.internal.text.Separator;

/**
 * A survey file of delimited text and how it is to be read.
 *
 * @param readable   the file and its columns
 * @param stamp      the file as it was when this was found out
 * @param encoding   its encoding
 * @param separator  its column separator
 * @param headerRows its first records, which are headings and no rows, [1, 3]
 */
record SurveyFile(ReadableFile readable, FileStamp stamp, EncodingChoice encoding, Separator separator,
		int headerRows) {
}
