/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pareto;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.ParetoClass;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.explore.ui.internal.Commands;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.ParetoPicture;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** The Pareto chart over low answers, lost points or opinion categories. */
public final class ParetoPart extends ExplorePart {

	private final ExploreSession session;
	private final Commands commands;
	private Optional<ChartRenderer> renderer = Optional.empty();
	private ParetoBasis basis = ParetoBasis.LOW_ANSWERS;
	private List<ParetoBasis> offered = List.of();
	private @Nullable Widgets widgets;

	private record Widgets(Label basisLabel, Combo bases, ParetoCanvas canvas, Label caption, MenuItem copy,
			MenuItem save) {
	}

	@Inject
	public ParetoPart(ExploreSession session, ECommandService commands, EHandlerService handlers) {
		this.session = session;
		this.commands = new Commands(commands, handlers);
	}

	@Inject
	void renderer(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChartRenderer present) {
		renderer = Optional.ofNullable(present);
		refresh();
	}

	@Inject
	void basis(ParetoBasis chosen) {
		basis = chosen;
		refresh();
	}

	@Override
	protected void createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite line = new Composite(area, SWT.NONE);
		line.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 0).applyTo(line);
		Label basisLabel = label(line, SWT.NONE, "pareto.basis.label");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(basisLabel);
		Combo bases = WidgetId.set(new Combo(line, SWT.READ_ONLY), "pareto.basis");
		bases.addListener(SWT.Selection, event -> session.setBasis(offered.get(bases.getSelectionIndex())));
		ParetoCanvas canvas = new ParetoCanvas(area, this::draw);
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 0).applyTo(canvas.control());
		canvas.onSelect(id -> session.select(Optional.of(id)));
		Label caption = label(area, SWT.WRAP, "pareto.caption");
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).applyTo(caption);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 6).applyTo(new Label(area, SWT.NONE));
		Menu menu = new Menu(canvas.control());
		MenuItem copy = WidgetId.set(new MenuItem(menu, SWT.PUSH), "pareto.copy");
		copy.addListener(SWT.Selection, event -> copyImage());
		MenuItem save = WidgetId.set(new MenuItem(menu, SWT.PUSH), "pareto.save");
		save.addListener(SWT.Selection, event -> commands.run(ExploreConstants.COMMAND_EXPORT));
		canvas.control().setMenu(menu);
		canvas.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
				copyImage();
			}
		});
		widgets = new Widgets(basisLabel, bases, canvas, caption, copy, save);
	}

	private static Label label(Composite parent, int style, String id) {
		Label label = WidgetId.set(new Label(parent, style), id);
		label.setBackground(Palette.GROUND.color());
		label.setForeground(Palette.SECONDARY.color());
		return label;
	}

	private Optional<ChartDrawing> draw(ChartSize size) {
		Optional<String> marked = session.selected().id();
		return exploration().analysis()
				.flatMap(analysis -> ParetoPicture.inView(analysis, shownBasis(analysis), texts(), marked))
				.flatMap(chart -> {
					try {
						return renderer.isEmpty() ? Optional.empty()
								: Optional.of(renderer.get().draw(chart, size, ChartTheme.LIGHT));
					} catch (ChartException e) {
						ILog.of(getClass()).warn(e.getMessage(), e);
						return Optional.empty();
					}
				});
	}

	/** The basis chosen, or the first one the analysis has where it lacks that. */
	private ParetoBasis shownBasis(Analysis analysis) {
		return analysis.total().paretos().bases().contains(basis) ? basis
				: analysis.total().paretos().bases().stream().findFirst().orElse(basis);
	}

	@Override
	protected void show(Analysis analysis) {
		Widgets shown = widgets;
		if (shown == null) {
			return;
		}
		Messages messages = texts().messages();
		offered = List.copyOf(analysis.total().paretos().bases());
		shown.basisLabel().setText(messages.basis);
		shown.bases().setItems(offered.stream().map(one -> name(one, analysis)).toArray(String[]::new));
		shown.bases().select(offered.indexOf(shownBasis(analysis)));
		shown.copy().setText(messages.copyImage);
		shown.save().setText(messages.saveImage);
		shown.caption().setText(caption(analysis));
		shown.bases().getParent().getParent().layout(true, true);
		shown.canvas().redraw();
	}

	private String name(ParetoBasis one, Analysis analysis) {
		Messages messages = texts().messages();
		return switch (one) {
			case LOW_ANSWERS -> texts().format(messages.basisLowAnswers,
					analysis.plan().methodology().lowAnswerAtMost());
			case LOST_POINTS -> messages.basisLostPoints;
			case CATEGORIES -> messages.basisCategories;
		};
	}

	private String caption(Analysis analysis) {
		return analysis.total().paretos().by(shownBasis(analysis)).filter(pareto -> !pareto.bars().isEmpty())
				.map(pareto -> caption(pareto, analysis)).orElseGet(() -> texts().messages().nothingToCount);
	}

	private String caption(Pareto pareto, Analysis analysis) {
		long first = pareto.bars().stream().filter(bar -> bar.paretoClass() == ParetoClass.A).count();
		return texts().format(texts().messages().paretoCaption, first, pareto.bars().size(),
				total(pareto), analysis.total().scores().responses().valid());
	}

	private String total(Pareto pareto) {
		return pareto.basis() == ParetoBasis.LOST_POINTS
				? pareto.total().toDecimal(1, java.math.RoundingMode.HALF_UP).toPlainString()
				: texts().numbers().count(pareto.total().numerator().longValue());
	}

	private void copyImage() {
		Widgets shown = widgets;
		if (shown != null) {
			shown.canvas().image().ifPresent(ParetoPart::copy);
		}
	}

	private static void copy(Image image) {
		Clipboard clipboard = new Clipboard(image.getDevice() instanceof org.eclipse.swt.widgets.Display display
				? display : org.eclipse.swt.widgets.Display.getCurrent());
		clipboard.setContents(new Object[] { image.getImageData() }, new Transfer[] { ImageTransfer.getInstance() });
		clipboard.dispose();
	}

	@Override
	protected void showSelected(Selected choice) {
		Widgets shown = widgets;
		if (shown != null) {
			shown.canvas().mark(choice.id());
		}
	}

	@Override
	protected void setDimmed(boolean dimmed) {
		Widgets shown = widgets;
		if (shown != null) {
			shown.canvas().setDimmed(dimmed);
		}
	}

	@Override
	protected void focusContent() {
		Widgets shown = widgets;
		if (shown != null) {
			shown.canvas().control().setFocus();
		}
	}
}
