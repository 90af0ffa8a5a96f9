/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

/**
 * A figure whose change is to be proved.
 *
 * @param figure     the id of the item, dimension, measure or index
 * @param comparison who is compared with whom
 * @param samples    what they contributed: of the same customers for {@link Comparison#SAME_CUSTOMERS}, of two
 *                   independent samples for {@link Comparison#OTHER_CUSTOMERS}, either for the dissatisfied alone
 * @param yardstick  what would have become of the figure without the action
 */
public record EffectQuestion(String figure, Comparison comparison, Samples samples, Yardstick yardstick) {

	public EffectQuestion {
		boolean fits = switch (comparison) {
		case SAME_CUSTOMERS -> samples instanceof SameCustomers;
		case OTHER_CUSTOMERS -> samples instanceof OtherCustomers;
		case DISSATISFIED_ALONE -> true;
		};
		if (!fits) {
			throw new IllegalArgumentException(comparison + " of " + samples);
		}
	}
}
