/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.opinion;

import java.util.Optional;

import org.manyi.store.api.workspace.ChangeHead;

/**
 * What a coding of opinions did. A response counts once for each of its categories.
 *
 * @param change  the change of the data; empty where everything was already so and nothing was written. After a dry
 *                run, what would have been
 * @param added   how many opinions have a category since, [0, ∞)
 * @param removed how many opinions have lost theirs, [0, ∞)
 * @param sheets  on how many responses, [0, added + removed]
 */
public record CodingResult(Optional<ChangeHead> change, long added, long removed, long sheets) {
}
