/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What labels mean. A label that is not here is read by the rating scale of the questionnaire, and is invalid where
 * that does not know it either.
 *
 * @param entries by the label as the file writes it, without surrounding blanks
 */
public record AnswerDictionary(Map<String, AnswerMeaning> entries) {

	/** Nothing beside the rating scale. */
	public static final AnswerDictionary NONE = new AnswerDictionary(Map.of());

	public AnswerDictionary {
		entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
	}
}
