/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.decisions;

import org.manyi.exchange.ui.internal.AnswerWords;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.model.Answer;
import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * What changes of the data did, in the user's words.
 *
 * @param survey the survey that they are about
 * @param texts  in the user's language
 */
record ChangeWords(SurveyDescription survey, Texts texts) {

	/** How the audit record names changes of populations. */
	private static final String POPULATION = "population";
	/** How it names codings of opinions. */
	private static final String CODE = "code";

	/** What kind of change it is. */
	String kind(Change change) {
		Messages messages = texts.messages();
		return switch (change) {
		case Change.Imported imported -> messages.changeImport;
		case Change.Excluded excluded -> messages.changeExclude;
		case Change.Included included -> messages.changeInclude;
		case Change.Corrected corrected -> messages.changeCorrect;
		case Change.Frozen frozen -> messages.changeFreeze;
		case Change.Other other -> switch (other.kind()) {
		case POPULATION -> messages.changePopulation;
		case CODE -> messages.changeCode;
		default -> other.kind();
		};
		};
	}

	/** What it did. */
	String what(Change change) {
		Messages messages = texts.messages();
		return switch (change) {
		case Change.Imported imported -> texts.format(messages.whatImport,
				String.valueOf(imported.record().file().path().getFileName()), imported.record().accepted());
		case Change.Excluded excluded -> texts.format(messages.whatResponses, excluded.responses().size());
		case Change.Included included -> texts.format(messages.whatResponses, included.responses().size());
		case Change.Corrected corrected -> what(corrected.correction());
		case Change.Frozen frozen ->
			texts.format(messages.whatFreeze, frozen.month(), String.valueOf(frozen.submitted().number()));
		case Change.Other other -> other.head().reason();
		};
	}

	/** Which answer became which. */
	String what(Correction correction) {
		String item = survey.questionnaire().items().stream().filter(known -> known.id().equals(correction.itemId()))
				.map(known -> texts.of(known.name())).findFirst().orElse(correction.itemId());
		String original = correction.originalText().isEmpty() ? answer(correction.original())
				: answer(correction.original()) + " “" + correction.originalText() + "”";
		return texts.format(texts.messages().whatCorrect, item, original, answer(correction.corrected()));
	}

	private String answer(Answer answer) {
		return new AnswerWords(survey.questionnaire().scale(), texts).of(answer);
	}

	/** What a change did to a submitted month. */
	String what(Amendment amendment) {
		Messages messages = texts.messages();
		return switch (amendment) {
		case Amendment.Late late -> texts.format(messages.amendedLate, late.responses());
		case Amendment.Recoded recoded -> texts.format(messages.amendedRecoded, recoded.before(), recoded.after());
		case Amendment.Superseded superseded -> texts.format(messages.amendedSuperseded, superseded.responses());
		case Amendment.Excluded excluded -> texts.format(messages.amendedExcluded, excluded.responses());
		case Amendment.Included included -> texts.format(messages.amendedIncluded, included.responses());
		case Amendment.Regrouped regrouped -> texts.format(messages.amendedRegrouped, regrouped.responses());
		case Amendment.Corrected corrected -> texts.format(messages.amendedCorrected, corrected.answers());
		case Amendment.Coded coded -> texts.format(messages.amendedCoded, coded.responses());
		};
	}
}
