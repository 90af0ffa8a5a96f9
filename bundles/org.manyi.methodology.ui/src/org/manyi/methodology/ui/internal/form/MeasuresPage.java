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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlPath;

/** How scores are made, which figures have targets, and what counts as low. */
final class MeasuresPage implements FormPage {

	private static final YamlPath MEASURES = YamlPath.of("measures");
	private static final List<String> PERIODS = List.of("month", "quarter", "year");

	private final Form form;
	private final Composite page;
	private final CallFields scoring;
	private final Label measuresName;
	private final GridTable table;
	private final RowButtons buttons;
	private final Composite called;
	private final CallFields call;
	private final List<Field> limits = new ArrayList<>();

	MeasuresPage(Composite parent, Form form) {
		this.form = form;
		page = Layouts.page(parent, 2);
		scoring = new CallFields(page, "form.scoring", form, messages -> messages.scoring, form::methods);
		limit("low-answers", "at-most", messages -> messages.lowAnswers);
		limit("lowest", "minimum-valid", messages -> messages.minimumValid);
		measuresName = Layouts.heading(page, 2);
		table = new GridTable(page, "form.measures", List.of(plain(() -> form.messages().id, "id", 18), name("zh"),
				name("en"),
				GridColumn.number(() -> form.messages().target, 14,
						row -> form.scalar(row.path().key("target").key("at-least")),
						(row, value) -> form.change(edit -> target(edit, row.path(), value))),
				GridColumn
						.words(() -> form.messages().period, 14, this::period,
								(row, value) -> form.change(edit -> edit.value(row.path().key("target").key("period"),
										PERIODS.get(periods().indexOf(value)), false)))
						.where(row -> form.tree().find(row.path().key("target")).isPresent()).among(row -> periods())));
		table.named(() -> form.messages().measures).onSelect(row -> {
			form.reveal(row.path());
			show();
		});
		Layouts.fill(table, 2, 96);
		buttons = new RowButtons(page, "form.measures", form, table)
				.with("add", messages -> messages.addMeasure, this::add).withRemoveAndMove();
		called = Layouts.page(page, 2);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(called);
		call = new CallFields(called, "form.measure", form, messages -> messages.measureMethod, form::methods);
	}

	private void limit(String key, String part, Function<Messages, String> name) {
		YamlPath path = YamlPath.of(key, part);
		limits.add(new Field(page, "form." + key, form::messages, name, 1, new Field.Binding() {
			@Override
			public String read() {
				return form.document().value(path);
			}

			@Override
			public void write(String value) {
				form.change(edit -> value.isBlank() && edit.text().find(path.parent()).isPresent()
						? List.of(new YamlChange.Remove(path.parent()))
						: edit.value(path, value, true));
			}
		}));
	}

	/** A target has a period as well; without its number there is none. */
	private static List<YamlChange> target(FormEdit edit, YamlPath measure, String value) {
		YamlPath target = measure.key("target");
		boolean there = edit.text().find(target).isPresent();
		if (value.isBlank()) {
			return there ? List.of(new YamlChange.Remove(target)) : List.of();
		}
		return there ? edit.value(target.key("at-least"), value, true)
				: edit.put(target, YamlContent.Mapping.EMPTY.with("at-least", YamlContent.bare(value.strip()))
						.with("period", YamlContent.text(PERIODS.getLast())));
	}

	private GridColumn plain(java.util.function.Supplier<String> heading, String key, int share) {
		return GridColumn.words(heading, share, row -> form.scalar(row.path().key(key)),
				(row, value) -> form.change(edit -> edit.value(row.path().key(key), value, false)));
	}

	private GridColumn name(String language) {
		return GridColumn.words(() -> language.equals("zh") ? form.messages().columnZh : form.messages().columnEn, 26,
				row -> form.scalar(row.path().key("name").key(language)),
				(row, value) -> form.change(edit -> edit.localized(row.path().key("name"), language, value)));
	}

	private List<String> periods() {
		return List.of(form.messages().month, form.messages().quarter, form.messages().year);
	}

	private String period(GridRow row) {
		int index = PERIODS.indexOf(form.scalar(row.path().key("target").key("period")));
		return index < 0 ? "" : periods().get(index);
	}

	private void add() {
		List<String> taken = GridRow.of(form.tree(), MEASURES).stream()
				.map(row -> form.scalar(row.path().key("id"))).toList();
		int number = 1;
		while (taken.contains("measure-" + number)) {
			number++;
		}
		String id = "measure-" + number;
		String method = form.methods().stream().map(PlugInDescriptor::id).findFirst().orElse("satisfied-rate");
		form.change(edit -> edit.append(MEASURES, YamlContent.Mapping.EMPTY.with("id", YamlContent.text(id))
				.with("name", YamlContent.localized(form.messages().newMeasureZh, form.messages().newMeasureEn))
				.with("method", YamlContent.text(method))));
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show() {
		boolean editable = form.document().isEditable();
		scoring.show(YamlPath.of("scoring"), "method", "");
		limits.forEach(limit -> limit.show(editable));
		measuresName.setText(form.messages().measures);
		table.show(GridRow.of(form.tree(), MEASURES), editable);
		buttons.show();
		Optional<GridRow> selected = table.selected().filter(row -> form.tree().find(row.path()).isPresent());
		if (called.getLayoutData() instanceof GridData data) {
			data.exclude = selected.isEmpty();
			called.setVisible(selected.isPresent());
		}
		selected.ifPresent(row -> call.show(row.path(), "method", ""));
		Layouts.align(page);
		page.layout(true, true);
	}
}
