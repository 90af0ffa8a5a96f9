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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.ui.WidgetId;

/**
 * The parameters of a method or weighting as its plug-in describes them: readings to choose among, numbers to write.
 */
final class ParameterFields {

	private final Composite area;
	private final Form form;
	private final String id;
	private List<Object> shown = List.of();
	private final List<Runnable> refreshers = new ArrayList<>();

	/**
	 * @param id the identities of the fields begin with it
	 */
	ParameterFields(Composite parent, String id, Form form, int columns) {
		this.form = form;
		this.id = id;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(area);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(area);
	}

	Control control() {
		return area;
	}

	/**
	 * Shows the parameters of a call.
	 *
	 * @param descriptor what the plug-in says; empty where there is none
	 * @param call       where the call stands in the document
	 */
	void show(Optional<PlugInDescriptor> descriptor, YamlPath call) {
		List<ParameterDefinition> parameters = descriptor.map(PlugInDescriptor::parameters).orElse(List.of());
		List<Object> next = List.of(parameters, call, form.texts().locale());
		if (!next.equals(shown)) {
			shown = next;
			for (Control child : area.getChildren()) {
				child.dispose();
			}
			refreshers.clear();
			parameters.forEach(parameter -> make(parameter, call.key("parameters").key(parameter.name())));
			area.requestLayout();
		}
		refreshers.forEach(Runnable::run);
	}

	private void make(ParameterDefinition parameter, YamlPath path) {
		String name = form.texts().of(parameter.label());
		switch (parameter.type()) {
			case ParameterDefinition.OneOf(List<Choice> choices) -> choice(parameter, path, name,
					choices.stream().map(Choice::value).toList(),
					choices.stream().map(choice -> form.texts().of(choice.label())).toList());
			case ParameterDefinition.Flag flag -> choice(parameter, path, name, List.of("true", "false"),
					List.of(form.messages().yes, form.messages().no));
			default -> {
				Field field = new Field(area, id + "." + parameter.name(), () -> form.messages(),
						messages -> name, 1, new Field.Binding() {
							@Override
							public String read() {
								String value = form.document().value(path);
								return value.isEmpty() ? parameter.defaultValue() : value;
							}

							@Override
							public void write(String value) {
								form.change(edit -> edit.value(path, value, true));
							}
						});
				refreshers.add(() -> field.show(form.document().isEditable()));
			}
		}
	}

	private void choice(ParameterDefinition parameter, YamlPath path, String name, List<String> values,
			List<String> labels) {
		Label label = Layouts.label(area);
		label.setText(name);
		Combo combo = WidgetId.set(new Combo(area, SWT.READ_ONLY), id + "." + parameter.name());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
		combo.setItems(labels.toArray(String[]::new));
		combo.addListener(SWT.Selection,
				event -> form.change(edit -> edit.value(path, values.get(combo.getSelectionIndex()), false)));
		refreshers.add(() -> {
			String value = form.document().value(path);
			combo.select(values.indexOf(value.isEmpty() ? parameter.defaultValue() : value));
			combo.setEnabled(form.document().isEditable());
		});
	}
}
