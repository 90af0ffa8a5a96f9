/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.analysis.sensitivity.SimulationSettings;
import org.manyi.explore.ui.internal.AgainLink;
import org.manyi.explore.ui.internal.AnalysisKey;
import org.manyi.explore.ui.internal.AskedWork;
import org.manyi.explore.ui.internal.ChoiceField;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.ExportedAnalysis;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Room;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.TableMenu;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.ViewArea;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.service.compare.Sensitivity;
import org.manyi.service.compare.SensitivityService;
import org.manyi.ui.Palette;
import org.manyi.ui.chart.ChartCanvas;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartMenu;
import org.manyi.ui.chart.ChartPage;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;
import org.manyi.ui.table.TableText;

/**
 * A sentence that says how firm the index stands, then each item with the range of its weight. Computes when it is
 * seen.
 */
final class SensitivityContent implements PartContent {

	private static final String QUESTION = "sensitivity.question";
	private static final String CONCENTRATION = "sensitivity.concentration";
	/** By which it is told how far weights stray. */
	private static final double TYPICAL_WEIGHT = 0.1;
	/** A dozen items, one below the other. */
	private static final int LOWEST_CHART = 300;
	private static final List<Integer> CONCENTRATIONS = List.of(30, 100, 300, 1_000);

	/**
	 * What the view needs.
	 *
	 * @param service  who computes; empty while there is nobody
	 * @param shown    what the window shows
	 * @param selected told the item that the user chose
	 * @param opened   run when the user wants the evidence of it
	 * @param exported told the table to export
	 * @param told     told what became of a file
	 */
	record Surroundings(Supplier<Optional<SensitivityService>> service, Supplier<Exploration> shown,
			Consumer<Optional<String>> selected, Runnable opened, Consumer<TableText> exported,
			Consumer<String> told) {
	}

	/** What the answer depends on. */
	private record Question(AnalysisKey key, SimulationSettings settings) {
	}

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final ViewArea area;
	private final Label sentence;
	private final Label draws;
	private final Label how;
	private final AgainLink again;
	private final KeptChoice keptQuestion;
	private final KeptChoice keptSpread;
	private final ChoiceField questions;
	private final ChoiceField spreads;
	private final RecordTable<SensitivityRow> table;
	private final TableMenu menu;
	private final TableOrChart shape;
	private final ChartCanvas canvas;
	private final AskedWork<Question, Sensitivity> work;
	private Optional<Analysis> analysis = Optional.empty();
	private List<RangeQuestion> offered = List.of();
	private double most = 1;
	private Optional<String> chosen = Optional.empty();
	private boolean older;

