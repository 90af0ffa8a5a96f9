/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.drivers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.analysis.drivers.Outcome;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.explore.ui.internal.AgainLink;
import org.manyi.explore.ui.internal.ChartCanvas;
import org.manyi.explore.ui.internal.FigureMenu;
import org.manyi.explore.ui.internal.LatestWork;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.drivers.DriverFindings;
import org.manyi.service.drivers.DriverService;
import org.manyi.service.drivers.Importance;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.Tone;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.TableText;

/**
 * The choice of outcome and importance, a sentence that says what to improve first, and the chart of importance and
 * performance. Computes when it is seen.
 */
final class DriversContent implements PartContent {

	private static final String OUTCOME = "drivers.outcome";
	private static final String IMPORTANCE = "drivers.importance";
	private static final LocalizedText CANCELLED = new LocalizedText("已取消。", "Cancelled.");

	/**
	 * What the view needs.
	 *
	 * @param service  who finds drivers; empty while there is nobody
	 * @param renderer who draws; empty while there is nobody
	 * @param selected told the item that the user chose
	 * @param exported told the table to export, and what it is of
	 */
	record Surroundings(Supplier<Optional<DriverService>> service, Supplier<Optional<ChartRenderer>> renderer,
			Consumer<Optional<String>> selected, BiConsumer<TableText, Analysis> exported) {
	}

	private record Question(Analysis analysis, Outcome outcome) {
	}

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final SettingsStore settings;
	private final Composite area;
	private final Label outcomeLabel;
	private final Combo outcomes;
	private final Label importanceLabel;
	private final Combo importances;
	private final Label sentence;
	private final Label refusal;
	private final AgainLink again;
	private final ChartCanvas canvas;
	private final FigureMenu menu;
	private final LatestWork<DriverFindings> work;
	private Optional<Analysis> analysis = Optional.empty();
	private Optional<Question> asked = Optional.empty();
	private Optional<DriverFindings> found = Optional.empty();
	private Optional<LocalizedText> failure = Optional.empty();
	private Optional<String> chosen = Optional.empty();
	private boolean older;

