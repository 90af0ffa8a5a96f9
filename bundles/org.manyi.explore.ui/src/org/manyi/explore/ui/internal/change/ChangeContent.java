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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.explore.ui.internal.AgainLink;
import org.manyi.explore.ui.internal.ChoiceField;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.ExportedAnalysis;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Room;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.ViewArea;
import org.manyi.explore.ui.internal.slices.BaselineChoice;
import org.manyi.explore.ui.internal.slices.ScopeContent;
import org.manyi.service.Analysis;
import org.manyi.service.slice.Baseline;
import org.manyi.service.trend.Changes;
import org.manyi.ui.Palette;
import org.manyi.ui.chart.ChartCanvas;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartMenu;
import org.manyi.ui.chart.ChartPage;
import org.manyi.ui.settings.SettingsStore;

/** A sentence that says what changed, and every figure of both slices on one scale. */
final class ChangeContent implements PartContent {

	private static final String ORDER = "change.order";
	private static final String WORST = "worst";

	/**
	 * What the view needs.
	 *
	 * @param changes  how the slice differs from what it is compared with; empty while it is compared with nothing
	 * @param state    of which state of the data the figures are
	 * @param missing  why there is nothing to compare with, in the user's language
	 * @param choice   what there is to compare with
	 * @param compare  told with what to compare
	 * @param previous compares with the previous period; empty where the slice has none
	 * @param tested   run by a view that is seen, to find out more
	 * @param selected told the figure that the user chose
	 * @param opened   run when the user wants the evidence of it
	 * @param told     told what became of a file
	 */
	record Surroundings(Supplier<Optional<Changes>> changes, Supplier<DataState> state, Supplier<String> missing,
			Supplier<ScopeContent.Known> choice, Consumer<Baseline> compare, Supplier<Optional<Runnable>> previous,
			Runnable tested, Consumer<Optional<String>> selected, Runnable opened, Consumer<String> told) {
	}

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final SettingsStore settings;
	private final ViewArea area;
	private final Composite choices;
	private final ChoiceField orders;
	private final Label sentence;
	private final BaselineChoice others;
	private final AgainLink previous;
	private final ChartCanvas canvas;
	private Optional<String> chosen = Optional.empty();

	ChangeContent(Composite parent, Supplier<Texts> texts, SettingsStore settings, ChartDesk desk,
			Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		this.settings = settings;
		area = ViewArea.scrolled(parent);
		choices = area.choices();
		orders = new ChoiceField(choices, ORDER, index -> {
			settings.update(before -> before.withLayout(ORDER, index == 1 ? WORST : ""));
			speak();
		});
		sentence = area.line("change.sentence", Palette.INK, 2);
		others = new BaselineChoice(area.control(), "change.baseline", surroundings.compare());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(16, 8).applyTo(others.control());
		previous = new AgainLink(area.control(), "change.previous",
				() -> surroundings.previous().get().ifPresent(Runnable::run));
		canvas = new ChartCanvas(area.control(), "change.chart",
				size -> picture().flatMap(shown -> desk.draw(shown.chart(chosen), size)));
		ViewArea.place(canvas);
		canvas.onSelect(id -> surroundings.selected().accept(Optional.of(id)));
		canvas.onOpen(id -> surroundings.opened().run());
		new ChartMenu(canvas, "change", desk, this::page, surroundings.told());
	}

	private boolean isWorstFirst() {
		return settings.get().layout(ORDER).filter(WORST::equals).isPresent();
	}

	private Optional<ChangePicture> picture() {
		return surroundings.changes().get().map(found -> new ChangePicture(found, isWorstFirst(), texts.get()));
	}

	private Optional<ChartPage> page() {
		return picture().map(shown -> new ExportedAnalysis(shown.changes().now(), surroundings.state().get(),
				texts.get()).page(shown.inFile(), shown.data(), "change"));
	}

	@Override
	public void show(Analysis analysis) {
		speak();
		area.later(() -> {
			if (area.isSeen()) {
				surroundings.tested().run();
			}
		});
	}

	private void speak() {
		Messages messages = texts.get().messages();
		Optional<ChangePicture> picture = picture();
		orders.show(messages.changeOrder,
				picture.isEmpty() ? List.of() : List.of(messages.changeAsAsked, messages.changeWorstFirst),
				picture.isEmpty() ? -1 : isWorstFirst() ? 1 : 0);
		ViewArea.say(sentence, picture.map(ChangePicture::sentence).orElseGet(surroundings.missing()::get));
		ScopeContent.Known known = surroundings.choice().get();
		others.show(picture.isEmpty(), known.scope(), known.found(), known.slices(), known.named(), texts.get());
		Room.show(picture.isEmpty(), others.control());
		Room.show(picture.isPresent(), choices);
		previous.show(picture.isEmpty() && surroundings.previous().get().isPresent(), messages.changePrevious);
		area.layout();
		canvas.redraw();
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
