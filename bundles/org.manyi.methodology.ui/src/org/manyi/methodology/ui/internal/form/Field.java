/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.ui.SpokenName;
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

	private static final int LINES = 44;

	private final Optional<Label> label;
	private final Text text;
	private final Function<Messages, String> name;
	private final Supplier<Messages> messages;
	private final Binding binding;

	/**
	 * @param columns how many columns of the parent's grid the text takes, beside the one of the label
	 */
	Field(Composite parent, String id, Supplier<Messages> messages, Function<Messages, String> name, int columns,
			Binding binding) {
		this(Optional.of(Layouts.label(parent)), new Text(parent, SWT.BORDER), id, messages, name, binding);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1)
				.hint(60, SWT.DEFAULT).applyTo(text);
	}

	private Field(Optional<Label> label, Text text, String id, Supplier<Messages> messages,
			Function<Messages, String> name, Binding binding) {
		this.label = label;
		this.text = WidgetId.set(text, id);
		this.messages = messages;
		this.name = name;
		this.binding = binding;
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && !text.getText().equals(binding.read())) {
				text.setText(binding.read());
				event.doit = false;
			}
		});
		SpokenName.set(text, () -> name.apply(messages.get()));
	}

	/** A field beside the one that has the label; it says what it is while it is empty. */
	static Field beside(Composite parent, String id, Supplier<Messages> messages, Function<Messages, String> name,
			Binding binding) {
		Field made = new Field(Optional.empty(), new Text(parent, SWT.BORDER), id, messages, name, binding);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT)
				.applyTo(made.text);
		return made;
	}

	/** A field of several lines for one long text. Enter ends it, Tab leaves it. */
	static Field ofLines(Composite parent, String id, Supplier<Messages> messages, Function<Messages, String> name,
			int columns, Binding binding) {
		Field made = new Field(Optional.of(Layouts.label(parent)),
				new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), id, messages, name, binding);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(60, LINES).applyTo(made.text);
		made.text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		made.text.addListener(SWT.KeyDown, made::endWithEnter);
		return made;
	}

	private void endWithEnter(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			commit();
		}
	}

	private void commit() {
		if (text.isEnabled() && !text.getText().strip().equals(binding.read())) {
			binding.write(text.getText());
		}
	}

	/** Shows what the document says, unless the user is writing. */
	void show(boolean editable) {
		label.ifPresentOrElse(shown -> shown.setText(name.apply(messages.get())),
				() -> text.setMessage(name.apply(messages.get())));
		String said = binding.read();
		if (!text.getText().equals(said)) {
			text.setText(said);
		}
		text.setEnabled(editable);
	}
}
