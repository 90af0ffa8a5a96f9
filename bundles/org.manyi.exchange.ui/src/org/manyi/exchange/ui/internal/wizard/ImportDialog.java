/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.tasks.TaskLine;
import org.manyi.ui.WidgetId;

/** The window of the wizard, with buttons in the user's language and a line that shows what is being done. */
@NonNullByDefault({})
final class ImportDialog extends WizardDialog {

	private static final int WIDTH = 960;
	private static final int HEIGHT = 520;

	private final ImportWizard wizard;
	private final Messages messages;
	private TaskLine tasks;

	ImportDialog(Shell parent, ImportWizard wizard) {
		super(parent, wizard);
		this.wizard = wizard;
		messages = wizard.texts().messages();
		setHelpAvailable(false);
		setPageSize(WIDTH, HEIGHT);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetId.set(shell, "wizard.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		tasks = new TaskLine(area, "wizard", messages.cancel);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		name(IDialogConstants.BACK_ID, "wizard.back", messages.back);
		name(IDialogConstants.NEXT_ID, "wizard.next", messages.next);
		name(IDialogConstants.FINISH_ID, "wizard.finish", messages.doImport);
		name(IDialogConstants.CANCEL_ID, "wizard.cancel", messages.cancel);
	}

	/** The toolkit speaks the language that it began with, and none of our words. */
	private void name(int button, String id, String words) {
		WidgetId.set(getButton(button), id).setText(words);
	}

	@Override
	public void updateButtons() {
		super.updateButtons();
		IWizardPage page = getCurrentPage();
		Button finish = getButton(IDialogConstants.FINISH_ID);
		Button cancel = getButton(IDialogConstants.CANCEL_ID);
		if (finish != null && cancel != null) {
			boolean done = wizard.isResult(page);
			finish.setText(done ? messages.close : messages.doImport);
			cancel.setEnabled(!done);
		}
	}

	TaskLine tasks() {
		return tasks;
	}

	@Override
	public boolean close() {
		if (tasks != null) {
			tasks.stop();
		}
		return super.close();
	}
}
