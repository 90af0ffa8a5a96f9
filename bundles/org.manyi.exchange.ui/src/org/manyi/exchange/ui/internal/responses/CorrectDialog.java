/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.AnswerWords;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.decisions.ReasonDialog;
import org.manyi.model.Answer;
import org.manyi.service.ResponseRecord;

/** Asks what an answer should have been, and why. */
@NonNullByDefault({})
final class CorrectDialog extends ReasonDialog {

	private final AnswerWords words;
	private final ResponseRecord.Given given;
	private final List<Answer> offered;
	private Optional<Answer> chosen = Optional.empty();

	/**
	 * @param given the answer to be corrected
	 */
	CorrectDialog(Shell parent, AnswerWords words, ResponseRecord.Given given) {
		super(parent, words.texts().messages(), words.texts().messages().correctTitle,
				words.texts().format(words.texts().messages().correctMeaning, words.texts().of(given.item().name()),
						words.of(given.present())));
		this.words = words;
		this.given = given;
		offered = words.all().stream().filter(answer -> !answer.equals(given.present())).toList();
	}

	@Override
	protected void createFields(Composite area) {
		Forms.name(area, messages().correctTo);
		Combo combo = Forms.choice(area, "correct.answer", SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.setItems(offered.stream().map(this::of).toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> {
			chosen = Optional.of(offered.get(combo.getSelectionIndex()));
			check();
		});
	}

	private String of(Answer answer) {
		return answer.equals(given.original()) ? words.texts().format(messages().correctBack, words.of(answer))
				: words.of(answer);
	}

	@Override
	protected boolean isComplete() {
		return chosen.isPresent();
	}

	/** What it should have been; there once the dialog was left with a reason. */
	Answer chosen() {
		return chosen.orElseThrow();
	}
}
