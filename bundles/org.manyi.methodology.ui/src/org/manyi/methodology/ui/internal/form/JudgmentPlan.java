/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlPath;

/**
 * Which pairwise judgments there are in a document, and which there have to be: of all items with each other, or by
 * levels.
 *
 * @param text the document
 */
record JudgmentPlan(MethodologyText text) {

	/** Where judgments stand, one element an expert's matrix. */
	static final YamlPath JUDGMENTS = YamlPath.of("weighting", "judgments");

	private static final YamlPath INDICATORS = YamlPath.of("indicators");
	private static final YamlPath DIMENSIONS = INDICATORS.key("dimensions");
	private static final String ID = "id";
	private static final String ITEMS = "items";

	/** Whether there are dimensions, so that judgments by levels are possible. */
	boolean hasDimensions() {
		return text.size(DIMENSIONS) > 0;
	}

	/** Whether something else is judged than all items with each other. */
	boolean isByLevels() {
		return IntStream.range(0, text.size(JUDGMENTS)).anyMatch(entry -> !new HashSet<>(ids(entry))
				.equals(all().set()));
	}

	/** All items with each other. */
	Compared all() {
		return new Compared(INDICATORS, new ItemRows(text).ids());
	}

	/**
	 * Dimensions, with items that stand in none; then the items of each dimension. What stands alone needs no
	 * judgment.
	 */
	List<Compared> levels() {
		List<String> top = new ArrayList<>();
		List<Compared> levels = new ArrayList<>();
		for (GridRow dimension : GridRow.of(text, DIMENSIONS)) {
			top.add(id(dimension.path()));
			levels.add(new Compared(dimension.path(), idsOf(dimension.path().key(ITEMS))));
		}
		top.addAll(idsOf(INDICATORS.key(ITEMS)));
		levels.addFirst(new Compared(INDICATORS, top));
		levels.removeIf(compared -> compared.ids().size() < 2);
		return List.copyOf(levels);
	}

	/** What has to be judged: by levels, or all items with each other. */
	List<Compared> comparisons(boolean byLevels) {
		return byLevels ? levels() : List.of(all());
	}

	private List<String> idsOf(YamlPath list) {
		return GridRow.of(text, list).stream().map(row -> id(row.path())).toList();
	}

	private String id(YamlPath path) {
		return text.scalar(path.key(ID)).orElse("");
	}

	/** Who judged, in the order of the document. */
	List<String> experts() {
		return IntStream.range(0, text.size(JUDGMENTS)).mapToObj(this::expert).distinct().toList();
	}

	/** Whose judgments an element are: without a name those of its number. */
	String expert(int entry) {
		return text.scalar(JUDGMENTS.at(entry).key("expert")).orElse(Integer.toString(entry + 1));
	}

	/** The elements of an expert. */
	List<Integer> entries(String expert) {
		return IntStream.range(0, text.size(JUDGMENTS)).filter(entry -> expert(entry).equals(expert)).boxed().toList();
	}

	/** What an element compares, in its own order. */
	List<String> ids(int entry) {
		List<String> own = new FormEdit(text).words(JUDGMENTS.at(entry).key(ITEMS));
		return own.isEmpty() ? new ItemRows(text).ids() : own;
	}

	/** The element in which an expert judges that; empty where he did not. */
	Optional<Integer> entry(String expert, Compared compared) {
		return entries(expert).stream().filter(entry -> new HashSet<>(ids(entry)).equals(compared.set())).findFirst();
	}
}
