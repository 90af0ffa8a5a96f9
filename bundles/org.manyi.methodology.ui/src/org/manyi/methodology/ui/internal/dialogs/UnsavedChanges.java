/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.dialogs;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.ui.WidgetId;

/**
 * Asks what becomes of changes before the document that has them is closed.
 *
 * @param parent   over which it is asked
 * @param messages the words
 * @param session  has the document
 */
public record UnsavedChanges(Shell parent, Messages messages, EditorSession session) {

	private static final int SAVE = 0;
	private static final int DISCARD = 1;
	private static final String DISCARDS = "unsaved.discard";
	private static final String CANCELS = "unsaved.cancel";

	/** Whether the document may be closed: it has no changes, or they were saved, or the user gave them up. */
	public boolean mayGo() {
		Document document = session.document().orElse(null);
		if (document == null || !document.isChanged()) {
			return true;
		}
		boolean canSave = document.canSave();
		String[] buttons = canSave ? new String[] { messages.save, messages.discard, messages.cancel }
				: new String[] { messages.discard, messages.cancel };
		MessageDialog dialog = new MessageDialog(parent, messages.unsavedTitle, null,
				canSave ? messages.unsaved : messages.unsavedLocked, MessageDialog.QUESTION, 0, buttons) {
			@Override
			@NonNullByDefault({})
			protected void configureShell(Shell shell) {
				super.configureShell(shell);
				WidgetId.set(shell, "unsaved.dialog");
			}

			@Override
			@NonNullByDefault({})
			protected void createButtonsForButtonBar(Composite bar) {
				super.createButtonsForButtonBar(bar);
				List<String> ids = canSave ? List.of("unsaved.save", DISCARDS, CANCELS) : List.of(DISCARDS, CANCELS);
				for (int i = 0; i < ids.size(); i++) {
					WidgetId.set(getButton(i), ids.get(i));
				}
			}
		};
		int answer = dialog.open() + (canSave ? 0 : 1);
		if (answer == SAVE) {
			session.save();
			return session.document().filter(Document::isChanged).isEmpty();
		}
		return answer == DISCARD;
	}
}
