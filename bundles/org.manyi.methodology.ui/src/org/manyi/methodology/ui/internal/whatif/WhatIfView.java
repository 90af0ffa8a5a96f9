/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.NumberText;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Scores before and after in a table, the two Pareto charts beside it. */
final class WhatIfView {

	private static final List<ParetoBasis> BASES = List.of(ParetoBasis.LOST_POINTS, ParetoBasis.LOW_ANSWERS);

	private final Supplier<Texts> texts;
	private final Label headline;
	private final Label summary;
	private final RecordTable<Figure> table;
	private final Label beforeName;
	private final Label afterName;
	private final Combo bases;
	private final ChartCanvas beforeChart;
	private final ChartCanvas afterChart;
	private ParetoBasis basis = BASES.getFirst();

	/** Draws the chart of an analysis. */
	interface Charts {

		Optional<ChartDrawing> draw(Function<WhatIf, Analysis> side, ParetoBasis basis, ChartSize size);
	}

	WhatIfView(Composite parent, Supplier<Texts> texts, Charts charts) {
		this.texts = texts;
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		Composite left = column(area, 580);
		headline = WidgetId.set(new Label(left, SWT.NONE), "whatif.headline");
		Font large = FontDescriptor.createFrom(headline.getFont()).increaseHeight(4).setStyle(SWT.BOLD)
				.createFont(headline.getDisplay());
		headline.setFont(large);
		headline.addDisposeListener(event -> large.dispose());
		headline.setForeground(Palette.INK.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(12, 6).applyTo(headline);
		summary = WidgetId.set(new Label(left, SWT.WRAP), "whatif.summary");
		summary.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).hint(120, SWT.DEFAULT).applyTo(summary);
		table = new RecordTable<>(left, "whatif.table", RowKind.tree(figure -> figure.kind() + figure.id(),
				figure -> figure.kind() == Figure.Kind.ITEM ? 1 : 0, figure -> figure.kind() != Figure.Kind.ITEM),
				columns());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(table.area());
		Composite right = column(area, 420);
		Composite line = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 4).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		beforeName = name(line, "whatif.before");
		afterName = name(line, "whatif.after");
		bases = WidgetId.set(new Combo(line, SWT.READ_ONLY), "whatif.basis");
		Composite pair = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 0).applyTo(pair);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pair);
		beforeChart = chart(pair, "whatif.chart.before", size -> charts.draw(WhatIf::before, basis, size));
		afterChart = chart(pair, "whatif.chart.after", size -> charts.draw(WhatIf::after, basis, size));
		bases.addListener(SWT.Selection, event -> {
			basis = BASES.get(Math.max(0, bases.getSelectionIndex()));
			beforeChart.redraw();
			afterChart.redraw();
		});
	}

	private static Composite column(Composite parent, int width) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, SWT.DEFAULT).applyTo(column);
		return column;
	}

	private static Label name(Composite line, String id) {
		Label label = WidgetId.set(new Label(line, SWT.NONE), id);
		label.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		return label;
	}

	private static ChartCanvas chart(Composite parent, String id, Function<ChartSize, Optional<ChartDrawing>> source) {
		ChartCanvas chart = new ChartCanvas(parent, id, source);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
		return chart;
	}

	private List<Column<Figure>> columns() {
		BandTurn bands = new BandTurn(texts);
		List<Column<Figure>> columns = new ArrayList<>();
		columns.add(Column.words("name", Column.FILLS, () -> messages().columnIndicator,
				figure -> texts.get().of(figure.name())));
		columns.add(Column.numbers("before", 80, () -> messages().columnBefore, figure -> score(figure.before())));
		columns.add(Column.<Figure>numbers("after", 80, () -> messages().columnAfter, figure -> score(figure.after())));
		columns.add(Column.<Figure>numbers("change", 90, () -> messages().columnChange,
				figure -> figure.changeInWords().orElse(""))
				.colored(figure -> figure.change().map(change -> change.signum() < 0 ? Palette.WORSE : Palette.ACCENT)));
		columns.add(Column.words("band", 260, () -> messages().columnBand, bands::text).drawn(bands));
		columns.add(Column.numbers("weight", 110, () -> messages().columnWeight, this::weights));
		columns.add(Column.numbers("rank", 80, () -> messages().columnRank, this::ranks));
		return columns;
	}

	private Messages messages() {
		return texts.get().messages();
	}

	private String score(Optional<Figure.Side> side) {
		return side.map(known -> texts.get().numbers().score(known.value(), known.bands())).orElse(NumberText.MISSING);
	}

	private String weights(Figure figure) {
		return turn(figure.before().flatMap(Figure.Side::weight).map(this::weight),
				figure.after().flatMap(Figure.Side::weight).map(this::weight));
	}

	private String weight(org.manyi.model.Rational weight) {
		return weight.toDecimal(3, RoundingMode.HALF_UP).toPlainString();
	}

	private String ranks(Figure figure) {
		return turn(figure.before().flatMap(Figure.Side::rank).map(rank -> Integer.toString(rank)),
				figure.after().flatMap(Figure.Side::rank).map(rank -> Integer.toString(rank)));
	}

	private static String turn(Optional<String> before, Optional<String> after) {
		return before.equals(after) || before.isEmpty() ? after.orElse("")
				: before.get() + " → " + after.orElse(NumberText.MISSING);
	}

	void keepLook(SettingsStore settings) {
		table.keepLook(settings);
	}

	void show(WhatIf whatIf, boolean older) {
		Messages messages = messages();
		List<Figure> figures = Figure.of(whatIf);
		headline.setText(figures.stream().findFirst().map(this::headline).orElse("").replace("&", "&&"));
		summary.setText(summary(whatIf, figures).replace("&", "&&"));
		beforeName.setText(texts.get().format(messages.savedVersion, version(whatIf.before())));
		afterName.setText(texts.get().format(messages.editedVersion, version(whatIf.after())));
		bases.setItems(messages.basisLostPoints, messages.basisLowAnswers);
		bases.select(BASES.indexOf(basis));
		table.setRows(figures);
		table.setDimmed(older);
		headline.getParent().layout(true, true);
		bases.getParent().layout(true, true);
		beforeChart.redraw();
		afterChart.redraw();
	}

	private String headline(Figure figure) {
		String name = texts.get().of(figure.name());
		String before = score(figure.before());
		String after = score(figure.after());
		return name + "  " + figure.changeInWords().map(change -> before + " → " + after + "   " + change).orElse(after);
	}

	private String summary(WhatIf whatIf, List<Figure> figures) {
		Messages messages = messages();
		BandTurn bands = new BandTurn(texts);
		long turned = figures.stream().filter(figure -> figure.kind() != Figure.Kind.MEASURE)
				.filter(figure -> bands.turns(figure)).count();
		String source = String.valueOf(whatIf.after().request().source().getFileName());
		long valid = whatIf.after().total().scores().responses().valid();
		String lowestBefore = lowest(whatIf.before());
		String lowestAfter = lowest(whatIf.after());
		String lowest = lowestBefore.equals(lowestAfter) ? texts.get().format(messages.lowestStays, lowestAfter)
				: texts.get().format(messages.lowestTurns, lowestBefore, lowestAfter);
		String missing = figures.stream().findFirst().flatMap(Figure::after)
				.filter(side -> side.value() instanceof ScoreValue.Missing)
				.map(side -> " · ▼ " + texts.get().of(((ScoreValue.Missing) side.value()).reason())).orElse("");
		return texts.get().format(messages.whatIfOf, source, valid) + missing + " · "
				+ (turned == 0 ? messages.noBandTurns : texts.get().format(messages.bandsTurn, turned)) + " · " + lowest;
	}

	private String lowest(Analysis analysis) {
		return analysis.total().lowest().entries().stream().filter(entry -> entry.rank() == 1)
				.flatMap(entry -> analysis.plan().methodology().indicators().item(entry.itemId()).stream())
				.map(item -> texts.get().of(item.name())).findFirst().orElse(NumberText.MISSING);
	}

	private static String version(Analysis analysis) {
		return analysis.plan().methodology().version();
	}

	void setFocus() {
		table.control().setFocus();
	}
}
