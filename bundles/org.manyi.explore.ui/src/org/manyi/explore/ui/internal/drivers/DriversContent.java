/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.drivers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.analysis.drivers.Outcome;
import org.manyi.chart.quadrant.QuadrantChart;
import org.manyi.explore.ui.internal.AgainLink;
import org.manyi.explore.ui.internal.AnalysisKey;
import org.manyi.explore.ui.internal.AskedWork;
import org.manyi.explore.ui.internal.ChoiceField;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.ExportedAnalysis;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.ViewArea;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.drivers.DriverFindings;
import org.manyi.service.drivers.DriverService;
import org.manyi.service.drivers.Importance;
import org.manyi.ui.Palette;
import org.manyi.ui.chart.ChartCanvas;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartMenu;
import org.manyi.ui.chart.ChartPage;
import org.manyi.ui.chart.ChartZoom;
import org.manyi.ui.settings.SettingsStore;

/**
 * The choice of outcome and importance, a sentence that says what to improve first, and the chart of importance and
 * performance. Computes when it is seen.
 */
final class DriversContent implements PartContent {

	private static final String OUTCOME = "drivers.outcome";
	private static final String IMPORTANCE = "drivers.importance";

	/**
	 * What the view needs.
	 *
	 * @param service  who finds drivers; empty while there is nobody
	 * @param shown    what the window shows
	 * @param selected told the item that the user chose
	 * @param told     told what became of a file
	 */
	record Surroundings(Supplier<Optional<DriverService>> service, Supplier<Exploration> shown,
			Consumer<Optional<String>> selected, Consumer<String> told) {
	}

	/** What the answer depends on. */
	private record Question(AnalysisKey key, Outcome outcome) {
	}

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final SettingsStore settings;
	private final ViewArea area;
	private final ChoiceField outcomes;
	private final ChoiceField importances;
	private final Label sentence;
	private final Label refusal;
	private final AgainLink again;
	private final AgainLink whole;
	private final ChartCanvas canvas;
	private final ChartZoom zoom;
	private final AskedWork<Question, DriverFindings> work;
	private Optional<Analysis> analysis = Optional.empty();
	private Optional<String> chosen = Optional.empty();
	private boolean older;

	DriversContent(Composite parent, Supplier<Texts> texts, UISynchronize ui, SettingsStore settings, ChartDesk desk,
			Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		this.settings = settings;
		work = new AskedWork<>(new LocalizedText("计算重要性", "Computing importance"), ui, this::speak);
		area = ViewArea.scrolled(parent);
		Composite choices = area.choices();
		outcomes = new ChoiceField(choices, OUTCOME, this::chooseOutcome);
		importances = new ChoiceField(choices, IMPORTANCE, this::chooseImportance);
		sentence = area.line("drivers.sentence", Palette.INK, 2);
		refusal = area.line("drivers.refusal", Palette.SECONDARY, 2);
		again = new AgainLink(area.control(), "drivers.again", () -> work.again(this::look));
		canvas = new ChartCanvas(area.control(), "drivers.chart",
				size -> inView().flatMap(chart -> desk.draw(chart, size)));
		ViewArea.place(canvas);
		canvas.onSelect(id -> surroundings.selected().accept(Optional.of(id)));
		zoom = new ChartZoom(canvas, true, this::speak);
		whole = new AgainLink(area.control(), "drivers.whole", zoom::whole);
		new ChartMenu(canvas, "drivers", desk, this::page, surroundings.told());
	}

	@Override
	public void show(Analysis current) {
		analysis = Optional.of(current);
		speak();
		area.later(this::look);
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
		zoom.whole();
		look();
	}

	private void chooseImportance(int index) {
		keep(IMPORTANCE, offered().get(index).name());
		zoom.whole();
		speak();
	}

	private void keep(String key, String value) {
		settings.update(before -> before.withLayout(key, value));
	}

	private Optional<Question> question() {
		return analysis.map(known -> new Question(AnalysisKey.of(known, surroundings.shown().get().state()),
				outcome()));
	}

	/** What was found: of the analysis that is shown with all that is known of it by now, or of an older one. */
	private Optional<DriverFindings> found() {
		return question().flatMap(work::answer)
				.map(known -> new DriverFindings(analysis.orElse(known.analysis()), known.found())).or(work::answer);
	}

	private List<Importance> offered() {
		return found().map(DriverFindings::offered).orElse(List.of());
	}

	/** The importance chosen last, where there is such; else the last that there is, which says the most. */
	private Optional<Importance> importance(List<Importance> offered) {
		return settings.get().layout(IMPORTANCE)
				.flatMap(kept -> offered.stream().filter(kind -> kind.name().equals(kept)).findFirst())
				.or(() -> offered.isEmpty() ? Optional.empty() : Optional.of(offered.getLast()));
	}

	private Optional<DriverPicture> picture() {
		return found().flatMap(findings -> importance(findings.offered())
				.map(kind -> new DriverPicture(findings, kind, texts.get())));
	}

	private Optional<QuadrantChart> inView() {
		return picture().map(shown -> shown.chart(chosen).within(zoom.view()));
	}

	private Optional<ChartPage> page() {
		return picture().map(shown -> new ExportedAnalysis(shown.findings().analysis(),
				surroundings.shown().get().state(), texts.get()).page(shown.inFile(), shown.data(), "drivers"));
	}

	/** Computes where that was not done yet and somebody sees it. */
	private void look() {
		Optional<DriverService> service = surroundings.service().get();
		if (!area.isSeen() || analysis.isEmpty() || service.isEmpty() || older) {
			return;
		}
		Analysis asked = analysis.get();
		question().ifPresent(question -> work.ask(question,
				monitor -> service.get().find(asked, question.outcome(), monitor)));
	}

	private void speak() {
		if (!area.exists()) {
			return;
		}
		Texts words = texts.get();
		Messages messages = words.messages();
		Optional<DriverFindings> found = found();
		List<Importance> offered = offered();
		outcomes.show(messages.driversOutcome,
				Stream.concat(Stream.of(messages.driversOthers), items().stream().map(item -> words.of(item.name())))
						.toList(),
				outcome() instanceof Outcome.OfItem(String id)
						? 1 + items().stream().map(Item::id).toList().indexOf(id)
						: 0);
		importances.show(messages.driversImportance,
				found.stream().flatMap(
						known -> offered.stream().map(kind -> DriverPicture.name(kind, known, words))).toList(),
				importance(offered).map(offered::indexOf).orElse(-1));
		again.show(work.busy() || work.failure().isPresent(), work.busy() ? messages.cancel : messages.tryAgain);
		sentence.setForeground((work.failure().isPresent() ? Palette.WORSE : Palette.INK).color());
		ViewArea.say(sentence, work.failure().map(reason -> "▼ " + words.of(reason))
				.orElseGet(() -> found.isEmpty() ? messages.driversComputing
						: picture().map(DriverPicture::sentence).orElse(messages.driversNothing)));
		ViewArea.say(refusal, found.flatMap(findings -> findings.found().refusal()).map(words::of).orElse(""));
		dim();
		canvas.redraw();
		int all = inView().map(chart -> chart.points().size()).orElse(0);
		whole.show(!zoom.view().isWhole(), words.format(messages.chartPart,
				canvas.drawing().map(drawing -> drawing.bars().size()).orElse(0), all));
		area.layout();
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
		area.later(this::look);
	}

	/** What was found of something else stays, as such. */
	private void dim() {
		canvas.setDimmed(older || work.busy() || work.failure().isPresent());
	}

	@Override
	public void setFocus() {
		canvas.control().setFocus();
	}

	void stop() {
		work.stop();
	}
}
