/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.explanation;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/**
 * Counts that something in a derivation is divided by.
 *
 * @param symbol  such as N or Nⱼ
 * @param label   what is counted
 * @param lowest  the smallest of the counts, such as that of the item with the fewest valid answers; an integer
 * @param highest the largest; the same where there is one count
 */
public record Denominator(String symbol, LocalizedText label, Rational lowest, Rational highest) {

	Denominator with(Rational count) {
		return new Denominator(symbol, label, count.compareTo(lowest) < 0 ? count : lowest,
				count.compareTo(highest) > 0 ? count : highest);
	}
}
