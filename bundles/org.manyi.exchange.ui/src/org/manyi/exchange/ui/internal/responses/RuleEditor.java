/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.opinion.CodingRule.Kind;
import org.manyi.service.opinion.RuleOutcome;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/**
 * The rules as a table, and the fields of the one selected, which Del removes.
 */
final class RuleEditor {

	private static final int ROWS = 112;

	private final Texts texts;
	private final Supplier<RuleDraft> draft;
	private final Consumer<RuleDraft> changed;
	private final Runnable selected;
	private final RecordTable<RuleDraft.Line> table;
	private final Combo category;
	private final Combo kind;
	private final Text text;
	private final Button remove;
	private final Button up;
	private final Button down;
	private int current;
	private boolean filling;

	/**
	 * @param draft    the rules as they are now
	 * @param changed  given what the user makes of them
	 * @param selected run when another one is selected
	 */
	RuleEditor(Composite parent, Texts texts, List<String> categories, Supplier<RuleDraft> draft,
			Consumer<RuleDraft> changed, Runnable selected) {
		this.texts = texts;
		this.draft = draft;
		this.changed = changed;
		this.selected = selected;
		Messages messages = texts.messages();
		table = new RecordTable<>(parent, "rules.table", RowKind.flat(line -> Integer.toString(line.id())), columns());
		SpokenName.set(table.control(), () -> messages.rulesTitle);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS).applyTo(table.area());
		table.onSelect(line -> select(line.id()));
		table.control().addListener(SWT.KeyDown, this::key);
		Composite buttons = Forms.line(parent, 4);
		Forms.button(buttons, "rules.add", messages.rulesAdd, this::add);
		remove = Forms.button(buttons, "rules.remove", messages.rulesRemove, this::remove);
		up = Forms.button(buttons, "rules.up", messages.rulesUp, () -> move(-1));
		down = Forms.button(buttons, "rules.down", messages.rulesDown, () -> move(1));
		Composite fields = Forms.grid(parent, 3);
		Forms.name(fields, messages.rulesCategory);
		Forms.name(fields, messages.rulesKind);
		Forms.name(fields, messages.rulesText);
		category = Forms.choice(fields, "rules.category", SWT.NONE);
		category.setItems(categories.toArray(String[]::new));
		kind = Forms.choice(fields, "rules.kind", SWT.READ_ONLY);
		for (Kind one : Kind.values()) {
			kind.add(name(one));
		}
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(kind);
		text = WidgetId.set(new Text(fields, SWT.BORDER), "rules.text");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		SpokenName.set(category, () -> messages.rulesCategory);
		SpokenName.set(kind, () -> messages.rulesKind);
		SpokenName.set(text, () -> messages.rulesText);
		category.addListener(SWT.Modify, event -> write());
		kind.addListener(SWT.Selection, event -> write());
		text.addListener(SWT.Modify, event -> write());
		current = draft.get().lines().stream().findFirst().map(RuleDraft.Line::id).orElse(0);
		fill();
	}

	private List<Column<RuleDraft.Line>> columns() {
		return List.of(
				Column.<RuleDraft.Line>words("category", 150, () -> texts.messages().rulesCategory,
						RuleDraft.Line::category).colored(RuleEditor::color),
				Column.words("kind", 170, () -> texts.messages().rulesKind, line -> name(line.kind())),
				Column.words("text", Column.FILLS, () -> texts.messages().rulesText, RuleDraft.Line::text),
				Column.numbers("comments", 80, () -> texts.messages().rulesComments,
						line -> count(line, RuleOutcome.Hits::comments)),
				Column.numbers("added", 80, () -> texts.messages().rulesNew,
						line -> count(line, RuleOutcome.Hits::added)));
	}

	private String count(RuleDraft.Line line, Function<RuleOutcome.Hits, Long> number) {
		return line.hits().map(number).map(texts::count).orElse("…");
	}

	/** What is no rule stands in the colour of what is wrong. */
	private static Optional<Palette> color(RuleDraft.Line line) {
		return line.rule().isPresent() ? Optional.empty() : Optional.of(Palette.WORSE);
	}

	private String name(Kind one) {
		return switch (one) {
			case CONTAINS -> texts.messages().rulesContains;
			case MATCHES -> texts.messages().rulesMatches;
		};
	}

	/** The rule selected. */
	Optional<RuleDraft.Line> selection() {
		return draft.get().line(current);
	}

	/** Shows the rules as they are now. */
	void show() {
		table.setRows(draft.get().lines());
		table.select(selection().map(line -> Integer.toString(line.id())));
		int place = draft.get().indexOf(current);
		remove.setEnabled(place >= 0);
		up.setEnabled(place > 0);
		down.setEnabled(place >= 0 && place < draft.get().lines().size() - 1);
	}

	private void select(int id) {
		current = id;
		fill();
		show();
		selected.run();
	}

	/** Puts the rule selected into the fields. */
	private void fill() {
		filling = true;
		Optional<RuleDraft.Line> line = selection();
		category.setText(line.map(RuleDraft.Line::category).orElse(""));
		kind.select(line.map(one -> one.kind().ordinal()).orElse(0));
		text.setText(line.map(RuleDraft.Line::text).orElse(""));
		filling = false;
	}

	/** What was typed where there is no rule is the first one. */
	private void write() {
		if (filling) {
			return;
		}
		Kind chosen = Kind.values()[Math.max(0, kind.getSelectionIndex())];
		if (selection().isEmpty()) {
			RuleDraft more = draft.get().added(category.getText(), chosen, text.getText());
			current = more.made();
			changed.accept(more);
		} else {
			changed.accept(draft.get().changed(current, category.getText(), chosen, text.getText()));
		}
	}

	private void add() {
		RuleDraft more = draft.get().added("", Kind.CONTAINS, "");
		current = more.made();
		fillAfter(more);
		category.setFocus();
	}

	private void remove() {
		RuleDraft before = draft.get();
		int place = before.indexOf(current);
		if (place >= 0) {
			RuleDraft fewer = before.removed(current);
			current = fewer.lines().isEmpty() ? 0
					: fewer.lines().get(Math.min(place, fewer.lines().size() - 1)).id();
			fillAfter(fewer);
		}
	}

	private void move(int by) {
		changed.accept(draft.get().moved(current, by));
	}

	private void fillAfter(RuleDraft now) {
		changed.accept(now);
		fill();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL) {
			remove();
		}
	}
}
