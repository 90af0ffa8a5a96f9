/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.explore.ui.internal.AgainLink;
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
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitFigure;
import org.manyi.service.units.UnitRow;
import org.manyi.service.units.UnitService;
import org.manyi.ui.Palette;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartEntries;
import org.manyi.ui.chart.ChartPage;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;
import org.manyi.ui.table.TableText;

/**
 * A sentence that says what the sizes of units have to do with the whole, the table of units and items, and a line
 * about the cell chosen. Asks for the groups when it is seen. Enter shows one unit alone, and all of them again.
 */
final class UnitsContent implements PartContent {

	private static final String BY = "units.by";

	/**
	 * What the view needs.
	 *
	 * @param shown      what the window shows
	 * @param selected   told the figure that the user chose
	 * @param restricted told the responses to show
	 * @param exported   told the table to export, and what it is of
	 * @param told       told what became of a file
	 * @param intervals  those of units, of those of the whole
	 */
	record Surroundings(Supplier<Exploration> shown, Consumer<Optional<String>> selected, Consumer<Slice> restricted,
			BiConsumer<TableText, Analysis> exported, Consumer<String> told,
			UnaryOperator<IntervalOptions> intervals) {
	}

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final SettingsStore settings;
	private final ViewArea area;
	private final ChoiceField choices;
	private final Label sentence;
	private final AgainLink again;
	private final RecordTable<UnitRow> table;
	private final Label cell;
	private final Label how;
	private final TableMenu menu;
	private final UnitWork work;
	private List<GroupField> offered = List.of();
	private Optional<Analysis> analysis = Optional.empty();
	private Optional<UnitComparison> found = Optional.empty();
	private Optional<String> chosen = Optional.empty();
	private boolean older;

