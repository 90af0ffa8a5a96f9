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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.ParetoClass;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.ParetoPicture;
import org.manyi.explore.ui.internal.ParetoPictures;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.Room;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.chart.ChartCanvas;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartMenu;
import org.manyi.ui.chart.ChartPage;

/** The chart, or two of them, under the choice of their basis, and over a sentence that says what is shown. */
final class ParetoView implements PartContent {

	/** Two charts need so many pixels to stand side by side. */
	private static final int BESIDE = 420;

	private final Supplier<Texts> texts;
	private final Chart chart;
	private final Label basisLabel;
	private final Combo bases;
	private final LeftOutLine leftOut;
	private final Composite charts;
	private final ChartCanvas canvas;
	private final ChartCanvas compared;
	private final Label caption;
	private final ParetoMenu menu;
	private List<ParetoBasis> offered = List.of();

	/** What is shown. */
	interface Chart extends ChartCanvas.Source {

		/** The charts; empty while there is none. */
		Optional<ParetoPictures> pictures();

		/** Which small bars are gathered. */
		ParetoFold fold();

		/** Lays the chart out with which the first is compared; empty when there is none. */
		Optional<ChartDrawing> drawCompared(ChartSize size);

		/** One of the charts for a file. */
		ChartPage page(ParetoPicture picture);
	}

	/**
	 * What the user does.
	 *
	 * @param selected  told the bar that the user chose
	 * @param opened    told the bar whose responses the user wants to see
	 * @param others    told the bar of the chart beside it whose responses the user wants to see
	 * @param basis     told what to count
	 * @param fold      told which bars to gather
	 * @param leftOut   told the bar to take out of the chart
	 * @param takenBack told the bar to take back into the chart
	 * @param allBack   run to take all bars back
	 * @param told      told what became of a file
	 */
	record Reactions(Consumer<Optional<String>> selected, Consumer<String> opened, Consumer<String> others,
			Consumer<ParetoBasis> basis, Consumer<ParetoFold> fold, Consumer<String> leftOut,
			Consumer<String> takenBack, Runnable allBack, Consumer<String> told) {
	}

	ParetoView(Composite parent, Supplier<Texts> texts, ChartDesk desk, Chart chart, Reactions reactions) {
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
		leftOut = new LeftOutLine(area, reactions.takenBack());
		charts = new Composite(area, SWT.NONE);
		charts.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().equalWidth(true).spacing(8, 0).applyTo(charts);
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 0).applyTo(charts);
		charts.addListener(SWT.Resize, event -> arrange());
		canvas = canvas("pareto.chart", chart, reactions.opened(), reactions);
		compared = canvas("pareto.compared", chart::drawCompared, reactions.others(), reactions);
		caption = label(area, SWT.WRAP, "pareto.caption");
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).applyTo(caption);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 6).applyTo(new Label(area, SWT.NONE));
		ChartMenu common = new ChartMenu(canvas, "pareto", desk,
				() -> chart.pictures().map(ParetoPictures::shown).map(chart::page), reactions.told());
		menu = new ParetoMenu(canvas, common.menu(), reactions);
		area.addListener(SWT.Resize, event -> Room.forChart(area, caption));
		new ChartMenu(compared, "pareto.compared", desk,
				() -> chart.pictures().flatMap(ParetoPictures::compared).map(chart::page), reactions.told());
	}

	private ChartCanvas canvas(String id, ChartCanvas.Source source, Consumer<String> opened, Reactions reactions) {
		ChartCanvas made = new ChartCanvas(charts, id, source);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		made.onOpen(opened);
		made.onSelect(bar -> reactions.selected().accept(Optional.of(bar)));
		return made;
	}

	/** Two charts stand side by side where there is room, else one above the other. */
	private void arrange() {
		boolean two = chart.pictures().flatMap(ParetoPictures::compared).isPresent();
		if (charts.getLayout() instanceof GridLayout layout
				&& compared.control().getLayoutData() instanceof GridData data) {
			layout.numColumns = two && charts.getClientArea().width >= BESIDE ? 2 : 1;
			data.exclude = !two;
			compared.control().setVisible(two);
			charts.layout(true);
		}
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
		Optional<ParetoPicture> shown = chart.pictures().map(ParetoPictures::shown);
		shown.map(ParetoPicture::basis).ifPresent(basis -> WidgetWords.choose(bases, offered.indexOf(basis)));
		boolean told = WidgetWords.set(caption, shown.filter(picture -> !picture.pareto().bars().isEmpty())
				.map(this::caption).orElse(messages.nothingToCount));
		List<Pareto.Bar> taken = shown.map(ParetoPicture::leftOut).orElse(List.of());
		menu.show(texts.get(), chart.fold(), !taken.isEmpty());
		other |= leftOut.show(texts.get(), taken);
		// in a low view the caption gives way to the bars
		WidgetWords.tip(bases, caption.getText());
		if (other || told && caption.computeSize(caption.getSize().x, SWT.DEFAULT).y != caption.getSize().y) {
			Room.forChart(caption.getParent(), caption);
			caption.getParent().layout(true, true);
		}
		arrange();
		canvas.redraw();
		compared.redraw();
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
		compared.mark(choice.id());
	}

	@Override
	public void setDimmed(boolean dimmed) {
		canvas.setDimmed(dimmed);
		compared.setDimmed(dimmed);
	}

	@Override
	public void setFocus() {
		if (!compared.control().isFocusControl()) {
			canvas.control().setFocus();
		}
	}
}
