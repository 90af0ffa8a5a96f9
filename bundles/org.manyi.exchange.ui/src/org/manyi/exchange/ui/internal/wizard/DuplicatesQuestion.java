/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.store.api.workspace.DuplicateResponsesException;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Which of several responses of one id counts; asked only where there are any. */
final class DuplicatesQuestion {

	private final Texts texts;
	private final Composite area;
	private final Label question;
	private final Map<DuplicateRule, Button> answers = new EnumMap<>(DuplicateRule.class);

	/**
	 * @param answered told the rule
	 */
	DuplicatesQuestion(Composite parent, Texts texts, Consumer<DuplicateRule> answered) {
		this.texts = texts;
		Messages messages = texts.messages();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		question = Forms.words(area, "wizard.duplicates", 3);
		question.setForeground(Palette.WORSE.color());
		answer(DuplicateRule.FIRST, messages.duplicatesFirst, answered);
		answer(DuplicateRule.LAST, messages.duplicatesLast, answered);
		answer(DuplicateRule.BOTH, messages.duplicatesBoth, answered);
		hide();
	}

	private void answer(DuplicateRule rule, String text, Consumer<DuplicateRule> answered) {
		Button button = WidgetId.set(new Button(area, SWT.RADIO),
				"wizard.duplicates." + rule.name().toLowerCase(java.util.Locale.ROOT));
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				answered.accept(rule);
			}
		});
		answers.put(rule, button);
	}

	/** Asks; none of the answers is chosen yet. */
	void ask(DuplicateResponsesException found) {
		answers.values().forEach(button -> button.setSelection(false));
		question.setText(Forms.plain(texts.format(texts.messages().duplicatesQuestion, found.count(),
				String.join(", ", found.examples().stream().limit(5).toList()))));
		setVisible(true);
	}

	/** The question is not asked, as long as the import is the same. */
	void hide() {
		setVisible(false);
	}

	private void setVisible(boolean visible) {
		if (area.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
		area.setVisible(visible);
		area.getParent().layout(true, true);
	}
}
