/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import org.manyi.model.Answer;

/**
 * A single answer that was corrected. The answer as it came and every one in between are kept.
 *
 * @param decision     who, when and why
 * @param since        the data version from which it is in force: that of the decision, or of the later reading of the
 *                     same row that it was carried over to
 * @param response     of which response
 * @param itemId       to which item
 * @param original     what it was just before
 * @param originalText the text as it came where {@code original} is invalid, else the empty text
 * @param corrected    what it is since
 */
public record Correction(ChangeHead decision, DataVersion since, ResponseKey response, String itemId, Answer original,
		String originalText, Answer corrected) {
}
