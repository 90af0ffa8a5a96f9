/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rule;

/**
 * One statement of a methodology (条文): the smallest part that is printed and compared by itself.
 *
 * @param chapter where it stands
 * @param key     what it is about, unique in its methodology and the same in every version, such as
 *                {@code bands.Satisfied} or {@code indicators.Q3}
 * @param title   what it is about, in words
 * @param text    what it says
 * @param rules   how the text it comes from is read, with the clauses; may be empty
 */
public record Provision(Chapter chapter, String key, LocalizedText title, LocalizedText text, List<Rule> rules) {

	public Provision {
		rules = List.copyOf(rules);
	}
}
