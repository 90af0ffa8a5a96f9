/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.decisions;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.ui.PlainDialog;
import org.manyi.ui.WidgetId;

/** Says what a decision means and asks for its reason, without which it is not made. */
@NonNullByDefault({})
public class ReasonDialog extends PlainDialog {

	private static final int WIDTH = 460;

	private final Messages messages;
	private final String title;
	private final String meaning;
	private String reason = "";

	/**
	 * @param title   what is decided, also on the button
	 * @param meaning what will follow from it
	 */
	public ReasonDialog(Shell parent, Messages messages, String title, String meaning) {
		super(parent, "reason", title);
		this.messages = messages;
		this.title = title;
		this.meaning = meaning;
	}

	/** The reason; empty when the user cancels. */
	public final Optional<String> ask() {
		return open() == OK ? Optional.of(reason.strip()) : Optional.empty();
	}

	@Override
	protected final void fill(Composite area) {
		Label words = new Label(area, SWT.WRAP);
		words.setText(Forms.plain(meaning));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		createFields(area);
		Forms.name(area, reasonName());
		Text text = WidgetId.set(new Text(area, SWT.BORDER), "reason.text");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			reason = text.getText();
			check();
		});
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		button(parent, IDialogConstants.OK_ID, title, "ok", true);
		button(parent, IDialogConstants.CANCEL_ID, messages.cancel, "cancel", false);
		check();
	}

	/** Lets the user go on where everything is said. */
	protected final void check() {
		Button done = getButton(OK);
		if (done != null) {
			done.setEnabled(isComplete() && (!needsReason() || !reason.isBlank()));
		}
	}

	protected final Messages messages() {
		return messages;
	}

	private String reasonName() {
		return needsReason() ? messages.reason : messages.reasonOptional;
	}

	/**
	 * Makes fields above that of the reason, in a grid of one column; what they say is asked by {@link #isComplete}.
	 */
	protected void createFields(Composite area) {
		// a reason is all there is to say
	}

	/** Whether the fields say everything; {@link #check} is called when that may have changed. */
	protected boolean isComplete() {
		return true;
	}

	/** Whether nothing is done without a reason. */
	protected boolean needsReason() {
		return true;
	}
}
