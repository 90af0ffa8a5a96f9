/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Shape;
import java.util.List;

import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.model.LocalizedText;

/**
 * A chart laid out: the place of everything, in logical pixels.
 *
 * @param plot         where bars and line are
 * @param countTicks   left axis
 * @param percentTicks right axis
 * @param bars         from left to right
 * @param selection    areas tinted behind the marked bar and its label; empty for none
 * @param spans        rules of the classes
 * @param texts        all text
 * @param warnings     what the reader should know
 */
record ParetoScene(Box plot, List<Tick> countTicks, List<Tick> percentTicks, List<BarBounds> bars,
		List<Shape> selection, List<ClassSpan> spans, List<PlacedText> texts, List<LocalizedText> warnings) {

	ParetoScene {
		countTicks = List.copyOf(countTicks);
		percentTicks = List.copyOf(percentTicks);
		bars = List.copyOf(bars);
		selection = List.copyOf(selection);
		spans = List.copyOf(spans);
		texts = List.copyOf(texts);
		warnings = List.copyOf(warnings);
	}
}
