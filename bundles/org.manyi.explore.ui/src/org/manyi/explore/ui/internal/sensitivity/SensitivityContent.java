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
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.analysis.sensitivity.SimulationSettings;
import org.manyi.explore.ui.internal.AgainLink;
import org.manyi.explore.ui.internal.LatestWork;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Room;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.TableMenu;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.service.compare.Sensitivity;
import org.manyi.service.compare.SensitivityService;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
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
	private static final LocalizedText CANCELLED = new LocalizedText("已取消。", "Cancelled.");
	private static final List<Integer> CONCENTRATIONS = List.of(30, 100, 300, 1_000);

	/**
	 * What the view needs.
	 *
	 * @param service  who computes; empty while there is nobody
	 * @param selected told the item that the user chose
	 * @param exported told the table to export
	 */
	record Surroundings(Supplier<Optional<SensitivityService>> service, Consumer<Optional<String>> selected,
			Consumer<TableText> exported) {
	}

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final SettingsStore settings;
	private final Composite area;
	private final Label sentence;
	private final Label draws;
	private final Label how;
	private final AgainLink again;
	private final Label questionLabel;
	private final Combo questions;
	private final Label spreadLabel;
	private final Combo spreads;
	private final RecordTable<SensitivityRow> table;
	private final TableMenu menu;
	private final LatestWork<Sensitivity> work;
	private Optional<Analysis> analysis = Optional.empty();
	private Optional<Analysis> asked = Optional.empty();
	private Optional<Sensitivity> shown = Optional.empty();
	private Optional<LocalizedText> failure = Optional.empty();
	private List<RangeQuestion> offered = List.of();
	private double most = 1;
	private boolean older;

	SensitivityContent(Composite parent, Supplier<Texts> texts, UISynchronize ui, SettingsStore settings,
			Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		this.settings = settings;
		work = new LatestWork<>(new LocalizedText("试算其他权重", "Trying other weights"), ui);
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		sentence = line("sensitivity.sentence", Palette.INK, 12);
		Font strong = FontDescriptor.createFrom(sentence.getFont()).setStyle(SWT.BOLD).increaseHeight(1)
				.createFont(area.getDisplay());
		sentence.setFont(strong);
		sentence.addDisposeListener(event -> strong.dispose());
		draws = line("sensitivity.draws", Palette.INK, 4);
		again = new AgainLink(area, "sensitivity.again", this::again);
		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 4).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(choices);
		questionLabel = label(choices);
		questions = choice(choices, QUESTION, questionLabel);
		spreadLabel = label(choices);
		spreads = choice(choices, CONCENTRATION, spreadLabel);
		questions.addListener(SWT.Selection,
				event -> choose(QUESTION, offered.get(questions.getSelectionIndex()).name(), false));
		spreads.addListener(SWT.Selection,
				event -> choose(CONCENTRATION, CONCENTRATIONS.get(spreads.getSelectionIndex()).toString(), true));
		table = new RecordTable<>(area, "sensitivity.table", RowKind.flat(SensitivityRow::id),
				new SensitivityColumns(texts, () -> most).columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.onSelect(row -> surroundings.selected().accept(Optional.of(row.id())));
		table.keepLook(settings);
		how = line("sensitivity.how", Palette.SECONDARY, 6);
		area.addListener(SWT.Resize, event -> Room.forTable(area, how));
		menu = new TableMenu(table, "sensitivity", () -> surroundings.exported().accept(table.text()));
	}

	private Label line(String id, Palette color, int above) {
		Label label = WidgetId.set(new Label(area, SWT.WRAP), id);
		label.setForeground(color.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(16, above).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Combo choice(Composite parent, String id, Label label) {
		Combo combo = WidgetId.set(new Combo(parent, SWT.READ_ONLY), id);
		SpokenName.set(combo, label::getText);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(combo);
		return combo;
	}

	private static Label label(Composite parent) {
		Label label = new Label(parent, SWT.NONE);
		label.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	private void choose(String key, String value, boolean again) {
		settings.update(before -> before.withLayout(key, value));
		if (again) {
			asked = Optional.empty();
			look();
		}
		speak();
	}

	@Override
	public void show(Analysis current) {
		analysis = Optional.of(current);
		menu.show(texts.get().messages());
		speak();
		area.getDisplay().asyncExec(this::look);
	}

	/** Computes where that was not done yet and somebody sees it. */
	private void look() {
		Optional<SensitivityService> service = surroundings.service().get();
		if (area.isDisposed() || !area.isVisible() || analysis.isEmpty() || service.isEmpty() || older
				|| asked.filter(analysis.get()::equals).isPresent()) {
			return;
		}
		Analysis current = analysis.get();
		asked = analysis;
		table.setDimmed(true);
		SimulationSettings chosen = settings(concentration());
		SensitivityService computer = service.get();
		work.start(monitor -> computer.of(current, chosen, monitor),
				result -> end(Optional.of(result), Optional.empty()),
				reason -> end(Optional.empty(), Optional.of(reason)));
		speak();
	}

	/** Gives up what runs, or begins anew. */
	private void again() {
		if (work.busy()) {
			work.cancel();
			failure = Optional.of(CANCELLED);
			speak();
		} else {
			failure = Optional.empty();
			asked = Optional.empty();
			look();
		}
	}

	private void end(Optional<Sensitivity> result, Optional<LocalizedText> reason) {
		if (!area.isDisposed()) {
			shown = result;
			failure = reason;
			speak();
		}
	}

	private int concentration() {
		return settings.get().layout(CONCENTRATION)
				.flatMap(kept -> CONCENTRATIONS.stream().filter(one -> one.toString().equals(kept)).findFirst())
				.orElse((int) SimulationSettings.USUAL.concentration());
	}

	/** The question chosen last, where it can be asked; else the first that can. */
	private RangeQuestion question() {
		return settings.get().layout(QUESTION)
				.flatMap(kept -> offered.stream().filter(one -> one.name().equals(kept)).findFirst())
				.or(() -> offered.stream().findFirst()).orElse(RangeQuestion.MOST_LOST);
	}

	private void speak() {
		Texts words = texts.get();
		Messages messages = words.messages();
		again.show(work.busy() || failure.isPresent(), work.busy() ? messages.cancel : messages.tryAgain);
		questionLabel.setText(messages.rangeOf);
		spreadLabel.setText(messages.spread);
		spreads.setItems(CONCENTRATIONS.stream().map(one -> spread(one, words)).toArray(String[]::new));
		spreads.select(CONCENTRATIONS.indexOf(concentration()));
		offered = shown.map(sensitivity -> askable(sensitivity, words)).orElse(List.of());
		questions.setItems(offered.stream().map(one -> one.words(messages)).toArray(String[]::new));
		questions.select(offered.indexOf(question()));
		questions.setEnabled(!offered.isEmpty());
		sentence.setForeground((failure.isPresent() ? Palette.WORSE : Palette.INK).color());
		if (shown.isPresent() && failure.isEmpty()) {
			Sensitivity sensitivity = shown.get();
			List<SensitivityRow> rows = SensitivityRow.of(sensitivity, question(), words);
			most = most(rows);
			SensitivitySentence said = new SensitivitySentence(sensitivity, words);
			text(sentence, said.headline(question(), rows));
			text(draws, said.draws());
			text(how, said.how());
			table.setRows(rows);
			table.setDimmed(older || work.busy());
		} else {
			text(sentence, failure.map(reason -> "▼ " + words.of(reason)).orElse(messages.sensitivityComputing));
			text(draws, "");
			text(how, "");
			table.setRows(List.of());
			table.setDimmed(false);
		}
		Room.forTable(area, how);
		area.layout(true, true);
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

	private static void text(Label label, String words) {
		label.setText(words.replace("&", "&&"));
	}

	@Override
	public void mark(Analysis current, Selected choice) {
		table.select(choice.id());
	}

	@Override
	public void setDimmed(boolean dimmed) {
		older = dimmed;
		table.setDimmed(dimmed || work.busy());
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	void stop() {
		work.cancel();
	}
}
