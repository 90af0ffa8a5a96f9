/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.explore.ui.internal.AgainLink;
import org.manyi.explore.ui.internal.ChartCanvas;
import org.manyi.explore.ui.internal.FigureMenu;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.service.Analysis;
import org.manyi.service.trend.Changes;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.Tone;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.TableText;

/** A sentence that says what changed, and every figure of both slices on one scale. */
final class ChangeContent implements PartContent {

	private static final String ORDER = "change.order";
	private static final String WORST = "worst";

	/**
	 * What the view needs.
	 *
	 * @param changes  how the slice differs from what it is compared with; empty while it is compared with nothing
	 * @param missing  why there is nothing to compare with, in the user's language
	 * @param previous compares with the previous period; empty where the slice has none
	 * @param tested   run by a view that is seen, to find out more
	 * @param renderer who draws; empty while there is nobody
	 * @param selected told the figure that the user chose
	 * @param opened   run when the user wants the evidence of it
	 * @param exported told the table to export
	 */
	record Surroundings(Supplier<Optional<Changes>> changes, Supplier<String> missing,
			Supplier<Optional<Runnable>> previous, Runnable tested, Supplier<Optional<ChartRenderer>> renderer,
			Consumer<Optional<String>> selected, Runnable opened, Consumer<TableText> exported) {
	}

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final SettingsStore settings;
	private final Composite area;
	private final Label orderLabel;
	private final Combo orders;
	private final Label sentence;
	private final AgainLink previous;
	private final ChartCanvas canvas;
	private final FigureMenu menu;
	private Optional<String> chosen = Optional.empty();

	ChangeContent(Composite parent, Supplier<Texts> texts, SettingsStore settings, Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		this.settings = settings;
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 0).applyTo(line);
		orderLabel = new Label(line, SWT.NONE);
		orderLabel.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(orderLabel);
		orders = WidgetId.set(new Combo(line, SWT.READ_ONLY), ORDER);
		SpokenName.set(orders, orderLabel::getText);
		orders.addListener(SWT.Selection, event -> {
			settings.update(before -> before.withLayout(ORDER, orders.getSelectionIndex() == 1 ? WORST : ""));
			speak();
		});
		sentence = WidgetId.set(new Label(area, SWT.WRAP), "change.sentence");
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 2).hint(200, SWT.DEFAULT).applyTo(sentence);
		sentence.setForeground(Palette.INK.color());
		previous = new AgainLink(area, "change.previous",
				() -> surroundings.previous().get().ifPresent(Runnable::run));
		canvas = new ChartCanvas(area, "change.chart", this::draw);
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 4).applyTo(canvas.control());
		canvas.onSelect(id -> surroundings.selected().accept(Optional.of(id)));
		canvas.onOpen(id -> surroundings.opened().run());
		canvas.onHint(this::hint);
		menu = new FigureMenu(canvas, "change", () -> picture().map(ChangePicture::table),
				() -> picture().map(ChangePicture::table).ifPresent(surroundings.exported()));
	}

	private Optional<ChangePicture> picture() {
		boolean worstFirst = settings.get().layout(ORDER).filter(WORST::equals).isPresent();
		return surroundings.changes().get().map(found -> new ChangePicture(found, worstFirst, texts.get()));
	}

	@Override
	public void show(Analysis analysis) {
		menu.show(texts.get().messages());
		speak();
		area.getDisplay().asyncExec(() -> {
			if (!area.isDisposed() && area.isVisible()) {
				surroundings.tested().run();
			}
		});
	}

	private void speak() {
		Messages messages = texts.get().messages();
		Optional<ChangePicture> picture = picture();
		WidgetWords.set(orderLabel, messages.changeOrder);
		WidgetWords.set(orders, List.of(messages.changeAsAsked, messages.changeWorstFirst));
		WidgetWords.choose(orders, picture.filter(ChangePicture::worstFirst).isPresent() ? 1 : 0);
		orders.setEnabled(picture.isPresent());
		WidgetWords.set(sentence, picture.map(ChangePicture::sentence).orElseGet(surroundings.missing()::get)
				.replace("&", "&&"));
		previous.show(picture.isEmpty() && surroundings.previous().get().isPresent(), messages.changePrevious);
		area.layout(true, true);
		canvas.redraw();
	}

	private Optional<ChartDrawing> draw(ChartSize size) {
		Optional<ChartRenderer> renderer = surroundings.renderer().get();
		Optional<ChangePicture> picture = picture();
		if (renderer.isEmpty() || picture.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(renderer.get().draw(picture.get().chart(chosen), size, Tone.current().charts()));
		} catch (ChartException e) {
			ILog.of(getClass()).warn(e.getMessage(), e);
			return Optional.empty();
		}
	}

	private String hint(String id) {
		return picture().flatMap(shown -> shown.changes().find(id).map(shown::words)).orElse("");
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		chosen = choice.id();
		canvas.mark(chosen);
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
