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
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.ui.WidgetId;

/** The buttons under a table: what adds rows, and removing and moving the one selected. */
final class RowButtons {

	private final Composite line;
	private final Form form;
	private final GridTable table;
	private final String id;
	private final List<Runnable> names = new ArrayList<>();

	RowButtons(Composite parent, String id, Form form, GridTable table) {
		this.form = form;
		this.table = table;
		this.id = id;
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).spacing(6, 0).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
	}

	/** A button of one's own. */
	RowButtons with(String name, Function<Messages, String> label, Runnable action) {
		Button button = WidgetId.set(new Button(line, SWT.PUSH), id + "." + name);
		button.addListener(SWT.Selection, event -> {
			if (form.document().isEditable()) {
				action.run();
			}
		});
		names.add(() -> button.setText(label.apply(form.messages())));
		return this;
	}

	/** The buttons that remove the selected row and move it among its siblings. */
	RowButtons withRemoveAndMove() {
		with("remove", messages -> messages.remove, () -> table.selected()
				.ifPresent(row -> form.change(edit -> List.of(new YamlChange.Remove(row.path())))));
		with("up", messages -> messages.up, () -> move(-1));
		return with("down", messages -> messages.down, () -> move(1));
	}

	private void move(int step) {
		table.selected().ifPresent(row -> row.place().ifPresent(place -> {
			Supplier<Integer> siblings = () -> form.tree().size(row.path().parent());
			int to = place + step;
			if (to >= 0 && to < siblings.get()) {
				form.change(edit -> List.of(new YamlChange.Move(row.path(), to)));
				table.select(new GridRow(row.path().parent().at(to)));
			}
		}));
	}

	void show() {
		names.forEach(Runnable::run);
		line.layout(true, true);
	}
}
