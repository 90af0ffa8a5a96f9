/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.manyi.ui.WidgetId;

/** Whose judgments are in front; experts are added, named and removed. */
final class ExpertChoice {

	private final Form form;
	private final Combo combo;
	private final Field name;
	private final Button add;
	private final Button remove;
	private List<String> experts = List.of();
	private String chosen = "";

	/**
	 * @param columns of the parent's grid that it takes
	 * @param added   run when the user wants another expert
	 * @param changed run when another expert is in front
	 */
	ExpertChoice(Composite parent, int columns, Form form, Runnable added, Runnable changed) {
		this.form = form;
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(line);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(line);
		combo = WidgetId.set(new Combo(line, SWT.READ_ONLY), "form.judgments.expert");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			chosen = experts.get(Math.max(0, combo.getSelectionIndex()));
			changed.run();
		});
		name = new Field(line, "form.judgments.name", form::messages, messages -> messages.expertName, 1,
				new Field.Binding() {
					@Override
					public String read() {
						return chosen;
					}

					@Override
					public void write(String value) {
						rename(value);
					}
				});
		add = WidgetId.set(new Button(line, SWT.PUSH), "form.judgments.add");
		add.addListener(SWT.Selection, event -> {
			added.run();
			experts = new JudgmentPlan(form.tree()).experts();
			chosen = experts.isEmpty() ? "" : experts.getLast();
			changed.run();
		});
		remove = WidgetId.set(new Button(line, SWT.PUSH), "form.judgments.remove");
		remove.addListener(SWT.Selection,
				event -> form.change(edit -> new JudgmentEdit(edit).removeExpert(chosen)));
	}

	private void rename(String value) {
		String before = chosen;
		chosen = value.isBlank() ? before : value.strip();
		form.change(edit -> new JudgmentEdit(edit).renameExpert(before, value));
	}

	/** Who is in front; empty where there is nobody. */
	String chosen() {
		return chosen;
	}

	void show(List<String> known) {
		experts = known;
		chosen = known.contains(chosen) ? chosen : known.stream().findFirst().orElse("");
		List<String> names = known.stream().map(expert -> form.texts().format(form.messages().expert, expert)).toList();
		if (!names.equals(List.of(combo.getItems()))) {
			combo.setItems(names.toArray(String[]::new));
		}
		combo.select(known.indexOf(chosen));
		combo.setEnabled(known.size() > 1);
		name.show(form.document().isEditable() && !known.isEmpty());
		add.setText(form.messages().addExpert);
		add.setEnabled(form.document().isEditable());
		remove.setText(form.messages().remove);
		remove.setEnabled(form.document().isEditable() && !known.isEmpty());
	}
}
