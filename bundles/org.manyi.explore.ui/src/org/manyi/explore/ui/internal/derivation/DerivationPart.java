/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.model.Band;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.DerivationNode;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.ScoreFormat;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** How the chosen figure came about: its formula in numbers, the tree down to the counts, and the readings in force. */
public final class DerivationPart extends ExplorePart {

	private @Nullable Widgets widgets;
	private String rootValue = "";

	private record Widgets(Headline headline, RecordTable<Step> tree, ReadingsText readings, SashForm columns) {
	}

	@Override
	protected void createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Headline headline = new Headline(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(headline.control());
		SashForm columns = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		columns.setBackground(Palette.HAIRLINE.color());
		columns.setSashWidth(1);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		RecordTable<Step> tree = new RecordTable<>(columns, "derivation.tree",
				RowKind.tree(Step::path, Step::depth, step -> false),
				List.of(Column.words("symbol", 120, step -> step.node().symbol()),
						Column.words("meaning", 150, step -> texts().of(step.node().label())),
						Column.words("formula", Column.FILLS, step -> step.node().formula().orElse("")),
						Column.numbers("value", 86, this::value)));
		ReadingsText readings = new ReadingsText(columns);
		columns.setWeights(60, 40);
		widgets = new Widgets(headline, tree, readings, columns);
	}

	private String value(Step step) {
		if (step.depth() == 0) {
			return rootValue;
		}
		return switch (step.node().value()) {
			case ScoreValue.Exact exact -> texts().numbers().number(exact.value());
			case ScoreValue.Approximate approximate -> "≈ " + approximate.value();
			case ScoreValue.Missing missing -> ScoreFormat.MISSING;
		};
	}

	@Override
	protected void show(Analysis analysis) {
		Widgets shown = widgets;
		if (shown != null) {
			Messages messages = texts().messages();
			shown.tree().setHeadings(List.of(messages.columnSymbol, messages.columnMeaning, messages.columnFormula,
					messages.columnValue));
		}
	}

	@Override
	protected void showSelected(Selected choice) {
		Widgets shown = widgets;
		Optional<Analysis> analysis = exploration().analysis();
		if (shown == null || analysis.isEmpty()) {
			return;
		}
		Optional<Indicators.Figure> figure = choice.id().flatMap(id -> Indicators.find(analysis.get(), id));
		shown.columns().setVisible(figure.isPresent());
		if (figure.isEmpty()) {
			shown.headline().show(texts().messages().derivationNothing, "", "", Optional.empty());
			return;
		}
		show(shown, analysis.get(), figure.get());
	}

	private void show(Widgets shown, Analysis analysis, Indicators.Figure figure) {
		DerivationNode root = DerivationNode.of(figure.score().derivation());
		String number = texts().numbers().score(figure.score().value(), boundaries(analysis, figure));
		rootValue = figure.range().unit() == ScoreUnit.PERCENT ? number + " %" : number;
		String formula = root.symbol() + " = " + root.numbers().map(numbers -> numbers + " = ").orElse("");
		Optional<BandChip> band = BandChip.of(figure.band(), analysis.plan().methodology().bands(), texts());
		if (figure.score().value() instanceof ScoreValue.Missing missing) {
			shown.headline().show(texts().of(figure.name()), texts().of(missing.reason()), "", Optional.empty());
		} else {
			shown.headline().show(texts().of(figure.name()), formula, rootValue, band);
		}
		shown.tree().setRows(Step.of(root));
		shown.readings().show(new Explanation(texts()).lines(analysis, figure));
	}

	private static List<BigDecimal> boundaries(Analysis analysis, Indicators.Figure figure) {
		return analysis.plan().methodology().measures().stream().filter(measure -> measure.id().equals(figure.id()))
				.findFirst().map(measure -> measure.target().map(target -> target.atLeast()).stream().toList())
				.orElseGet(() -> analysis.plan().methodology().bands().bands().stream().map(Band::lower).toList());
	}

	@Override
	protected void setDimmed(boolean dimmed) {
		Widgets shown = widgets;
		if (shown != null) {
			shown.headline().setDimmed(dimmed);
			shown.tree().setDimmed(dimmed);
			shown.readings().setDimmed(dimmed);
		}
	}

	@Override
	protected void focusContent() {
		Widgets shown = widgets;
		if (shown != null) {
			shown.tree().control().setFocus();
		}
	}
}
