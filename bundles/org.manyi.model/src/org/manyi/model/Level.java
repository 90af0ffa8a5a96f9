/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One step of a rating or importance scale.
 *
 * @param score   the number that stands for the level on the questionnaire, such as 5; higher is better
 * @param weight  the level weight a<sub>k</sub> as written in the methodology, in [0, 1]; empty where the methodology
 *                gives none
 * @param label   the words on the questionnaire
 * @param aliases other words or marks by which files name the level; may be empty
 */
public record Level(int score, Optional<BigDecimal> weight, LocalizedText label, List<String> aliases) {

	public Level {
		aliases = List.copyOf(aliases);
		if (weight.isPresent() && (weight.get().signum() < 0 || weight.get().compareTo(BigDecimal.ONE) > 0)) {
			throw new IllegalArgumentException("level weight outside [0, 1]: " + weight.get());
		}
	}
}
