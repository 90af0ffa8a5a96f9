/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.opinion;

/**
 * A category that comments like this one have.
 *
 * @param category   the category
 * @param similarity how like the most similar comment of that category is: the cosine of the angle between the two
 *                   comments as vectors of weighted words, (0, 1]; 1 for the same words
 * @param response   the number of the response that has this most similar comment
 * @param comment    that comment
 */
public record CategorySuggestion(String category, double similarity, long response, String comment) {
}
