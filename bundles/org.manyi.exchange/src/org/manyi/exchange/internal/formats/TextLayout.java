/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.formats;

import org.manyi.exchange.internal.text.EncodingChoice;
import org.manyi.exchange.internal.text.Separator;

/**
 * How the characters of a file make records.
 *
 * @param encoding  its encoding
 * @param separator its column separator
 */
record TextLayout(EncodingChoice encoding, Separator separator) {
}
