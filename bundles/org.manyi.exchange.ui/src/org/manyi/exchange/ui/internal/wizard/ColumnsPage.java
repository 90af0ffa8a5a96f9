/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.api.mapping.ColumnProposal;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.model.Methodology;
import org.manyi.service.MappingDraft;
import org.manyi.service.MappingOrigin;
import org.manyi.service.SourceChoice;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** What each column is: proposed with samples and counts, corrected by the user. */
@NonNullByDefault({})
final class ColumnsPage extends ImportPage {

	private Label summary;
	private RecordTable<ColumnProposal> table;
	private Label heading;
	private Combo role;
	private Label detail;
	private Optional<String> selected = Optional.empty();

	ColumnsPage(ImportWizard wizard) {
		super(wizard, "columns", wizard.texts().messages().columnsTitle, wizard.texts().messages().columnsText);
	}

	@Override
	void fill(Composite area) {
		summary = Forms.words(area, "wizard.columns.summary", 1);
		table = new RecordTable<>(area, "wizard.columns.table", RowKind.flat(column -> column.column().id()),
				columns());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 240).applyTo(table.area());
		table.onSelect(column -> select(Optional.of(column.column().id())));
		table.onOpen(column -> role.setFocus());
		Composite editor = Forms.grid(area, 3);
		heading = Forms.words(editor, "wizard.columns.heading", 1);
		Forms.name(editor, messages().columnIs);
		role = WidgetId.set(new Combo(editor, SWT.READ_ONLY), "wizard.columns.role");
		role.setVisibleItemCount(24);
		GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(role);
		role.addListener(SWT.Selection, event -> correct());
		detail = Forms.words(editor, "wizard.columns.detail", 3);
		detail.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(0, 3 * detail.computeSize(-1, -1).y)
				.applyTo(detail);
	}

	private List<Column<ColumnProposal>> columns() {
		return List.of(
				Column.words("column", 250, () -> messages().columnHeading, column -> column.column().id()),
				Column.<ColumnProposal>words("role", 230, () -> messages().columnRole, this::roleWords)
						.colored(column -> column.role() instanceof ColumnRole.Unused ? Optional.of(Palette.SECONDARY)
								: Optional.empty()),
				Column.words("values", Column.FILLS, () -> messages().columnValues, this::values),
				Column.<ColumnProposal>numbers("unknown", 110, () -> messages().columnUnknown, this::unknownWords)
						.colored(column -> Optional.of(Palette.WORSE)));
	}

	private String roleWords(ColumnProposal column) {
		return form().draft().map(draft -> choices(draft).words(column.role())).orElse("");
	}

	private String unknownWords(ColumnProposal column) {
		return column.unknown() == 0 ? "" : "▼ " + texts().count(column.unknown());
	}

	private RoleChoices choices(MappingDraft draft) {
		return new RoleChoices(draft.methodology(), texts());
	}

	private String values(ColumnProposal column) {
		return values(column.values(), 8);
	}

	private String values(Map<String, Long> values, int most) {
		return values.entrySet().stream().limit(most)
				.map(value -> (value.getKey().isEmpty() ? messages().emptyCell : value.getKey().replaceAll("\\s+", " "))
						+ " ×" + texts().count(value.getValue()))
				.collect(Collectors.joining(" · "));
	}

	@Override
	void enter() {
		if (form().draft().isPresent()) {
			show();
			return;
		}
		setPageComplete(false);
		table.setRows(List.of());
		select(Optional.empty());
		summary.setText("");
		showError("");
		showWarning("");
		SourceChoice source = form().inspection().orElseThrow().source();
		Methodology methodology = form().methodology().orElseThrow();
		Path workspace = form().workspace().orElseThrow();
		run(messages().proposing, monitor -> services().imports().draft(source, methodology, workspace, monitor),
				draft -> {
					form().setDraft(Optional.of(draft));
					show();
					table.control().setFocus();
				}, messages().proposingCancelled);
	}

	private void show() {
		form().draft().ifPresent(draft -> {
			List<ColumnProposal> columns = draft.columns();
			table.setRows(columns);
			if (selected.isEmpty()
					|| columns.stream().noneMatch(column -> column.column().id().equals(selected.get()))) {
				selected = columns.stream().filter(column -> column.role() instanceof ColumnRole.OfItem).findFirst()
						.or(() -> columns.stream().findFirst()).map(column -> column.column().id());
			}
			table.select(selected);
			select(selected);
			int items = draft.methodology().indicators().items().size();
			long unused = columns.stream().filter(column -> column.role() instanceof ColumnRole.Unused).count();
			summary.setText(origin(draft) + " " + texts().format(messages().columnsSummary, draft.rows(),
					items - draft.missing().size(), items, unused));
			check(draft);
		});
	}

	private String origin(MappingDraft draft) {
		if (draft.corrected()) {
			return messages().originCorrected;
		}
		return draft.origin() == MappingOrigin.KEPT
				? texts().format(messages().originKept, draft.mapping().id(), String.valueOf(draft.mapping().version()))
				: messages().originProposed;
	}

	private void check(MappingDraft draft) {
		showError(String.join("\n", draft.obstacles().stream().map(texts()::of).toList()));
		List<String> hints = new ArrayList<>(
				draft.warnings().stream().map(warning -> texts().of(warning.text())).toList());
		if (!draft.missing().isEmpty()) {
			hints.add(texts().format(messages().itemsMissing, draft.missing().size(),
					draft.missing().stream().limit(8).map(id -> choices(draft).words(new ColumnRole.OfItem(id, "")))
							.collect(Collectors.joining(" · "))));
		}
		showWarning(hints.stream().limit(2).collect(Collectors.joining("\n")));
		setPageComplete(draft.obstacles().isEmpty());
	}

	private void select(Optional<String> id) {
		selected = id;
		Optional<MappingDraft> draft = form().draft();
		Optional<ColumnProposal> column = draft.flatMap(known -> known.columns().stream()
				.filter(present -> id.filter(present.column().id()::equals).isPresent()).findFirst());
		role.setEnabled(column.isPresent());
		heading.setText(column.map(known -> Forms.plain(String.join(" / ", known.column().headings()))).orElse(""));
		detail.setText(column.map(known -> Forms
				.plain(texts().format(messages().columnDetail, texts().of(known.reason()), values(known.values(), 20))))
				.orElse(""));
		if (column.isPresent()) {
			RoleChoices choices = choices(draft.get());
			role.setItems(choices.of(column.get()).stream().map(choices::words).toArray(String[]::new));
			role.select(choices.place(column.get()));
		} else {
			role.removeAll();
		}
	}

	private void correct() {
		form().draft()
				.ifPresent(draft -> draft.columns().stream()
						.filter(column -> selected.filter(column.column().id()::equals).isPresent()).findFirst()
						.ifPresent(column -> {
							ColumnRole chosen = choices(draft).of(column).get(role.getSelectionIndex());
							form().setDraft(Optional.of(draft.withRole(column.column().id(), chosen)));
							show();
						}));
	}
}
