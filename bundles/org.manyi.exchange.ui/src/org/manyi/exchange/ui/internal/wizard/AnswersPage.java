/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.service.AnswerLabel;
import org.manyi.service.MappingDraft;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** What each different answer means: a level, or one of the other states. */
@NonNullByDefault({})
final class AnswersPage extends ImportPage {

	private Label summary;
	private RecordTable<AnswerLabel> table;
	private Label label;
	private Combo meaning;
	private Optional<AnswerLabel> selected = Optional.empty();

	AnswersPage(ImportWizard wizard) {
		super(wizard, "answers", wizard.texts().messages().answersTitle, wizard.texts().messages().answersText);
	}

	@Override
	void fill(Composite area) {
		summary = Forms.words(area, "wizard.answers.summary", 1);
		table = new RecordTable<>(area, "wizard.answers.table", RowKind.flat(AnswersPage::id), columns());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 240).applyTo(table.area());
		table.onSelect(row -> select(Optional.of(row)));
		table.onOpen(row -> meaning.setFocus());
		Composite editor = Forms.grid(area, 3);
		label = Forms.words(editor, "wizard.answers.label", 1);
		Forms.name(editor, messages().answerMeans);
		meaning = WidgetId.set(new Combo(editor, SWT.READ_ONLY), "wizard.answers.meaning");
		meaning.setVisibleItemCount(16);
		GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(meaning);
		meaning.addListener(SWT.Selection, event -> correct());
	}

	private static String id(AnswerLabel row) {
		return row.dictionary() + "\n" + row.label();
	}

	private List<Column<AnswerLabel>> columns() {
		return List.of(Column.words("label", 260, () -> messages().columnLabel, this::labelWords),
				Column.numbers("count", 90, () -> messages().columnCount, row -> texts().count(row.count())),
				Column.<AnswerLabel>words("meaning", 240, () -> messages().columnMeaning, this::meaningWords)
						.colored(row -> row.meaning().isEmpty() ? Optional.of(Palette.WORSE) : Optional.empty()),
				Column.words("columns", Column.FILLS, () -> messages().columnIn,
						row -> String.join(" · ", row.columns())));
	}

	private String labelWords(AnswerLabel row) {
		String shown = row.label().isEmpty() ? messages().emptyCell : row.label();
		return row.words().map(words -> shown + " = " + words).orElse(shown);
	}

	private String meaningWords(AnswerLabel row) {
		return form().draft()
				.map(draft -> row.meaning().map(choices(draft)::words).orElse("▼ " + messages().meaningUnknown))
				.orElse("");
	}

	private MeaningChoices choices(MappingDraft draft) {
		return new MeaningChoices(draft.methodology().scale(), texts());
	}

	@Override
	void enter() {
		form().draft().ifPresent(draft -> {
			meaning.setItems(choices(draft).all().stream().map(choices(draft)::words).toArray(String[]::new));
			show(draft);
			table.control().setFocus();
		});
	}

	private void show(MappingDraft draft) {
		List<AnswerLabel> labels = draft.labels();
		table.setRows(labels);
		selected = selected.flatMap(before -> labels.stream().filter(row -> id(row).equals(id(before))).findFirst())
				.or(() -> labels.stream().findFirst());
		table.select(selected.map(AnswersPage::id));
		select(selected);
		long unknown = labels.stream().filter(row -> row.meaning().isEmpty()).count();
		long cells = labels.stream().filter(row -> row.meaning().isEmpty()).mapToLong(AnswerLabel::count).sum();
		summary.setText(texts().format(messages().answersSummary, labels.size(), draft.rows()));
		showWarning(unknown == 0 ? "" : texts().format(messages().answersUnknown, unknown, cells));
		setPageComplete(true);
	}

	private void select(Optional<AnswerLabel> row) {
		selected = row;
		meaning.setEnabled(row.isPresent());
		label.setText(row.map(this::labelWords).map(Forms::plain).orElse(""));
		meaning.deselectAll();
		form().draft().ifPresent(draft -> row.flatMap(AnswerLabel::meaning)
				.ifPresent(known -> meaning.select(choices(draft).all().indexOf(known))));
	}

	private void correct() {
		form().draft().ifPresent(draft -> selected.ifPresent(row -> {
			MappingDraft next = draft.withMeaning(row.dictionary(), row.label(),
					choices(draft).all().get(meaning.getSelectionIndex()));
			form().setDraft(Optional.of(next));
			show(next);
		}));
	}
}