	SensitivityContent(Composite parent, Supplier<Texts> texts, UISynchronize ui, SettingsStore settings,
			ChartDesk desk, Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		keptQuestion = new KeptChoice(settings, QUESTION);
		keptSpread = new KeptChoice(settings, CONCENTRATION);
		work = new AskedWork<>(new LocalizedText("试算其他权数", "Trying other weights"), ui, this::speak);
		area = ViewArea.scrolled(parent);
		sentence = area.headline("sensitivity.sentence", 12);
		draws = area.line("sensitivity.draws", Palette.INK, 4);
		again = new AgainLink(area.control(), "sensitivity.again", () -> work.again(this::look));
		Composite choices = area.choices();
		questions = new ChoiceField(choices, QUESTION, index -> {
			keptQuestion.choose(offered.get(index).name());
			speak();
		});
		spreads = new ChoiceField(choices, CONCENTRATION, index -> {
			keptSpread.choose(CONCENTRATIONS.get(index).toString());
			look();
			speak();
		});
		shape = new TableOrChart(choices, settings, this::speak);
		table = new RecordTable<>(area.control(), "sensitivity.table", RowKind.flat(SensitivityRow::id),
				new SensitivityColumns(texts, () -> most).columns());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Room.SHORTEST_TABLE).applyTo(table.area());
		table.onSelect(row -> surroundings.selected().accept(Optional.of(row.id())));
		table.keepLook(settings);
		canvas = new ChartCanvas(area.control(), "sensitivity.chart",
				size -> shape.isChart() ? picture().flatMap(shown -> desk.draw(shown.chart(chosen), size))
						: Optional.empty());
		ViewArea.place(canvas, LOWEST_CHART);
		canvas.onSelect(id -> surroundings.selected().accept(Optional.of(id)));
		canvas.onOpen(id -> surroundings.opened().run());
		new ChartMenu(canvas, "sensitivity.chart", desk, this::page, surroundings.told());
		shape.of(table.area(), canvas.control());
		how = area.line("sensitivity.how", Palette.SECONDARY, 6);
		menu = new TableMenu(table, "sensitivity", () -> surroundings.exported().accept(table.text()));
	}

	/** What is drawn; empty while nothing is known. */
	private Optional<SwingPicture> picture() {
		return work.failure().isPresent() ? Optional.empty()
				: work.answer().map(found -> new SwingPicture(found, question(), texts.get()));
	}

	private Optional<ChartPage> page() {
		return picture().map(drawn -> new ExportedAnalysis(drawn.sensitivity().analysis(),
				surroundings.shown().get().state(), texts.get()).page(drawn.inFile(), drawn.data(), "sensitivity"));
	}

	@Override
	public void show(Analysis current) {
		analysis = Optional.of(current);
		menu.show(texts.get().messages());
		speak();
		area.later(this::look);
	}

	/** Computes where that was not done yet and somebody sees it. */
	private void look() {
		Optional<SensitivityService> service = surroundings.service().get();
		if (!area.isSeen() || analysis.isEmpty() || service.isEmpty() || older) {
			return;
		}
		Analysis current = analysis.get();
		Question question = new Question(AnalysisKey.of(current, surroundings.shown().get().state()),
				settings(concentration()));
		work.ask(question, monitor -> service.get().of(current, question.settings(), monitor));
	}

	private int concentration() {
		return keptSpread.get()
				.flatMap(kept -> CONCENTRATIONS.stream().filter(one -> one.toString().equals(kept)).findFirst())
				.orElse((int) SimulationSettings.USUAL.concentration());
	}

	/** The question chosen last, where it can be asked; else the first that can. */
	private RangeQuestion question() {
		return keptQuestion.get()
				.flatMap(kept -> offered.stream().filter(one -> one.name().equals(kept)).findFirst())
				.or(() -> offered.stream().findFirst()).orElse(RangeQuestion.MOST_LOST);
	}

	private void speak() {
		if (!area.exists()) {
			return;
		}
		Texts words = texts.get();
		Messages messages = words.messages();
		Optional<LocalizedText> failure = work.failure();
		Optional<Sensitivity> shown = work.answer();
		again.show(work.busy() || failure.isPresent(), work.busy() ? messages.cancel : messages.tryAgain);
		offered = shown.map(sensitivity -> askable(sensitivity, words)).orElse(List.of());
		questions.show(messages.rangeOf, offered.stream().map(one -> one.words(messages)).toList(),
				offered.indexOf(question()));
		spreads.show(messages.spread, CONCENTRATIONS.stream().map(one -> spread(one, words)).toList(),
				CONCENTRATIONS.indexOf(concentration()));
		shape.show(messages);
		sentence.setForeground((failure.isPresent() ? Palette.WORSE : Palette.INK).color());
		shown.filter(found -> failure.isEmpty()).ifPresentOrElse(found -> show(found, words), () -> {
			ViewArea.say(sentence,
					failure.map(reason -> "▼ " + words.of(reason)).orElse(messages.sensitivityComputing));
			ViewArea.say(draws, "");
			ViewArea.say(how, "");
			table.setRows(List.of());
		});
		canvas.redraw();
		dim();
		area.layout();
	}

	private void show(Sensitivity found, Texts words) {
		List<SensitivityRow> rows = SensitivityRow.of(found, question(), words);
		most = most(rows);
		SensitivitySentence said = new SensitivitySentence(found, words);
		ViewArea.say(sentence, said.conclusion(question(), rows));
		ViewArea.say(draws, said.draws());
		ViewArea.say(how, said.how());
		table.setRows(rows);
	}

	/** What was found of something else stays, as such. */
	private void dim() {
		boolean stale = work.answer().isPresent() && work.failure().isEmpty() && (older || work.busy());
		table.setDimmed(stale);
		canvas.setDimmed(stale);
	}

	private static SimulationSettings settings(int concentration) {
		return new SimulationSettings(SimulationSettings.USUAL.draws(), SimulationSettings.USUAL.seed(), concentration);
	}

	private static String spread(int concentration, Texts texts) {
		return texts.format(texts.messages().spreadOf, String.valueOf(concentration),
				String.format(Locale.ROOT, "%.3f", settings(concentration).deviation(TYPICAL_WEIGHT)));
	}

	private static List<RangeQuestion> askable(Sensitivity sensitivity, Texts texts) {
		Methodology rule = sensitivity.analysis().plan().methodology();
		return Stream.of(RangeQuestion.values()).filter(question -> sensitivity.items().stream()
				.anyMatch(item -> question.of(item, rule, texts).isPresent())).toList();
	}

	/**
	 * The end of the line: the highest weight or limit that is there, and not more than three times the highest weight.
	 */
	private static double most(List<SensitivityRow> rows) {
		double weight = rows.stream().mapToDouble(row -> row.item().item().weight().doubleValue()).max().orElse(1);
		double limit = rows.stream().flatMap(row -> row.nearest().stream())
				.mapToDouble(nearest -> nearest.weight().doubleValue()).max().orElse(weight);
		return Math.min(1, Math.max(weight * 1.25, Math.min(limit * 1.1, weight * 3)));
	}

	@Override
	public void mark(Analysis current, Selected choice) {
		chosen = choice.id();
		table.select(chosen);
		canvas.mark(chosen);
	}

	@Override
	public void setDimmed(boolean dimmed) {
		older = dimmed;
		dim();
	}

	@Override
	public void setFocus() {
		(shape.isChart() ? canvas.control() : table.control()).setFocus();
	}

	void stop() {
		work.stop();
	}
}
