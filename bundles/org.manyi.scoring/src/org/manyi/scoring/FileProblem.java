/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import org.manyi.model.LocalizedText;

/**
 * Something wrong in a methodology file.
 *
 * @param line   [1, ∞)
 * @param column [1, ∞)
 * @param text   what is wrong and what was expected
 */
public record FileProblem(int line, int column, LocalizedText text) {
}
