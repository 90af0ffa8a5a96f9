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
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.ui.WidgetId;

/** Everything that is said of one row, as fields: the row that is selected in the table above. */
final class RowFields {

	private static final int COLUMNS = 3;
	private static final String NONE = "—";

	/** What words that are chosen are called. */
	interface Names extends Function<Messages, List<String>> {
	}

	/** Which changes make a row say something else. */
	interface Change {

		List<YamlChange> of(FormEdit edit, YamlPath row, String value);
	}

	private final Composite area;
	private final String id;
	private final Form form;
	private final Supplier<Optional<GridRow>> row;
	private final List<Runnable> shown = new ArrayList<>();

	/**
	 * @param id  the identities of the fields begin with it
	 * @param row the one that is selected; empty where none is
	 */
	RowFields(Composite parent, String id, Form form, Supplier<Optional<GridRow>> row) {
		this.id = id;
		this.form = form;
		this.row = row;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(12, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
	}

	/** A text in both languages, side by side. */
	RowFields localized(Function<Messages, String> name, String key) {
		Field zh = new Field(area, id(key, "zh"), form::messages, name, 1, localized(key, "zh"));
		Field en = Field.beside(area, id(key, "en"), form::messages, messages -> messages.columnEn,
				localized(key, "en"));
		shown.add(() -> zh.show(isEditable()));
		shown.add(() -> en.show(isEditable()));
		return this;
	}

	/** One language of a long text. */
	RowFields lines(Function<Messages, String> name, String key, String language) {
		Field field = Field.ofLines(area, id(key, language), form::messages, name, COLUMNS - 1,
				localized(key, language));
		shown.add(() -> field.show(isEditable()));
		return this;
	}

	private Field.Binding localized(String key, String language) {
		return binding(at -> form.scalar(at.key(key).key(language)),
				(edit, at, value) -> edit.localized(at.key(key), language, value));
	}

	/** A word under a key, or under keys that lead to it. */
	RowFields word(Function<Messages, String> name, String... keys) {
		return word(name, (edit, at, value) -> edit.value(path(at, keys), value, false), keys);
	}

	/** A word whose change brings others with it. */
	RowFields word(Function<Messages, String> name, Change change, String... keys) {
		Field field = new Field(area, id(keys), form::messages, name, COLUMNS - 1,
				binding(at -> form.scalar(path(at, keys)), change));
		shown.add(() -> field.show(isEditable()));
		return this;
	}

	/** A list of words. */
	RowFields words(Function<Messages, String> name, String key) {
		Field field = new Field(area, id(key), form::messages, name, COLUMNS - 1,
				binding(at -> String.join(", ", new FormEdit(form.tree()).words(at.key(key))),
						(edit, at, value) -> edit.words(at.key(key), value)));
		shown.add(() -> field.show(isEditable()));
		return this;
	}

	/** One of several words, or none. */
	RowFields choice(Function<Messages, String> name, String key, List<String> words, Names names, Change change) {
		Label label = Layouts.label(area);
		Combo combo = WidgetId.set(new Combo(area, SWT.READ_ONLY), id(key));
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).hint(60, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> change(change,
				combo.getSelectionIndex() < 1 ? "" : words.get(combo.getSelectionIndex() - 1)));
		shown.add(() -> {
			label.setText(name.apply(form.messages()));
			List<String> offered = new ArrayList<>(names.apply(form.messages()));
			offered.addFirst(NONE);
			if (!offered.equals(List.of(combo.getItems()))) {
				combo.setItems(offered.toArray(String[]::new));
			}
			combo.select(words.indexOf(row.get().map(at -> form.scalar(at.path().key(key))).orElse("")) + 1);
			combo.setEnabled(isEditable());
		});
		return this;
	}

	/** Any of several words, as marks to be set. */
	RowFields checks(Function<Messages, String> name, String key, List<String> words, Names names) {
		Label label = Layouts.label(area);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(words.size()).spacing(16, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(line);
		List<Button> buttons = new ArrayList<>();
		BooleanSupplier any = () -> buttons.stream().anyMatch(Button::getSelection);
		for (String word : words) {
			Button button = WidgetId.set(new Button(line, SWT.CHECK), id(key, word));
			buttons.add(button);
			button.addListener(SWT.Selection, event -> change((edit, at, value) -> edit.words(at.key(key), value),
					any.getAsBoolean() ? chosen(words, buttons) : ""));
		}
		shown.add(() -> {
			label.setText(name.apply(form.messages()));
			List<String> set = row.get().map(at -> new FormEdit(form.tree()).words(at.path().key(key)))
					.orElse(List.of());
			for (int i = 0; i < buttons.size(); i++) {
				buttons.get(i).setText(names.apply(form.messages()).get(i));
				buttons.get(i).setSelection(set.contains(words.get(i)));
				buttons.get(i).setEnabled(isEditable());
			}
			line.layout();
		});
		return this;
	}

	private static String chosen(List<String> words, List<Button> buttons) {
		List<String> chosen = new ArrayList<>();
		for (int i = 0; i < buttons.size(); i++) {
			if (buttons.get(i).getSelection()) {
				chosen.add(words.get(i));
			}
		}
		return String.join(",", chosen);
	}

	private String id(String... keys) {
		return id + "." + String.join(".", keys);
	}

	private Field.Binding binding(Function<YamlPath, String> said, Change change) {
		return new Field.Binding() {
			@Override
			public String read() {
				return row.get().map(GridRow::path).map(said).orElse("");
			}

			@Override
			public void write(String value) {
				change(change, value);
			}
		};
	}

	private void change(Change change, String value) {
		row.get().ifPresent(at -> form.change(edit -> change.of(edit, at.path(), value)));
	}

	private static YamlPath path(YamlPath row, String... keys) {
		YamlPath path = row;
		for (String key : keys) {
			path = path.key(key);
		}
		return path;
	}

	private boolean isEditable() {
		return form.document().isEditable();
	}

	/** Shows the row that is selected; nothing where none is. */
	void show() {
		boolean there = row.get().isPresent();
		if (area.getLayoutData() instanceof GridData data) {
			data.exclude = !there;
		}
		area.setVisible(there);
		shown.forEach(Runnable::run);
		Layouts.align(area);
	}
}
