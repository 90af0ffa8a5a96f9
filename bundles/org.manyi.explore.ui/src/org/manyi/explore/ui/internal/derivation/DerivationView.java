/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.TableMenu;
import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.change.ChangeArithmetic;
import org.manyi.explore.ui.internal.change.ChangeWords;
import org.manyi.model.Band;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.DerivationNode;
import org.manyi.service.Analysis;
import org.manyi.service.trend.FigureChange;
import org.manyi.ui.Palette;
import org.manyi.ui.NumberText;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;
import org.manyi.ui.table.TableText;

/** How the chosen figure came about: its formula in numbers, the tree down to the counts, and the readings in force. */
final class DerivationView implements PartContent {

	private static final String SASH = "sash.derivation";
	private static final Pattern WEIGHTS = Pattern.compile("([1-9][0-9]{0,3}) ([1-9][0-9]{0,3})");

	private final Supplier<Texts> texts;
	private final Function<String, Optional<FigureChange>> change;
	private final Headline headline;
	private final RecordTable<Step> tree;
	private final ReadingsText readings;
	private final SashForm columns;
	private final TableMenu menu;
	private final MenuItem copyText;
	private Outline outline = Outline.EMPTY;
	private String shown = "";
	/** Run once the view is seen: marks what was marked before it was. */
	private Optional<Runnable> unseen = Optional.empty();

	/**
	 * @param change   how the figure of an id differs from what it is compared with; asked while the view is seen
	 * @param exported told the tree to export
	 */
	DerivationView(Composite parent, Supplier<Texts> texts, Function<String, Optional<FigureChange>> change,
			Consumer<TableText> exported) {
		this.texts = texts;
		this.change = change;
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		headline = new Headline(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(headline.control());
		columns = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		columns.setBackground(Palette.HAIRLINE.color());
		columns.setSashWidth(1);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		tree = new RecordTable<>(columns, "derivation.tree", RowKind.tree(Step::path, Step::depth, step -> false),
				List.of(Column.words("symbol", 160, () -> messages().columnSymbol, step -> step.node().symbol()),
						Column.words("meaning", 240, () -> messages().columnMeaning,
								step -> texts.get().of(step.node().label())),
						Column.numbers("value", 140, () -> messages().columnValue, this::value),
						Column.words("formula", Column.FILLS, () -> messages().columnFormula,
								step -> step.node().formula().orElse(""))));
		menu = new TableMenu(tree, "derivation", () -> exported.accept(tree.text()));
		copyText = WidgetId.set(new MenuItem(tree.control().getMenu(), SWT.PUSH), "derivation.copy.text");
		copyText.addListener(SWT.Selection, event -> copy());
		readings = new ReadingsText(columns);
		columns.setWeights(60, 40);
	}

	/** Gives the columns and the sash the places they had, and keeps where the user moves them. */
	void keepLook(SettingsStore settings) {
		tree.keepLook(settings);
		settings.get().layout(SASH).map(WEIGHTS::matcher).filter(Matcher::matches).ifPresent(kept -> columns
				.setWeights(Integer.parseInt(kept.group(1)), Integer.parseInt(kept.group(2))));
		columns.addListener(SWT.Dispose, event -> settings.update(before -> before.withLayout(SASH,
				columns.getWeights()[0] + " " + columns.getWeights()[1])));
	}

	private Messages messages() {
		return texts.get().messages();
	}

	private String value(Step step) {
		return step.words().orElseGet(() -> number(step));
	}

	private String number(Step step) {
		return switch (step.node().value()) {
			case ScoreValue.Exact exact -> texts.get().numbers().number(exact.value());
			case ScoreValue.Approximate approximate -> "≈ " + approximate.value();
			case ScoreValue.Missing missing -> NumberText.MISSING;
		};
	}

	@Override
	public void show(Analysis analysis) {
		menu.show(messages());
		WidgetWords.set(copyText, messages().copyDerivation);
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		unseen = columns.getParent().isVisible() ? Optional.empty() : Optional.of(() -> mark(analysis, choice));
		if (unseen.isPresent()) {
			columns.getDisplay().asyncExec(this::markSeen);
		}
		Optional<Indicators.Figure> figure = choice.id().flatMap(id -> Indicators.find(analysis, id));
		columns.setVisible(figure.isPresent());
		figure.ifPresentOrElse(found -> show(analysis, found, choice.pinned().isPresent()),
				() -> headline.show(messages().derivationNothing, "", "", Optional.empty()));
	}

	private void markSeen() {
		if (!columns.isDisposed() && columns.getParent().isVisible()) {
			unseen.ifPresent(Runnable::run);
		}
	}

	/**
	 * @param pinned whether it is a number of a pinned view, of other responses than those of the window
	 */
	private void show(Analysis analysis, Indicators.Figure figure, boolean pinned) {
		String name = texts.get().of(figure.name())
				+ (pinned ? " · " + new SliceWords(texts.get()).slice(analysis.request().slice()) : "");
		DerivationNode root = DerivationNode.of(figure.score().derivation());
		String number = texts.get().numbers().score(figure.score().value(), boundaries(analysis, figure));
		String value = figure.range().unit() == ScoreUnit.PERCENT ? number + " %" : number;
		String formula = root.symbol() + " = " + root.numbers().map(numbers -> numbers + " = ").orElse("");
		Optional<BandChip> band = BandChip.of(figure.band(), analysis.plan().methodology().bands(), texts.get());
		if (figure.score().value() instanceof ScoreValue.Missing missing) {
			headline.show(name, texts.get().of(missing.reason()), "", Optional.empty());
		} else {
			headline.show(name, formula, value, band);
		}
		List<Step.Root> roots = new ArrayList<>(List.of(new Step.Root(root, value)));
		roots.addAll(new Companions(texts.get()).of(analysis, figure));
		if (tree.control().isVisible()) {
			change.apply(figure.id()).flatMap(this::opened).ifPresent(roots::add);
		}
		List<Step> steps = Step.of(roots);
		List<Explanation.Line> lines = new Explanation(texts.get()).lines(analysis, figure);
		if (shown.equals(figure.id())) {
			tree.setRows(steps);
		} else {
			tree.setRows(steps, step -> step.depth() > 0 || !step.path().equals("0"));
			shown = figure.id();
		}
		readings.show(lines);
		outline = new Outline(headline.control().getText(), steps, lines);
	}

	private Optional<Step.Root> opened(FigureChange found) {
		return new ChangeArithmetic(found).node()
				.map(node -> new Step.Root(node, new ChangeWords(texts.get()).text(found)));
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(tree.control().getDisplay());
		clipboard.setContents(
				new Object[] { outline.text(step -> texts.get().of(step.node().label()), this::value) },
				new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static List<BigDecimal> boundaries(Analysis analysis, Indicators.Figure figure) {
		return analysis.plan().methodology().measures().stream().filter(measure -> measure.id().equals(figure.id()))
				.findFirst().map(measure -> measure.target().map(target -> target.atLeast()).stream().toList())
				.orElseGet(() -> analysis.plan().methodology().bands().bands().stream().map(Band::lower).toList());
	}

	@Override
	public void setDimmed(boolean dimmed) {
		headline.setDimmed(dimmed);
		tree.setDimmed(dimmed);
		readings.setDimmed(dimmed);
	}

	@Override
	public void setFocus() {
		tree.control().setFocus();
	}
}
