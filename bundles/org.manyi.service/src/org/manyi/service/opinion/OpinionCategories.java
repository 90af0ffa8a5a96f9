/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.opinion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.manyi.store.api.opinion.ListVersion;

/**
 * The categories of a survey.
 *
 * @param list the list that the workspace codes by, as it is now
 * @param used the categories that opinions of the survey have or had, in the order in which they first occurred
 */
public record OpinionCategories(ListVersion list, List<String> used) {

	public OpinionCategories {
		used = List.copyOf(used);
	}

	/** Those of the list, then the others that are used, each once. */
	public List<String> all() {
		Set<String> all = new LinkedHashSet<>(list.entries());
		all.addAll(used);
		return List.copyOf(all);
	}
}
