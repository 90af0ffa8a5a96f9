/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlPath;

/** The tree of indicators: index, dimensions with their items, items by themselves. */
final class IndicatorsPage implements FormPage {

	private static final YamlPath TOP = YamlPath.of("indicators");
	private static final YamlPath INDEX = TOP.key("index");
	private static final YamlPath DIMENSIONS = TOP.key("dimensions");
	private static final YamlPath ITEMS = TOP.key("items");

	private final Form form;
	private final Composite page;
	private final Label summary;
	private final GridTable table;
	private final RowButtons buttons;

	IndicatorsPage(Composite parent, Form form) {
		this.form = form;
		page = Layouts.page(parent, 1);
		summary = Layouts.words(page, "form.indicators.summary", 1);
		table = new GridTable(page, "form.indicators", columns());
		table.below(row -> GridRow.of(form.tree(), row.path().key("items")));
		table.named(() -> form.messages().chapterIndicators).onSelect(row -> form.reveal(row.path()));
		Layouts.fill(table, 1, 160);
		buttons = new RowButtons(page, "form.indicators", form, table)
				.with("item", messages -> messages.addItem, this::addItem)
				.with("dimension", messages -> messages.addDimension, this::addDimension).withRemoveAndMove();
	}

	private List<GridColumn> columns() {
		return List.of(plain(() -> form.messages().id, 22, "id", row -> true, false),
				name("zh", 26), name("en", 30),
				plain(() -> form.messages().importance, 14, "importance", this::isItem, true),
				plain(() -> form.messages().weight, 14, "weight", row -> !row.path().equals(INDEX), true),
				GridColumn.result(() -> "λ", 12, row -> isItem(row)
						? Weights.of(form.checked().check()).lambda(form.scalar(row.path().key("id"))) : ""));
	}

	private GridColumn plain(java.util.function.Supplier<String> heading, int share, String key,
			java.util.function.Predicate<GridRow> open, boolean bare) {
		Function<GridRow, String> text = row -> form.scalar(row.path().key(key));
		java.util.function.BiConsumer<GridRow, String> edited = (row, value) -> form
				.change(edit -> edit.value(row.path().key(key), value, bare));
		GridColumn column = bare ? GridColumn.number(heading, share, text, edited)
				: GridColumn.words(heading, share, text, edited);
		return column.where(open);
	}

	private GridColumn name(String language, int share) {
		return GridColumn.words(
				() -> language.equals("zh") ? form.messages().columnZh : form.messages().columnEn, share,
				row -> form.scalar(row.path().key("name").key(language)),
				(row, value) -> form.change(edit -> edit.localized(row.path().key("name"), language, value)));
	}

	private boolean isItem(GridRow row) {
		return !row.path().equals(INDEX) && !row.path().parent().equals(DIMENSIONS);
	}

	private void addItem() {
		Optional<GridRow> selected = table.selected().filter(row -> row.place().isPresent());
		boolean inDimension = selected.filter(row -> !isItem(row)).isPresent();
		YamlPath list = selected.map(row -> inDimension ? row.path().key("items") : row.path().parent()).orElse(ITEMS);
		int place = selected.filter(row -> !inDimension).flatMap(GridRow::place).map(at -> at + 1)
				.orElse(form.tree().size(list));
		form.change(edit -> edit.insert(list, place,
				element(newId("Q"), form.messages().newItemZh, form.messages().newItemEn)));
		table.select(new GridRow(list.at(place)));
	}

	private void addDimension() {
		YamlContent item = element(newId("Q"), form.messages().newItemZh, form.messages().newItemEn);
		YamlContent dimension = element(newId("D"), form.messages().newDimensionZh, form.messages().newDimensionEn)
				.with("items", new YamlContent.Listing(List.of(item)));
		form.change(edit -> edit.append(DIMENSIONS, dimension));
	}

	private static YamlContent.Mapping element(String id, String zh, String en) {
		return YamlContent.Mapping.EMPTY.with("id", YamlContent.text(id)).with("name", YamlContent.localized(zh, en));
	}

	/** An id that nothing has yet. */
	private String newId(String letter) {
		List<String> taken = new ArrayList<>();
		rows().forEach(row -> {
			taken.add(form.scalar(row.path().key("id")));
			GridRow.of(form.tree(), row.path().key("items"))
					.forEach(item -> taken.add(form.scalar(item.path().key("id"))));
		});
		int number = 1;
		while (taken.contains(letter + number)) {
			number++;
		}
		return letter + number;
	}

	private List<GridRow> rows() {
		List<GridRow> rows = new ArrayList<>();
		if (form.tree().find(INDEX).isPresent()) {
			rows.add(new GridRow(INDEX));
		}
		rows.addAll(GridRow.of(form.tree(), DIMENSIONS));
		rows.addAll(GridRow.of(form.tree(), ITEMS));
		return rows;
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show() {
		long items = GridRow.of(form.tree(), DIMENSIONS).stream()
				.mapToLong(row -> form.tree().size(row.path().key("items"))).sum() + form.tree().size(ITEMS);
		summary.setText(form.texts().format(form.messages().indicatorCounts, form.tree().size(DIMENSIONS), items));
		table.show(rows(), form.document().isEditable());
		buttons.show();
		page.layout(true, true);
	}
}
