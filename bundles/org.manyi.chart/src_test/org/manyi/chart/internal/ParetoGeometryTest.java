/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.Pareto;
import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartException;
import org.manyi.chart.ParetoChart;
import org.manyi.model.Rational;

/** Bars, axes and classes stand where a Pareto chart has them. */
class ParetoGeometryTest {

	private static final double TOLERANCE = 1e-9;

	private final Pareto pareto = SampleCharts.ten();

	private ParetoScene scene() throws ChartException {
		return SampleCharts.draw(SampleCharts.chart(pareto, Locale.ENGLISH), SampleCharts.SIZE).scene();
	}

	@Test
	void barsAreSharesOfThePlotAndStandOnItsBase() throws ChartException {
		Box plot = scene().plot();
		List<BarBounds> bars = scene().bars();
		assertEquals(pareto.bars().stream().map(Pareto.Bar::id).toList(), bars.stream().map(BarBounds::id).toList());
		for (int i = 0; i < bars.size(); i++) {
			Box bar = bars.get(i).bar();
			assertEquals(plot.bottom(), bar.bottom(), TOLERANCE);
			assertEquals(pareto.bars().get(i).percent().doubleValue() / 100 * plot.height(), bar.height(), TOLERANCE);
		}
	}

	@Test
	void barsAreSideBySideWithSharpEdges() throws ChartException {
		List<BarBounds> bars = scene().bars();
		for (int i = 0; i < bars.size(); i++) {
			Box bar = bars.get(i).bar();
			assertEquals(Math.rint(bar.x()), bar.x(), TOLERANCE);
			assertEquals(Math.rint(bar.width()), bar.width(), TOLERANCE);
			assertTrue(i == 0 || bars.get(i - 1).bar().right() < bar.x());
		}
	}

	@Test
	void hundredPercentStandsAtTheTotal() throws ChartException {
		PlacedText total = text("115");
		PlacedText hundred = text("100%");
		assertEquals(total.y(), hundred.y(), TOLERANCE);
		assertEquals(scene().plot().y(), total.outline().getBounds2D().getCenterY(), 2);
	}

	@Test
	void bothAxesShareTheirScale() throws ChartException {
		List<String> counts = List.of("0", "23", "46", "69", "92", "115");
		List<String> percents = List.of("0%", "20%", "40%", "60%", "80%", "100%");
		assertEquals(counts, scene().countTicks().stream().map(Tick::label).toList());
		assertEquals(percents, scene().percentTicks().stream().map(Tick::label).toList());
		for (int i = 0; i < counts.size(); i++) {
			assertEquals(text(counts.get(i)).y(), text(percents.get(i)).y(), TOLERANCE);
		}
	}

	@Test
	void aHigherAxisIsSharedByBarsAndLine() throws ChartException {
		Rational end = pareto.total().multiply(Rational.of(2));
		ParetoScene scene = SampleCharts.draw(SampleCharts.chart(pareto, Locale.ENGLISH).withHighest(end),
				SampleCharts.SIZE).scene();
		assertEquals(end.doubleValue(), scene.countTicks().getLast().value(), TOLERANCE);
		for (int i = 0; i < scene.bars().size(); i++) {
			assertEquals(pareto.bars().get(i).percent().doubleValue() / 200 * scene.plot().height(),
					scene.bars().get(i).bar().height(), TOLERANCE);
		}
		PlacedText hundred = scene.texts().stream().filter(text -> text.text().equals("100%")).findFirst()
				.orElseThrow();
		assertEquals(scene.plot().bottom() - scene.plot().height() / 2,
				hundred.outline().getBounds2D().getCenterY(), 2);
		assertEquals(pareto.total(), SampleCharts.chart(pareto, Locale.ENGLISH).withHighest(Rational.ZERO).axisEnd());
	}