	DriversContent(Composite parent, Supplier<Texts> texts, UISynchronize ui, SettingsStore settings,
			Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		this.settings = settings;
		work = new LatestWork<>(new LocalizedText("计算重要性", "Computing importance"), ui);
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 4).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(choices);
		outcomeLabel = name(choices);
		outcomes = choice(choices, OUTCOME, outcomeLabel);
		outcomes.addListener(SWT.Selection, event -> chooseOutcome(outcomes.getSelectionIndex()));
		importanceLabel = name(choices);
		importances = choice(choices, IMPORTANCE, importanceLabel);
		importances.addListener(SWT.Selection, event -> {
			keep(IMPORTANCE, offered().get(importances.getSelectionIndex()).name());
			speak();
		});
		sentence = line("drivers.sentence", Palette.INK);
		refusal = line("drivers.refusal", Palette.SECONDARY);
		again = new AgainLink(area, "drivers.again", this::again);
		canvas = new ChartCanvas(area, "drivers.chart", this::draw);
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 4).applyTo(canvas.control());
		canvas.onSelect(id -> surroundings.selected().accept(Optional.of(id)));
		canvas.onHint(this::hint);
		menu = new FigureMenu(canvas, "drivers", () -> picture().map(DriverPicture::table),
				() -> found.ifPresent(known -> picture().map(DriverPicture::table)
						.ifPresent(table -> surroundings.exported().accept(table, known.analysis()))));
	}

	private static Label name(Composite parent) {
		Label label = new Label(parent, SWT.NONE);
		label.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	private static Combo choice(Composite parent, String id, Label label) {
		Combo combo = WidgetId.set(new Combo(parent, SWT.READ_ONLY), id);
		SpokenName.set(combo, label::getText);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(combo);
		return combo;
	}

	private Label line(String id, Palette color) {
		Label label = WidgetId.set(new Label(area, SWT.WRAP), id);
		label.setForeground(color.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 2).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	public void show(Analysis current) {
		analysis = Optional.of(current);
		menu.show(texts.get().messages());
		speak();
		area.getDisplay().asyncExec(this::look);
	}

	private List<Item> items() {
		return analysis.map(known -> known.plan().methodology().indicators().items()).orElse(List.of());
	}

	/** The item chosen last, where the methodology has it; else the others. */
	private Outcome outcome() {
		return settings.get().layout(OUTCOME)
				.filter(kept -> items().stream().anyMatch(item -> item.id().equals(kept)))
				.<Outcome>map(Outcome.OfItem::new).orElseGet(Outcome.OfOthers::new);
	}

	private void chooseOutcome(int index) {
		keep(OUTCOME, index == 0 ? "" : items().get(index - 1).id());
		look();
	}

	private void keep(String key, String value) {
		settings.update(before -> before.withLayout(key, value));
	}

	private List<Importance> offered() {
		return found.map(DriverFindings::offered).orElse(List.of());
	}

	/** The importance chosen last, where there is such; else the last that there is, which says the most. */
	private Optional<Importance> importance() {
		List<Importance> offered = offered();
		return settings.get().layout(IMPORTANCE)
				.flatMap(kept -> offered.stream().filter(kind -> kind.name().equals(kept)).findFirst())
				.or(() -> offered.isEmpty() ? Optional.empty() : Optional.of(offered.getLast()));
	}

	private Optional<DriverPicture> picture() {
		return found.flatMap(findings -> importance().map(kind -> new DriverPicture(findings, kind, texts.get())));
	}

	/** Computes where that was not done yet and somebody sees it. */
	private void look() {
		Optional<DriverService> service = surroundings.service().get();
		if (area.isDisposed() || !area.isVisible() || analysis.isEmpty() || service.isEmpty() || older) {
			return;
		}
		Question question = new Question(analysis.get(), outcome());
		if (asked.filter(question::equals).isPresent()) {
			return;
		}
		asked = Optional.of(question);
		failure = Optional.empty();
		DriverService finder = service.get();
		work.start(monitor -> finder.find(question.analysis(), question.outcome(), monitor),
				result -> end(Optional.of(result), Optional.empty()),
				reason -> end(Optional.empty(), Optional.of(reason)));
		speak();
	}

	private void again() {
		if (work.busy()) {
			work.cancel();
			failure = Optional.of(CANCELLED);
			speak();
		} else {
			asked = Optional.empty();
			look();
		}
	}

	private void end(Optional<DriverFindings> result, Optional<LocalizedText> reason) {
		if (!area.isDisposed()) {
			found = result;
			failure = reason;
			speak();
		}
	}

	private void speak() {
		Texts words = texts.get();
		Messages messages = words.messages();
		outcomeLabel.setText(messages.driversOutcome);
		outcomes.setItems(messages.driversOthers);
		items().forEach(item -> outcomes.add(words.of(item.name())));
		outcomes.select(outcome() instanceof Outcome.OfItem(String id)
				? 1 + items().stream().map(Item::id).toList().indexOf(id)
				: 0);
		importanceLabel.setText(messages.driversImportance);
		importances.setItems(
				found.stream().flatMap(known -> known.offered().stream()
						.map(kind -> DriverPicture.name(kind, known, words))).toArray(String[]::new));
		importances.select(importance().map(offered()::indexOf).orElse(-1));
		importances.setEnabled(!offered().isEmpty());
		again.show(work.busy() || failure.isPresent(), work.busy() ? messages.cancel : messages.tryAgain);
		sentence.setForeground((failure.isPresent() ? Palette.WORSE : Palette.INK).color());
		text(sentence, failure.map(reason -> "▼ " + words.of(reason))
				.orElseGet(() -> found.isEmpty() ? messages.driversComputing
						: picture().map(DriverPicture::sentence).orElse(messages.driversNothing)));
		text(refusal, found.flatMap(findings -> findings.found().refusal()).map(words::of).orElse(""));
		dim();
		area.layout(true, true);
		canvas.redraw();
	}

	private Optional<ChartDrawing> draw(ChartSize size) {
		Optional<ChartRenderer> renderer = surroundings.renderer().get();
		Optional<DriverPicture> picture = picture();
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
		return picture().flatMap(shown -> found.flatMap(findings -> findings.items().stream()
				.filter(item -> item.item().id().equals(id)).findFirst()).map(shown::words)).orElse("");
	}

	private static void text(Label label, String words) {
		label.setText(words.replace("&", "&&"));
	}

	@Override
	public void mark(Analysis current, Selected choice) {
		chosen = choice.id();
		canvas.mark(chosen);
	}

	@Override
	public void setDimmed(boolean dimmed) {
		older = dimmed;
		dim();
		area.getDisplay().asyncExec(this::look);
	}

	/** What was found of something else stays, as such. */
	private void dim() {
		canvas.setDimmed(older || work.busy() || failure.isPresent());
	}

	@Override
	public void setFocus() {
		canvas.control().setFocus();
	}

	void stop() {
		work.cancel();
	}
}
