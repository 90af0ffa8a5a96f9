/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pareto;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.ParetoClass;
import org.manyi.explore.ui.internal.ChartCanvas;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.ParetoPicture;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** The chart under the choice of its basis, and over a sentence that says what it shows. */
final class ParetoView implements PartContent {

	private final Supplier<Texts> texts;
	private final Chart chart;
	private final Label basisLabel;
	private final Combo bases;
	private final ChartCanvas canvas;
	private final Label caption;
	private final ParetoMenu menu;
	private List<ParetoBasis> offered = List.of();

	/** What is shown. */
	interface Chart extends ChartCanvas.Source {

		/** The chart; empty while there is none. */
		Optional<ParetoPicture> picture();

		/** Which small bars are gathered. */
		ParetoFold fold();
	}

	/**
	 * What the user does.
	 *
	 * @param selected told the bar that the user chose
	 * @param opened   told the bar whose responses the user wants to see
	 * @param basis    told what to count
	 * @param fold     told which bars to gather
	 * @param exported run to save the chart
	 */
	record Reactions(Consumer<Optional<String>> selected, Consumer<String> opened,
			Consumer<ParetoBasis> basis, Consumer<ParetoFold> fold,
			Runnable exported) {
	}

	ParetoView(Composite parent, Supplier<Texts> texts, Chart chart, Reactions reactions) {
		this.texts = texts;
		this.chart = chart;
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite line = new Composite(area, SWT.NONE);
		line.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 0).applyTo(line);
		basisLabel = label(line, SWT.NONE, "pareto.basis.label");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(basisLabel);
		bases = WidgetId.set(new Combo(line, SWT.READ_ONLY), "pareto.basis");
		SpokenName.set(bases, basisLabel::getText);
		bases.addListener(SWT.Selection, event -> reactions.basis().accept(offered.get(bases.getSelectionIndex())));
		canvas = new ChartCanvas(area, "pareto.chart", chart);
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 0).applyTo(canvas.control());
		canvas.onOpen(reactions.opened());
		canvas.onSelect(id -> reactions.selected().accept(Optional.of(id)));
		caption = label(area, SWT.WRAP, "pareto.caption");
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).applyTo(caption);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 6).applyTo(new Label(area, SWT.NONE));
		menu = new ParetoMenu(canvas, reactions.opened(), reactions.exported(), reactions.fold());
	}

	private static Label label(Composite parent, int style, String id) {
		Label label = WidgetId.set(new Label(parent, style), id);
		label.setBackground(Palette.GROUND.color());
		label.setForeground(Palette.SECONDARY.color());
		return label;
	}

	@Override
	public void show(Analysis analysis) {
		Messages messages = texts.get().messages();
		offered = List.copyOf(analysis.total().paretos().bases());
		boolean other = WidgetWords.set(basisLabel, messages.basis);
		other |= WidgetWords.set(bases, offered.stream().map(one -> name(one, analysis)).toList());
		chart.picture().map(ParetoPicture::basis).ifPresent(basis -> WidgetWords.choose(bases, offered.indexOf(basis)));
		boolean told = WidgetWords.set(caption, chart.picture().filter(picture -> !picture.pareto().bars().isEmpty())
				.map(this::caption).orElse(messages.nothingToCount));
		menu.show(texts.get(), chart.fold());
		if (other || told && caption.computeSize(caption.getSize().x, SWT.DEFAULT).y != caption.getSize().y) {
			caption.getParent().layout(true, true);
		}
		canvas.redraw();
	}

	private String name(ParetoBasis one, Analysis analysis) {
		Messages messages = texts.get().messages();
		return switch (one) {
			case LOW_ANSWERS -> texts.get().format(messages.basisLowAnswers,
					analysis.plan().methodology().lowAnswerAtMost());
			case LOST_POINTS -> messages.basisLostPoints;
			case CATEGORIES -> messages.basisCategories;
		};
	}

	private String caption(ParetoPicture picture) {
		Messages messages = texts.get().messages();
		Pareto pareto = picture.pareto();
		long first = pareto.bars().stream().filter(bar -> bar.paretoClass() == ParetoClass.A).count();
		String sentence = texts.get().format(messages.paretoCaption, first, pareto.bars().size(), total(pareto),
				picture.analysis().total().scores().responses().valid());
		return picture.folded() ? sentence + " · " + texts.get().format(messages.foldedBelow, chart.fold().percent())
				: sentence;
	}

	private String total(Pareto pareto) {
		return pareto.basis() == ParetoBasis.LOST_POINTS
				? pareto.total().toDecimal(1, RoundingMode.HALF_UP).toPlainString()
				: texts.get().numbers().count(pareto.total().numerator().longValue());
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		canvas.mark(choice.id());
	}

	@Override
	public void setDimmed(boolean dimmed) {
		canvas.setDimmed(dimmed);
	}

	@Override
	public void setFocus() {
		canvas.control().setFocus();
	}
}
