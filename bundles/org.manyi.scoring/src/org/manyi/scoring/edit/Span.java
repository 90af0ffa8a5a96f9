/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

/**
 * A stretch of a text.
 *
 * @param start the first char, [0, length of the text]
 * @param end   behind the last one, [start, length of the text]
 */
public record Span(int start, int end) {
}
