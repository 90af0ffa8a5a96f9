/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.Locale;
import java.util.Set;

/**
 * How often one coded opinion occurs. A sheet may carry several opinions.
 *
 * @param category the category as coded
 * @param mentions how often it was coded, [1, ∞)
 * @param sheets   on how many sheets, [1, mentions]
 */
public record CategoryCount(String category, long mentions, long sheets) {

	private static final Set<String> OTHER = Set.of("其他", "其它", "other", "others");

	/** Whether a category gathers what has none of its own: 其他, 其它, other or others in any case. */
	public static boolean isOther(String category) {
		return OTHER.contains(category.strip().toLowerCase(Locale.ROOT));
	}
}
