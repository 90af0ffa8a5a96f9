/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlPath;

/** The rating scale with the marks that are no level, and the importance scale. */
final class ScalesPage implements FormPage {

	private static final YamlPath RATING = YamlPath.of("scale", "levels");
	private static final YamlPath IMPORTANCE = YamlPath.of("importance", "levels");

	private final Form form;
	private final Composite page;
	private final Label ratingName;
	private final Label importanceName;
	private final GridTable rating;
	private final GridTable importance;
	private final RowButtons ratingButtons;
	private final RowButtons importanceButtons;
	private final List<Field> marks = new ArrayList<>();

	ScalesPage(Composite parent, Form form) {
		this.form = form;
		page = Layouts.page(parent, 2);
		ratingName = Layouts.heading(page, 2);
		rating = levels("form.scale", RATING).named(() -> form.messages().ratingScale);
		ratingButtons = buttons("form.scale", rating, RATING);
		mark("not-applicable", messages -> messages.notApplicable);
		mark("blank", messages -> messages.blank);
		mark("not-shown", messages -> messages.notShown);
		importanceName = Layouts.heading(page, 2);
		importance = levels("form.importance", IMPORTANCE).named(() -> form.messages().importanceScale);
		importanceButtons = buttons("form.importance", importance, IMPORTANCE);
	}

	private GridTable levels(String id, YamlPath list) {
		GridTable table = new GridTable(page, id, List.of(number(() -> form.messages().score, "score"),
				number(() -> form.messages().weight, "weight"), label("zh"), label("en"),
				GridColumn.words(() -> form.messages().aliases, 30,
						row -> String.join(", ", new FormEdit(form.tree()).words(row.path().key("aliases"))),
						(row, value) -> form.change(edit -> edit.words(row.path().key("aliases"), value)))));
		table.onSelect(row -> form.reveal(row.path()));
		Layouts.fill(table, 2, 170);
		return table;
	}

	private RowButtons buttons(String id, GridTable table, YamlPath list) {
		RowButtons made = new RowButtons(page, id, form, table).with("add", messages -> messages.addLevel, () -> {
			int lowest = GridRow.of(form.tree(), list).stream()
					.map(row -> form.tree().scalar(row.path().key("score")).orElse("0"))
					.filter(score -> score.matches("-?\\d{1,4}")).mapToInt(Integer::parseInt).min().orElse(1);
			YamlContent.Mapping level = YamlContent.Mapping.EMPTY.with("score",
					YamlContent.bare(Integer.toString(lowest - 1)));
			boolean weighs = form.tree().find(list.at(0).key("weight")).isPresent() || list.equals(IMPORTANCE);
			YamlContent.Mapping weighted = weighs ? level.with("weight", YamlContent.bare("0")) : level;
			form.change(edit -> edit.append(list, weighted.with("label", YamlContent
					.localized(form.messages().newLevelZh + (1 - lowest), form.messages().newLevelEn + (1 - lowest)))));
		});
		return made.withRemoveAndMove();
	}

	private GridColumn number(java.util.function.Supplier<String> heading, String key) {
		return GridColumn.number(heading, 14, row -> form.tree().scalar(row.path().key(key)).orElse(""),
				(row, value) -> form.change(edit -> edit.value(row.path().key(key), value, true)));
	}

	private GridColumn label(String language) {
		return GridColumn.words(() -> language.equals("zh") ? form.messages().columnZh : form.messages().columnEn, 26,
				row -> form.tree().scalar(row.path().key("label").key(language)).orElse(""),
				(row, value) -> form.change(edit -> edit.localized(row.path().key("label"), language, value)));
	}

	private void mark(String key, Function<Messages, String> name) {
		YamlPath path = YamlPath.of("scale", key);
		marks.add(new Field(page, "form.scale." + key, form::messages, name, 1, new Field.Binding() {
			@Override
			public String read() {
				return String.join(", ", new FormEdit(form.tree()).words(path));
			}

			@Override
			public void write(String value) {
				form.change(edit -> edit.words(path, value));
			}
		}));
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show() {
		boolean editable = form.document().isEditable();
		ratingName.setText(form.messages().ratingScale);
		importanceName.setText(form.messages().importanceScale);
		rating.show(GridRow.of(form.tree(), RATING), editable);
		importance.show(GridRow.of(form.tree(), IMPORTANCE), editable);
		ratingButtons.show();
		importanceButtons.show();
		marks.forEach(mark -> mark.show(editable));
		Layouts.align(page);
		page.layout(true, true);
	}
}
