/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupKey;
import org.manyi.service.Analysis;

/**
 * The same responses by several rules.
 *
 * @param request  the question
 * @param analyses one per variant, in order
 * @param total    the whole slice
 * @param groups   every group that a variant knows; empty where none were asked for
 */
public record Comparison(ComparisonRequest request, List<Analysis> analyses, ComparedSlice total,
		SortedMap<GroupKey, ComparedSlice> groups) {

	public Comparison {
		analyses = List.copyOf(analyses);
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}

	/** The variants, in order. */
	public List<Variant> variants() {
		return request.variants();
	}
}
