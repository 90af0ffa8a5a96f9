/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** A field with its name: it says what the user wrote when he leaves it or presses Enter; Escape takes it back. */
final class Field {

	/** What a field says and where that goes. */
	interface Binding {

		/** What the document says. */
		String read();

		/** Makes the document say it. */
		void write(String value);
	}

	private final Label label;
	private final Text text;
	private final java.util.function.Function<Messages, String> name;
	private final Supplier<Messages> messages;
	private final Binding binding;

	/**
	 * @param columns how many columns of the parent's grid the text takes, beside the one of the label
	 */
	Field(Composite parent, String id, Supplier<Messages> messages,
			java.util.function.Function<Messages, String> name, int columns, Binding binding) {
		this.messages = messages;
		this.name = name;
		this.binding = binding;
		label = new Label(parent, SWT.NONE);
		label.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		text = WidgetId.set(new Text(parent, SWT.BORDER), id);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1)
				.hint(60, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && !text.getText().equals(binding.read())) {
				text.setText(binding.read());
				event.doit = false;
			}
		});
	}

	private void commit() {
		if (text.isEnabled() && !text.getText().strip().equals(binding.read())) {
			binding.write(text.getText());
		}
	}

	/** Shows what the document says, unless the user is writing. */
	void show(boolean editable) {
		label.setText(name.apply(messages.get()));
		String said = binding.read();
		if (!text.getText().equals(said)) {
			text.setText(said);
		}
		text.setEnabled(editable);
	}
}
