/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * What every dialog has: an identity with which those of its buttons begin, a title, and room with margins. A button
 * of its own, with a code from {@link IDialogConstants#CLIENT_ID} on, closes it, and {@link #open} returns that code.
 */
@NonNullByDefault({})
public abstract class PlainDialog extends Dialog {

	private final String id;
	private final String title;

	/**
	 * @param id    such as {@code rules}: the window is {@code rules.dialog}
	 * @param title of the window
	 */
	protected PlainDialog(Shell parent, String id, String title) {
		super(parent);
		this.id = id;
		this.title = title;
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title.replace("&", ""));
		WidgetId.set(shell, id + ".dialog");
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
		fill(area);
		return area;
	}

	/** Makes what stands above the buttons, in a grid of one column. */
	protected abstract void fill(Composite area);

	/**
	 * Makes a button.
	 *
	 * @param bar   that of the buttons
	 * @param code  what the dialog is left with
	 * @param words on it
	 * @param name  with which its identity ends
	 * @param usual whether Enter presses it
	 */
	protected final Button button(Composite bar, int code, String words, String name, boolean usual) {
		return WidgetId.set(createButton(bar, code, words, usual), id + "." + name);
	}

	@Override
	protected void buttonPressed(int code) {
		if (code >= IDialogConstants.CLIENT_ID) {
			setReturnCode(code);
			close();
		} else {
			super.buttonPressed(code);
		}
	}
}
