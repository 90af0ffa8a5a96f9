/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Answer;
import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.api.workspace.ResponseKey;

/** Changes of the data and what they mean for submitted months. */
final class ChangeJson {

	private final JsonWriter json;

	ChangeJson(JsonWriter json) {
		this.json = json;
	}

	/** Into the object that is open. */
	void change(Change change) throws IOException {
		json.word("kind", kind(change));
		head(change.head());
		switch (change) {
		case Change.Imported imported -> {
			json.number("import", imported.record().number());
			json.word("file", String.valueOf(imported.record().file().path().getFileName()));
		}
		case Change.Excluded excluded -> responses("responses", excluded.responses());
		case Change.Included included -> responses("responses", included.responses());
		case Change.Corrected corrected -> {
			json.startObject("correction");
			answer(corrected.correction());
			json.endObject();
		}
		case Change.Frozen frozen -> {
			json.word("month", frozen.month().toString());
			json.number("submitted", frozen.submitted().number());
		}
		case Change.Other other -> {
			// all that is known has been said
		}
		}
	}

	private static String kind(Change change) {
		return switch (change) {
		case Change.Imported imported -> "import";
		case Change.Excluded excluded -> "exclude";
		case Change.Included included -> "include";
		case Change.Corrected corrected -> "correct";
		case Change.Frozen frozen -> "freeze";
		case Change.Other other -> other.kind();
		};
	}

	/** Who, when and why, into the object that is open. */
	void head(ChangeHead head) throws IOException {
		json.number("version", head.version().number());
		json.word("survey", head.surveyId());
		json.word("at", head.at().toString());
		json.word("person", Optional.of(head.person()).filter(person -> !person.isEmpty()));
		json.word("reason", Optional.of(head.reason()).filter(reason -> !reason.isEmpty()));
		json.word("auditHash", head.auditHash());
	}

	void responses(String name, List<ResponseKey> responses) throws IOException {
		json.startArray(name);
		for (ResponseKey response : responses) {
			json.startObject();
			response(response);
			json.endObject();
		}
		json.endArray();
	}

	/** Which response, into the object that is open. */
	void response(ResponseKey response) throws IOException {
		json.number("response", response.number());
		json.word("id", response.id());
		json.number("import", response.importNumber());
		json.number("row", response.row());
	}

	/** What was corrected, into the object that is open. */
	void answer(Correction correction) throws IOException {
		response(correction.response());
		json.word("item", correction.itemId());
		json.word("original", code(correction.original()));
		json.word("originalText", correction.originalText());
		json.word("corrected", code(correction.corrected()));
		json.number("since", correction.since().number());
	}

	private static String code(Answer answer) {
		return switch (answer) {
		case Answer.OfLevel(int score) -> Integer.toString(score);
		case Answer.Other other -> Codes.of(other.state());
		};
	}

	void amendments(List<Amendment> amendments) throws IOException {
		json.startArray("amendments");
		for (Amendment amendment : amendments) {
			json.startObject();
			switch (amendment) {
			case Amendment.Late late -> amendment("late", amendment, 0, late.responses());
			case Amendment.Recoded recoded -> amendment("recoded", amendment, recoded.before(), recoded.after());
			case Amendment.Superseded superseded -> amendment("superseded", amendment, superseded.responses(), 0);
			case Amendment.Excluded excluded -> amendment("excluded", amendment, excluded.responses(), 0);
			case Amendment.Included included -> amendment("included", amendment, 0, included.responses());
			case Amendment.Regrouped regrouped ->
				amendment("regrouped", amendment, regrouped.responses(), regrouped.responses());
			case Amendment.Corrected corrected ->
				amendment("corrected", amendment, corrected.answers(), corrected.answers());
			case Amendment.Coded coded -> amendment("coded", amendment, coded.responses(), coded.responses());
			}
			json.endObject();
		}
		json.endArray();
	}

	private void amendment(String kind, Amendment amendment, long taken, long put) throws IOException {
		json.word("kind", kind);
		json.word("month", amendment.month().toString());
		json.number("taken", taken);
		json.number("put", put);
		head(amendment.change());
	}

	void frozenMonths(List<FrozenMonth> months) throws IOException {
		json.startArray("frozenMonths");
		for (FrozenMonth month : months) {
			json.startObject();
			json.word("month", month.month().toString());
			json.number("submitted", month.submitted().number());
			json.flag("latest", month.latest());
			head(month.decision());
			amendments(month.amendments());
			json.endObject();
		}
		json.endArray();
	}
}
