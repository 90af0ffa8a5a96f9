/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.service.FigureKind;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.compare.ComparedFigure;
import org.manyi.service.compare.ComparedSlice;
import org.manyi.service.compare.ComparisonFinding;
import org.manyi.service.compare.Side;

/** Sets one slice by every variant side by side. */
final class SliceComparer {

	/** What index and index are matched by. */
	private static final String INDEX = "";

	private final VariantWords words;

	SliceComparer(VariantWords words) {
		this.words = words;
	}

	/**
	 * Compares.
	 *
	 * @param slices   one per variant; empty where it knows no such group
	 * @param ofGroups what is to be said of the groups of the slice
	 */
	ComparedSlice compare(List<Optional<SliceAnalysis>> slices, List<ComparisonFinding> ofGroups) {
		List<List<NamedSide>> sides = new ArrayList<>();
		for (int variant = 0; variant < slices.size(); variant++) {
			SliceSides read = new SliceSides(words.plans().get(variant).methodology());
			sides.add(slices.get(variant).map(read::of).orElse(List.of()));
		}
		List<ComparedFigure> figures = new ArrayList<>();
		for (FigureKind kind : FigureKind.values()) {
			Map<String, NamedSide> named = new LinkedHashMap<>();
			sides.forEach(ofVariant -> ofVariant.stream().filter(side -> side.kind() == kind)
					.forEach(side -> named.putIfAbsent(key(side), side)));
			named.forEach((key, first) -> figures.add(new ComparedFigure(kind, first.id(), first.name(),
					sides.stream().map(ofVariant -> find(ofVariant, kind, key)).toList())));
		}
		return new ComparedSlice(figures, new Findings(words, figures, slices, ofGroups).all());
	}

	private static Optional<Side> find(List<NamedSide> sides, FigureKind kind, String key) {
		return sides.stream().filter(side -> side.kind() == kind && key(side).equals(key)).map(NamedSide::side)
				.findFirst();
	}

	private static String key(NamedSide side) {
		return side.kind() == FigureKind.INDEX ? INDEX : side.id();
	}
}
