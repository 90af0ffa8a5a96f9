/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import java.text.MessageFormat;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.ui.PlainDialog;
import org.manyi.ui.WidgetId;

/** The product, its licence and the versions of its components, to be copied into a report. */
@NonNullByDefault({})
final class AboutDialog extends PlainDialog {

	private final Messages messages;
	private final String version;
	private final List<String> parts;

	AboutDialog(Shell parent, Messages messages, String version, List<String> parts) {
		super(parent, "about", messages.aboutTitle);
		this.messages = messages;
		this.version = version;
		this.parts = parts;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void fill(Composite area) {
		text(area, MessageFormat.format(messages.aboutProduct, version));
		text(area, messages.aboutPurpose);
		text(area, messages.aboutLicence);
		text(area, messages.aboutParts);
		Text list = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		list.setText(String.join("\n", parts));
		WidgetId.set(list, "about.parts");
		GridDataFactory.fillDefaults().grab(true, true).hint(520, 240).applyTo(list);
	}

	private static void text(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, IDialogConstants.CLIENT_ID, messages.aboutCopy, "copy", false);
		button(parent, IDialogConstants.OK_ID, messages.close, "close", true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.CLIENT_ID) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { String.join("\n", parts) },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(id);
		}
	}
}
