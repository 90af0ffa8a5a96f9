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
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.ui.WidgetId;

/** A choice among methods or weightings, with the parameters of the one chosen below. */
final class CallFields {

	private final Form form;
	private final Function<Messages, String> name;
	private final Supplier<List<PlugInDescriptor>> offered;
	private final Label label;
	private final Combo combo;
	private final ParameterFields parameters;
	private List<String> ids = List.of();
	private YamlPath call = YamlPath.TOP;
	private String key = "";

	CallFields(Composite parent, String id, Form form, Function<Messages, String> name,
			Supplier<List<PlugInDescriptor>> offered) {
		this.form = form;
		this.name = name;
		this.offered = offered;
		label = Layouts.label(parent);
		combo = WidgetId.set(new Combo(parent, SWT.READ_ONLY), id);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
				.applyTo(combo);
		combo.addListener(SWT.Selection, event -> choose());
		parameters = new ParameterFields(parent, id, form, 2);
	}

	/** Another method: the parameters of the one before go. */
	private void choose() {
		String chosen = ids.get(combo.getSelectionIndex());
		form.change(edit -> {
			List<YamlChange> changes = new ArrayList<>();
			if (edit.text().find(call.key("parameters")).isPresent()
					&& !edit.text().scalar(call.key(key)).filter(chosen::equals).isPresent()) {
				changes.add(new YamlChange.Remove(call.key("parameters")));
			}
			changes.addAll(edit.value(call.key(key), chosen, false));
			return changes;
		});
	}

	/** Where the parameters stand. */
	Control parameters() {
		return parameters.control();
	}

	/**
	 * @param at       where the call stands
	 * @param idKey    the key that names what is called
	 * @param fallback what is called where the document names nothing
	 */
	void show(YamlPath at, String idKey, String fallback) {
		call = at;
		key = idKey;
		label.setText(name.apply(form.messages()));
		List<PlugInDescriptor> known = offered.get();
		String written = form.document().value(at.key(idKey));
		String called = written.isEmpty() ? fallback : written;
		List<String> next = new ArrayList<>(known.stream().map(PlugInDescriptor::id).toList());
		List<String> labels = new ArrayList<>(known.stream().map(one -> form.texts().of(one.name())).toList());
		if (!next.contains(called) && !called.isEmpty()) {
			next.add(called);
			labels.add("▼ " + called);
		}
		ids = List.copyOf(next);
		if (!labels.equals(List.of(combo.getItems()))) {
			combo.setItems(labels.toArray(String[]::new));
		}
		combo.select(ids.indexOf(called));
		combo.setEnabled(form.document().isEditable());
		Optional<PlugInDescriptor> descriptor = known.stream().filter(one -> one.id().equals(called)).findFirst();
		combo.setToolTipText(descriptor.map(PlugInDescriptor::source).orElse(""));
		parameters.show(descriptor, at);
	}
}
