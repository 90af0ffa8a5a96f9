/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

/**
 * Text that lies in one array. It is lent: good until more of the text is asked for.
 *
 * @param chars holds the text
 * @param begin index of its first character
 * @param end   index after its last character
 * @param last  whether the file ends there
 */
public record TextStretch(char[] chars, int begin, int end, boolean last) {
}
