/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.Document.Outside;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Notice;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** What the user has to know of the document, with the question what to do where another program touched its file. */
final class Banner {

	private final Composite line;
	private final Label words;
	private final Button mine;
	private final Button theirs;
	private final Button difference;

	/**
	 * What the user answers.
	 *
	 * @param keepMine       run to keep the text here
	 * @param takeTheirs     run to take what the other program wrote
	 * @param showDifference run to see both
	 */
	record Answers(Runnable keepMine, Runnable takeTheirs, Runnable showDifference) {
	}

	Banner(Composite parent, Answers answers) {
		line = new Composite(parent, SWT.NONE);
		line.setBackground(Palette.SELECTION.color());
		line.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 4).spacing(6, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		words = WidgetId.set(new Label(line, SWT.WRAP), "methodology.banner");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
				.applyTo(words);
		mine = button("methodology.mine", answers.keepMine());
		theirs = button("methodology.theirs", answers.takeTheirs());
		difference = button("methodology.difference", answers.showDifference());
	}

	private Button button(String id, Runnable action) {
		Button button = WidgetId.set(new Button(line, SWT.PUSH), id);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		return button;
	}

	void show(Document document, Notice notice, Texts texts) {
		Messages messages = texts.messages();
		boolean asked = document.outside() != Outside.NOTHING;
		String said = switch (document.outside()) {
			case CHANGED -> messages.outsideChanged;
			case DELETED -> messages.outsideDeleted;
			case NOTHING -> notice.text().map(texts::of).orElse(!document.isEditable() ? messages.notYaml
					: document.locked() ? messages.locked
							: document.path().isEmpty() ? messages.plugInLocked : "");
		};
		boolean wrong = asked || notice.wrong() || !document.isEditable();
		words.setText((wrong ? "▼ " : "") + said.replace("&", "&&"));
		words.setForeground((wrong ? Palette.WORSE : Palette.INK).color());
		show(mine, asked, messages.keepMine);
		show(theirs, document.outside() == Outside.CHANGED, messages.takeTheirs);
		show(difference, document.outside() == Outside.CHANGED, messages.showDifference);
		if (line.getLayoutData() instanceof GridData data) {
			data.exclude = said.isEmpty();
			line.setVisible(!said.isEmpty());
		}
		line.layout(true, true);
		line.requestLayout();
	}

	private static void show(Button button, boolean shown, String text) {
		button.setText(text);
		button.setVisible(shown);
		if (button.getLayoutData() instanceof GridData data) {
			data.exclude = !shown;
		}
	}
}
