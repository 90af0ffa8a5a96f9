/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;

import org.manyi.model.IndicatorSet;
import org.manyi.service.FigureKind;
import org.manyi.service.compare.ComparedFigure;
import org.manyi.service.compare.Comparison;

/**
 * A figure in the tree of index, dimensions, items, then measures.
 *
 * @param depth [0, 2]
 */
record CompareRow(ComparedFigure figure, int depth) {

	/** The figures of the whole slice, each item under its dimension by the first variant. */
	static List<CompareRow> of(Comparison comparison) {
		IndicatorSet indicators = comparison.analyses().getFirst().plan().methodology().indicators();
		List<ComparedFigure> figures = comparison.total().figures();
		List<CompareRow> rows = new ArrayList<>();
		of(figures, FigureKind.INDEX).forEach(index -> rows.add(new CompareRow(index, 0)));
		int depth = rows.isEmpty() ? 0 : 1;
		for (ComparedFigure dimension : of(figures, FigureKind.DIMENSION)) {
			rows.add(new CompareRow(dimension, depth));
			of(figures, FigureKind.ITEM).stream().filter(item -> isIn(indicators, item, dimension.id()))
					.forEach(item -> rows.add(new CompareRow(item, depth + 1)));
		}
		of(figures, FigureKind.ITEM).stream().filter(item -> indicators.dimensionOf(item.id()).isEmpty())
				.forEach(item -> rows.add(new CompareRow(item, depth)));
		of(figures, FigureKind.MEASURE).forEach(measure -> rows.add(new CompareRow(measure, 0)));
		return rows;
	}

	private static List<ComparedFigure> of(List<ComparedFigure> figures, FigureKind kind) {
		return figures.stream().filter(figure -> figure.kind() == kind).toList();
	}

	private static boolean isIn(IndicatorSet indicators, ComparedFigure item, String dimensionId) {
		return indicators.dimensionOf(item.id()).filter(dimension -> dimension.id().equals(dimensionId)).isPresent();
	}

	String id() {
		return figure.id();
	}
}
