/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

/**
 * What tells a response from every other one of its survey, and where it came from. Decisions leave it as it is.
 *
 * @param number       the number that the store gave it, unique over all surveys of the workspace, [1, ∞)
 * @param id           its own id as in the source, which several responses may have; the empty text where it has none
 * @param importNumber the import it came with, [1, ∞)
 * @param row          the row of that file, the first header row being row 1, [2, ∞)
 */
public record ResponseKey(long number, String id, long importNumber, long row) {
}
