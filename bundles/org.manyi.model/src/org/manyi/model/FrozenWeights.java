/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Item weights that were computed once, from a named data set, and hold from then on (文件内容(三)2: the coefficients stand
 * on the questionnaire). They are never computed from the answers they then weigh.
 *
 * @param from   the data set in the words of whoever froze them: the name of a file, or a survey and its data version
 * @param sha256 SHA-256 of the file, lower case hexadecimal; empty where the data set is no file
 * @param date   the day they were computed
 * @param values the weight of each item, [0, ∞), in order; not necessarily normalised
 */
public record FrozenWeights(String from, String sha256, LocalDate date, Map<String, BigDecimal> values) {

	public FrozenWeights {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		values.forEach((item, weight) -> {
			if (weight.signum() < 0) {
				throw new IllegalArgumentException("item " + item + " has a negative weight: " + weight);
			}
		});
	}
}