	@Test
	void eachClassHasItsLetterUnderItsBars() throws ChartException {
		ParetoScene scene = scene();
		assertEquals(3, scene.spans().size());
		assertSpan(scene, scene.spans().get(0), "A", 0, 4);
		assertSpan(scene, scene.spans().get(1), "B", 5, 7);
		assertSpan(scene, scene.spans().get(2), "C", 8, 8);
	}

	private void assertSpan(ParetoScene scene, ClassSpan span, String letter, int first, int last)
			throws ChartException {
		assertEquals(letter, span.paretoClass().name());
		assertEquals(scene.bars().get(first).bar().x(), span.left(), TOLERANCE);
		assertEquals(scene.bars().get(last).bar().right(), span.right(), TOLERANCE);
		PlacedText text = text(letter);
		assertEquals((span.left() + span.right()) / 2, text.outline().getBounds2D().getCenterX(), 0.5);
		assertTrue(text.outline().getBounds2D().getMinY() > span.y());
	}

	@Test
	void theShareOfClassAIsNamedWhereItEnds() throws ChartException {
		PlacedText share = text("81.7\u00a0%");
		Box lastOfA = scene().bars().get(4).bar();
		assertTrue(share.outline().getBounds2D().getMaxX() < lastOfA.right());
		assertTrue(share.outline().getBounds2D().getMaxX() > lastOfA.x());
	}

	@Test
	void aPointBelongsToTheBarOfItsColumn() throws ChartException {
		ParetoDrawing drawing = SampleCharts.draw(SampleCharts.chart(pareto, Locale.ENGLISH), SampleCharts.SIZE);
		Box third = drawing.bars().get(2).column();
		assertEquals(Optional.of("bar2"), drawing.barAt(third.centerX(), third.y() + 1).map(BarBounds::id));
		assertEquals(Optional.of("bar2"), drawing.barAt(third.x(), third.bottom() - 1).map(BarBounds::id));
		assertEquals(Optional.of("bar3"), drawing.barAt(third.right(), third.y()).map(BarBounds::id));
		assertEquals(Optional.empty(), drawing.barAt(third.centerX(), third.bottom() + 30));
		assertEquals(Optional.empty(), drawing.barAt(1, third.y()));
	}

	@Test
	void theMarkedBarHasItsColumnTinted() throws ChartException {
		ParetoChart marked = SampleCharts.chart(pareto, Locale.ENGLISH).withSelected(Optional.of("bar3"));
		ParetoDrawing drawing = SampleCharts.draw(marked, SampleCharts.SIZE);
		Box column = drawing.bars().get(3).column();
		assertTrue(drawing.scene().selection().getFirst().contains(column.centerX(), column.y() + 5));
		assertTrue(scene().selection().isEmpty());
		ParetoChart unknown = marked.withSelected(Optional.of("not there"));
		assertTrue(SampleCharts.draw(unknown, SampleCharts.SIZE).scene().selection().isEmpty());
	}

	@Test
	void markingABarMovesNothing() throws ChartException {
		ParetoChart marked = SampleCharts.chart(pareto, Locale.ENGLISH).withSelected(Optional.of("bar3"));
		ParetoDrawing drawing = SampleCharts.draw(marked, SampleCharts.SIZE);
		assertEquals(scene().bars(), drawing.bars());
		assertEquals(scene().texts(), drawing.scene().texts());
	}

	@Test
	void withoutTitleThePlotTakesItsPlace() throws ChartException {
		ParetoChart bare = ParetoChart.of(pareto, Locale.ENGLISH).withTitle(Optional.empty());
		ParetoScene scene = SampleCharts.draw(bare, SampleCharts.SIZE).scene();
		assertTrue(scene.plot().y() < scene().plot().y() - 30);
		assertFalse(scene.texts().stream().anyMatch(text -> text.text().startsWith("Pareto")));
	}

	private PlacedText text(String wanted) throws ChartException {
		return scene().texts().stream().filter(text -> text.text().equals(wanted)).findFirst().orElseThrow();
	}
}
