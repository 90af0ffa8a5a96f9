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
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.model.Band;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.DerivationNode;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;

/** How the chosen figure came about: its formula in numbers, the tree down to the counts, and the readings in force. */
public final class DerivationPart extends ExplorePart {

	private @Nullable Widgets widgets;

	private record Widgets(Headline headline, DerivationTree tree, ReadingsText readings, SashForm columns) {
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
		DerivationTree tree = new DerivationTree(columns);
		ReadingsText readings = new ReadingsText(columns);
		columns.setWeights(58, 42);
		widgets = new Widgets(headline, tree, readings, columns);
	}

	@Override
	protected void show(Analysis analysis) {
		Widgets shown = widgets;
		if (shown != null) {
			shown.tree().setHeadings(texts().messages());
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
		String value = texts().numbers().score(figure.score().value(), boundaries(analysis, figure));
		String unit = figure.range().unit() == ScoreUnit.PERCENT ? value + " %" : value;
		String reason = figure.score().value() instanceof ScoreValue.Missing missing ? texts().of(missing.reason()) : "";
		shown.headline().show(texts().of(figure.name()),
				reason.isEmpty() ? root.symbol() + " = " + root.numbers().map(numbers -> numbers + " = ").orElse("")
						: reason,
				reason.isEmpty() ? unit : "",
				org.manyi.explore.ui.internal.BandChip.of(figure.band(), analysis.plan().methodology().bands(),
						texts()));
		shown.tree().show(root, unit, texts());
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
			shown.tree().control().setForeground((dimmed ? Palette.LEVEL_MIDDLE : Palette.INK).color());
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
