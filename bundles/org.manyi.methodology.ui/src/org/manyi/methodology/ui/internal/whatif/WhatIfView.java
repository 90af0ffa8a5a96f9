/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ParetoChart;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartPage;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** What matters in a line, scores before and after in a table, the two Pareto charts beside or below it. */
final class WhatIfView {

	private static final int RIGHT = 8;
	private static final List<ParetoBasis> BASES = List.of(ParetoBasis.LOST_POINTS, ParetoBasis.LOW_ANSWERS);

	private final Supplier<Texts> texts;
	private final ScrolledComposite scroller;
	private final Composite area;
	private final Label headline;
	private final Label state;
	private final Label summary;
	private final RecordTable<Figure> table;
	private final NamedChart before;
	private final NamedChart after;
	private final Combo bases;
	private ParetoBasis basis = BASES.getFirst();
	private WhatIf.Baseline baseline = WhatIf.Baseline.SAVED;
	private Optional<String> chosen = Optional.empty();

	/** The charts of the analyses. */
	interface Charts {

		/** The chart of a side; empty while there is none. */
		Optional<ParetoChart> chart(Function<WhatIf, Analysis> side, ParetoBasis basis, Optional<String> marked);

		/** The same for a file. */
		Optional<ChartPage> page(Function<WhatIf, Analysis> side, ParetoBasis basis);

		/** Says what became of a file. */
		void tell(String words);
	}

	/** One of the two charts. */
	private record Side(Function<WhatIf, Analysis> analysis, WhatIfView view, ChartDesk desk, Charts charts)
			implements NamedChart.Surroundings {

		@Override
		public Optional<ChartDrawing> draw(ChartSize size) {
			return charts.chart(analysis, view.basis, view.chosen).flatMap(chart -> desk.draw(chart, size));
		}

		@Override
		public Optional<ChartPage> page() {
			return charts.page(analysis, view.basis);
		}

		@Override
		public void choose(String bar) {
			view.choose(bar);
		}

		@Override
		public void tell(String words) {
			charts.tell(words);
		}
	}

	WhatIfView(Composite parent, Supplier<Texts> texts, ChartDesk desk, Charts charts) {
		this.texts = texts;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setBackground(Palette.GROUND.color());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.addListener(SWT.Resize, event -> fit());
		area = new Composite(scroller, SWT.NONE);
		scroller.setContent(area);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, RIGHT, 0, 0).spacing(8, 2).applyTo(area);
		headline = words("whatif.headline", SWT.NONE, 1);
		Font large = FontDescriptor.createFrom(headline.getFont()).increaseHeight(4).setStyle(SWT.BOLD)
				.createFont(headline.getDisplay());
		headline.setFont(large);
		headline.addDisposeListener(event -> large.dispose());
		bases = WidgetId.set(new Combo(area, SWT.READ_ONLY), "whatif.basis");
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 4).applyTo(bases);
		state = words("whatif.state", SWT.WRAP, 2);
		summary = words("whatif.summary", SWT.WRAP, 2);
		summary.setForeground(Palette.SECONDARY.color());
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(body);
		table = new RecordTable<>(body, "whatif.table", RowKind.tree(figure -> figure.kind() + figure.id(),
				figure -> figure.kind() == Figure.Kind.ITEM ? 1 : 0, figure -> figure.kind() != Figure.Kind.ITEM),
				new WhatIfColumns(texts, this::compared).all());
		table.onSelect(figure -> mark(figure.id()));
		before = new NamedChart(body, "before", desk, new Side(WhatIf::before, this, desk, charts));
		after = new NamedChart(body, "after", desk, new Side(WhatIf::after, this, desk, charts));
		body.setLayout(new WhatIfLayout(table.area(), before.control(), after.control()));
		bases.addListener(SWT.Selection, event -> {
			basis = BASES.get(Math.max(0, bases.getSelectionIndex()));
			before.redraw();
			after.redraw();
		});
	}

	/** What is chosen in a chart is chosen in the table and in the other chart. */
	private void choose(String item) {
		table.select(Optional.of(Figure.Kind.ITEM + item));
		mark(item);
	}

	private void mark(String item) {
		chosen = Optional.of(item);
		before.mark(chosen);
		after.mark(chosen);
	}

	private Label words(String id, int style, int columns) {
		Label label = WidgetId.set(new Label(area, style), id);
		label.setForeground(Palette.INK.color());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(columns, 1).indent(12, 0)
				.hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Gives it the height it needs in the width there is; what does not fit is scrolled. */
	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			scroller.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
		}
	}

	void keepLook(SettingsStore settings) {
		table.keepLook(settings);
	}

	void show(WhatIf whatIf, WhatIfState now) {
		Messages messages = texts.get().messages();
		WhatIfWords words = new WhatIfWords(texts.get());
		List<Figure> figures = Figure.of(whatIf);
		headline.setText(words.headline(figures).replace("&", "&&"));
		headline.setForeground((now.isOlder() ? Palette.SECONDARY : Palette.INK).color());
		state.setText(words.state(now));
		state.setForeground((now.problems() > 0 ? Palette.WORSE : Palette.SECONDARY).color());
		GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) state.getLayoutData())
				.exclude(now.problems() == 0).applyTo(state);
		state.setVisible(now.problems() > 0);
		summary.setText(words.summary(whatIf, figures).replace("&", "&&"));
		baseline = whatIf.baseline();
		String compared = baseline == WhatIf.Baseline.SHOWN ? messages.shownVersion : messages.savedVersion;
		before.show(texts.get().format(compared, version(whatIf.before())), now.isOlder());
		after.show(texts.get().format(messages.editedVersion, version(whatIf.after())), now.isOlder());
		bases.setItems(messages.basisLostPoints, messages.basisLowAnswers);
		bases.select(BASES.indexOf(basis));
		table.setRows(figures);
		table.setDimmed(now.isOlder());
		area.layout(true, true);
		fit();
	}

	/** What the version that is compared with is called, in a word. */
	private String compared() {
		Messages messages = texts.get().messages();
		return baseline == WhatIf.Baseline.SHOWN ? messages.columnShown : messages.columnBefore;
	}

	private static String version(Analysis analysis) {
		return analysis.plan().methodology().version();
	}

	void setFocus() {
		table.control().setFocus();
	}
}
