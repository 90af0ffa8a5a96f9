/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.exchange.ui.internal.tasks.TaskLine;
import org.manyi.exchange.ui.internal.tasks.Work;
import org.manyi.model.LocalizedText;

/** A page of the wizard. It fills in its part of the form, and shows anew what it is about whenever it is entered. */
@NonNullByDefault({})
abstract class ImportPage extends WizardPage {

	private final ImportWizard wizard;

	ImportPage(ImportWizard wizard, String name, String title, String description) {
		super(name);
		this.wizard = wizard;
		setTitle(title);
		setDescription(description);
		setPageComplete(false);
	}

	final ImportForm form() {
		return wizard.form();
	}

	final ImportServices services() {
		return wizard.services();
	}

	final Texts texts() {
		return wizard.texts();
	}

	final Messages messages() {
		return texts().messages();
	}

	final TaskLine tasks() {
		return wizard.tasks();
	}

	@Override
	public final void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 8).applyTo(area);
		setControl(area);
		fill(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			enter();
		}
	}

	/** Says what is wrong; nothing for the empty text. */
	final void showError(String reason) {
		setErrorMessage(reason.isEmpty() ? null : reason);
	}

	final void showError(LocalizedText reason) {
		showError(texts().of(reason));
	}

	/** Says what to look at; nothing for the empty text. */
	final void showWarning(String text) {
		setMessage(text.isEmpty() ? null : text, text.isEmpty() ? NONE : WARNING);
	}

	/**
	 * Does something that takes its time; where it fails the page says why.
	 *
	 * @param cancelled what the page says when the user gives it up
	 */
	final <T> void run(String what, Work<T> work, Consumer<T> done, String cancelled) {
		tasks().run(what, new Task<>(work, done, failure -> showError(failure.reason()), () -> showError(cancelled)));
	}

	/** Makes the widgets in a grid of one column. */
	abstract void fill(Composite area);

	/** The user comes to this page. */
	abstract void enter();
}
