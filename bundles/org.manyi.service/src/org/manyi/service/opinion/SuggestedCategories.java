/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.opinion;

import java.util.List;

/**
 * What the comment of a response may be coded as.
 *
 * @param response    the number of the response
 * @param comment     its comment
 * @param suggestions the categories of similar comments, the likeliest first; empty where nobody coded a similar one
 */
public record SuggestedCategories(long response, String comment, List<CategorySuggestion> suggestions) {

	public SuggestedCategories {
		suggestions = List.copyOf(suggestions);
	}
}
