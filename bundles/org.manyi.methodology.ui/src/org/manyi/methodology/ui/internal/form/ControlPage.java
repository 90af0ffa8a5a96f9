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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.model.MethodologyStatus;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/** What the methodology is called, which version it is, who answers for it, and from when it holds. */
final class ControlPage implements FormPage {

	private static final List<String> WORDS = List.of("draft", "approved", "retired");
	private static final YamlPath CONTROL = YamlPath.of("control");

	private static final int COLUMNS = 4;

	private final Form form;
	private final Composite page;
	private final List<Field> fields = new ArrayList<>();
	private final Label statusName;
	private final Combo status;

	ControlPage(Composite parent, Form form) {
		this.form = form;
		page = Layouts.page(parent, COLUMNS);
		plain(YamlPath.of("id"), messages -> messages.id);
		plain(YamlPath.of("version"), messages -> messages.version);
		statusName = Layouts.label(page);
		status = WidgetId.set(new Combo(page, SWT.READ_ONLY), "form.status");
		SpokenName.set(status, statusName::getText);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(status);
		status.addListener(SWT.Selection, event -> form.change(
				edit -> edit.value(YamlPath.of("status"), WORDS.get(status.getSelectionIndex()), false)));
		plain(CONTROL.key("author"), messages -> messages.author);
		localized(YamlPath.of("name"), "zh", messages -> messages.nameZh);
		localized(YamlPath.of("name"), "en", messages -> messages.nameEn);
		localized(YamlPath.of("customer"), "zh", messages -> messages.customerZh);
		localized(YamlPath.of("customer"), "en", messages -> messages.customerEn);
		localized(CONTROL.key("change"), "zh", messages -> messages.reasonZh);
		localized(CONTROL.key("change"), "en", messages -> messages.reasonEn);
		plain(CONTROL.key("effective"), messages -> messages.effective);
		plain(CONTROL.key("retired"), messages -> messages.retiredFrom);
		plain(CONTROL.key("reviewer"), messages -> messages.reviewer);
		plain(CONTROL.key("approver"), messages -> messages.approver);
		plain(CONTROL.key("approved"), messages -> messages.approvedOn);
	}

	private static String id(YamlPath path) {
		return "form." + path.toString().replace("control.", "");
	}

	private void plain(YamlPath path, Function<Messages, String> name) {
		fields.add(new Field(page, id(path), () -> form.messages(), name, 1, new Field.Binding() {
			@Override
			public String read() {
				return form.document().value(path);
			}

			@Override
			public void write(String value) {
				form.change(edit -> edit.value(path, value, false));
			}
		}));
	}

	private void localized(YamlPath path, String language, Function<Messages, String> name) {
		fields.add(new Field(page, id(path.key(language)), () -> form.messages(), name, 3,
				new Field.Binding() {
					@Override
					public String read() {
						return form.document().value(path.key(language));
					}

					@Override
					public void write(String value) {
						form.change(edit -> edit.localized(path, language, value));
					}
				}));
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void fold(int width) {
		Layouts.fold(page, COLUMNS, width);
	}

	@Override
	public void show() {
		boolean editable = form.document().isEditable();
		fields.forEach(field -> field.show(editable));
		statusName.setText(form.messages().status);
		String[] items = List.of(MethodologyStatus.values()).stream().map(form.texts()::of).toArray(String[]::new);
		if (!List.of(items).equals(List.of(status.getItems()))) {
			status.setItems(items);
		}
		status.select(WORDS.indexOf(form.document().value(YamlPath.of("status"))));
		status.setEnabled(editable);
		page.layout(true, true);
	}
}