	UnitsContent(Composite parent, Supplier<Texts> texts, UISynchronize ui, SettingsStore settings, ChartDesk desk,
			Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		this.settings = settings;
		work = new UnitWork(ui, surroundings.intervals(), this::changed);
		area = new ViewArea(parent);
		choices = new ChoiceField(area.choices(), BY, index -> choose(offered.get(index)));
		sentence = area.headline("units.sentence", 0);
		again = new AgainLink(area.control(), "units.again", () -> work.again(this::look));
		table = new RecordTable<>(area.control(), "units.table", RowKind.flat(UnitRow::name), nothing());
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).applyTo(table.area());
		table.onSelect(row -> speakOfCell());
		table.onOpen(this::restrict);
		table.onCell(this::click, this::step);
		table.keepLook(settings);
		cell = area.line("units.cell", Palette.INK, 4);
		how = area.line("units.how", Palette.SECONDARY, 4);
		area.control().addListener(SWT.Resize, event -> Room.forTable(area.control(), how));
		menu = new TableMenu(table, "units",
				() -> found.ifPresent(known -> surroundings.exported().accept(table.text(), known.analysis())));
		new MenuItem(menu.menu(), SWT.SEPARATOR);
		new ChartEntries(menu.menu(), "units.chart", false, desk, () -> page().flatMap(desk::picture), this::page,
				surroundings.told());
	}

	private Optional<ChartPage> page() {
		return found.map(known -> new UnitPicture(known, texts.get())).map(picture -> new ExportedAnalysis(
				picture.comparison().analysis(), surroundings.shown().get().state(), texts.get())
				.page(picture.chart(), picture.data(), "units", picture.size()));
	}

	@Override
	public void show(Analysis current) {
		analysis = Optional.of(current);
		offered = Fields.of(current);
		menu.show(texts.get().messages());
		speak();
		area.later(this::look);
	}

	/** What a unit was last; the first thing that the responses tell where they do not tell that. */
	private Optional<GroupField> by() {
		return settings.get().layout(BY)
				.flatMap(kept -> offered.stream().filter(field -> field.word().equals(kept)).findFirst())
				.or(() -> offered.stream().findFirst());
	}

	private void choose(GroupField field) {
		settings.update(before -> before.withLayout(BY, field.word()));
		look();
	}

	/** Asks where that was not done yet and somebody sees it. */
	private void look() {
		if (area.isSeen() && !older) {
			by().ifPresent(field -> work.look(surroundings.shown().get(), field));
		}
	}

	private void changed() {
		if (!area.exists()) {
			return;
		}
		if (!work.busy()) {
			found = work.units();
			table.setColumns(found.map(known -> UnitColumns.of(texts, known, this::isChosen).columns())
					.orElseGet(this::nothing));
			table.setRows(found.map(UnitComparison::units).orElse(List.of()));
		}
		speak();
	}

	/** The columns while there is nothing to show. */
	private List<Column<UnitRow>> nothing() {
		return List.of(Column.words("unit", Column.FILLS, () -> texts.get().messages().unitsUnit, UnitRow::name));
	}

	private boolean isChosen(String id) {
		return chosen.filter(id::equals).isPresent();
	}

	private void speak() {
		Messages messages = texts.get().messages();
		choices.show(messages.unitsBy, offered.stream().map(field -> Fields.name(field, messages)).toList(),
				by().map(offered::indexOf).orElse(-1));
		again.show(work.busy() || work.failure().isPresent(), work.busy() ? messages.cancel : messages.tryAgain);
		sentence.setForeground((work.failure().isPresent() ? Palette.WORSE : Palette.INK).color());
		ViewArea.say(sentence, words());
		ViewArea.say(how, messages.unitsHow);
		dim();
		table.control().redraw();
		speakOfCell();
		Room.forTable(area.control(), how);
		area.layout();
	}

	private String words() {
		Texts words = texts.get();
		if (offered.isEmpty()) {
			return words.messages().unitsUntold;
		}
		return work.failure().map(reason -> "▼ " + words.of(reason))
				.orElseGet(() -> found.map(known -> new UnitWords(known, words).sentence(chosen))
						.orElse(words.messages().unitsComputing));
	}

	private void speakOfCell() {
		ViewArea.say(cell, found.flatMap(known -> table.selection()
				.map(row -> new UnitWords(known, texts.get()).cell(row, chosen))).orElse(""));
		area.layout();
	}

	private void click(String column) {
		if (column.startsWith(UnitColumns.FIGURE)) {
			surroundings.selected().accept(Optional.of(column.substring(UnitColumns.FIGURE.length())));
		}
	}

	private void step(int columns) {
		List<String> ids = found.map(known -> known.figures().stream().map(UnitFigure::id).toList()).orElse(List.of());
		if (!ids.isEmpty()) {
			int next = ids.indexOf(chosen.orElse("")) + columns;
			String id = ids.get(Math.clamp(next, 0, ids.size() - 1));
			surroundings.selected().accept(Optional.of(id));
			table.reveal(UnitColumns.FIGURE + id);
		}
	}

	/** Shows one unit alone; all of them where it is shown alone already. */
	private void restrict(UnitRow unit) {
		if (found.isPresent() && analysis.isPresent() && !older) {
			Slice slice = analysis.get().request().slice();
			GroupField by = found.get().by();
			Set<String> alone = Set.of(unit.name());
			surroundings.restricted().accept(slice.with(by, slice.of(by).equals(alone) ? Set.of() : alone));
		}
	}

	@Override
	public void mark(Analysis current, Selected choice) {
		chosen = choice.id();
		ViewArea.say(sentence, words());
		table.control().redraw();
		speakOfCell();
	}

	@Override
	public void setDimmed(boolean dimmed) {
		older = dimmed;
		dim();
		area.later(this::look);
	}

	/** What was found of something else stays, as such. */
	private void dim() {
		table.setDimmed(older || work.busy() || work.failure().isPresent());
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	void setService(Optional<UnitService> present) {
		work.setService(present);
	}

	void stop() {
		work.stop();
	}
}
