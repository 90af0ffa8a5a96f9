/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.NameAndNote;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The methodologies, each with version and status below its name; under them what is wrong with the one selected. */
final class ListTable {

	private static final int INDENT = 8;
	/** The least height of the table beside the detail. */
	private static final int LEAST = 150;

	private final Supplier<Texts> texts;
	private final Composite area;
	private final Composite line;
	private final NameAndNote<EntryRow> names;
	private List<EntryRow> rows = List.of();
	private final RecordTable<EntryRow> table;
	private final Label detail;
	private final Button open;
	private final Button openFile;
	private Optional<EntryRow> current = Optional.empty();
	private Optional<String> openOrigin = Optional.empty();
	private boolean wrong;

	/**
	 * @param opened   given the methodology that the user opens
	 * @param openFile run when the user asks for a file of his own
	 */
	ListTable(Composite parent, Supplier<Texts> texts, Consumer<EntryRow> opened, Runnable openFile) {
		this.texts = texts;
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		names = new NameAndNote<>(this::name, this::note,
				row -> row.methodology().isEmpty() ? Optional.of(Palette.WORSE) : Optional.empty());
		table = new RecordTable<>(area, "methodologies.table", RowKind.flat(EntryRow::origin), columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.onOpen(row -> {
			if (row.canOpen()) {
				opened.accept(row);
			}
		});
		table.onSelect(this::tell);
		detail = WidgetId.set(new Label(area, SWT.WRAP), "methodologies.detail");
		detail.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 4).hint(0, SWT.DEFAULT).applyTo(detail);
		line = new Composite(area, SWT.NONE);
		// side by side, or one below the other where the list is narrow
		RowLayout buttons = RowLayoutFactory.swtDefaults().wrap(true).spacing(8).create();
		buttons.marginLeft = 8;
		buttons.marginBottom = 8;
		line.setLayout(buttons);
		GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(line);
		open = button(line, "methodologies.open", () -> selected().filter(EntryRow::canOpen).ifPresent(opened));
		this.openFile = button(line, "methodologies.file", openFile);
		area.addListener(SWT.Resize, event -> fit());
		table.control().addListener(SWT.Resize, event -> fit());
	}

	private static Button button(Composite line, String id, Runnable action) {
		Button button = WidgetId.set(new Button(line, SWT.PUSH), id);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private List<Column<EntryRow>> columns() {
		return List.of(Column.<EntryRow>words("name", Column.FILLS, () -> texts.get().messages().columnName,
				row -> name(row) + ", " + note(row)).drawn(names));
	}

	/** Rows are as high as the longest name needs; where rows have no room beside it, the detail gives way to them. */
	private void fit() {
		NatTable control = table.control();
		GC gc = new GC(control);
		int width = control.getClientArea().width;
		table.setLines(rows.stream().mapToInt(row -> names.count(gc, row, width)).max().orElse(1));
		gc.dispose();
		int wide = area.getClientArea().width;
		int room = area.getClientArea().height - line.computeSize(Math.max(1, wide), SWT.DEFAULT).y
				- detail.computeSize(Math.max(1, wide - INDENT), SWT.DEFAULT).y;
		boolean told = !detail.getText().isEmpty() && (room >= LEAST || wrong);
		if (detail.getLayoutData() instanceof GridData data && data.exclude == told) {
			data.exclude = !told;
			detail.setVisible(told);
			area.layout();
		}
	}

	private String name(EntryRow row) {
		return row.methodology().map(methodology -> texts.get().of(methodology.name()))
				.orElse("▼ " + row.shortOrigin());
	}

	/** Version and status. */
	private String note(EntryRow row) {
		return row.methodology().map(methodology -> methodology.version() + " · ").orElse("") + status(row);
	}

	private String status(EntryRow row) {
		return row.methodology().map(methodology -> texts.get().of(methodology.status()))
				.orElse(texts.get().messages().refused);
	}

	private static Optional<EntryRow> find(List<EntryRow> rows, Optional<String> origin) {
		return rows.stream().filter(row -> origin.filter(row.origin()::equals).isPresent()).findFirst();
	}

	private void tell(EntryRow row) {
		current = Optional.of(row);
		Messages messages = texts.get().messages();
		String where = texts.get().format(row.file().isPresent() ? messages.fromFile : messages.fromPlugIn,
				row.origin());
		String told = row.problems().isEmpty() ? row.unusable()
				.map(reason -> texts.get().format(messages.unusablePlugIn, texts.get().of(reason)) + "\n").orElse("")
				: texts.get().format(messages.problemsOf, row.problems().size(), row.problems().getFirst().line(),
						texts.get().of(row.problems().getFirst().text())) + "\n";
		wrong = !told.isEmpty();
		tell(told + where, wrong ? Palette.WORSE : Palette.SECONDARY);
		open.setEnabled(row.canOpen());
	}

	private void tell(String words, Palette color) {
		detail.setText(words.replace("&", "&&"));
		detail.setForeground(color.color());
		fit();
		detail.requestLayout();
	}

	private Optional<EntryRow> selected() {
		return table.hasSelection() ? current : Optional.empty();
	}

	void keepLook(SettingsStore settings) {
		table.keepLook(settings);
	}

	/**
	 * Another methodology that was opened is selected, if it is in the list; else nothing is.
	 *
	 * @param known  the methodologies there are
	 * @param origin where the open methodology comes from; empty while none is open
	 */
	void show(List<EntryRow> known, Optional<String> origin) {
		rows = List.copyOf(known);
		Messages messages = texts.get().messages();
		open.setText(messages.openSelected);
		openFile.setText(messages.open);
		table.setRows(rows);
		if (!origin.equals(openOrigin) || !table.hasSelection()) {
			openOrigin = origin;
			table.select(origin);
			current = find(rows, origin);
		} else {
			current = find(rows, current.map(EntryRow::origin));
		}
		current.ifPresentOrElse(this::tell, () -> tell("", Palette.SECONDARY));
		open.setEnabled(selected().filter(EntryRow::canOpen).isPresent());
		open.getParent().layout(true, true);
	}

	void setFocus() {
		table.control().setFocus();
	}
}
