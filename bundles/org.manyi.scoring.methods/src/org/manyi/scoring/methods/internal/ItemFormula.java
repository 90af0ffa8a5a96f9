/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.Optional;

import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.derivation.Expression;

/** How the satisfaction with one item is calculated, for an item with a valid answer. */
@FunctionalInterface
interface ItemFormula {

	/** The satisfaction in percent, [0, 100]. */
	Expression of(ItemAnswers answers);

	/** The share of answers the satisfaction is; empty where it is none. */
	default Optional<Share> share(ItemAnswers answers) {
		return Optional.empty();
	}
}
