/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.Answer;
import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.api.workspace.ResponseKey;

/**
 * Changes of the data in words.
 *
 * @param texts in the reader's language
 */
record ChangeText(Texts texts) {

	/** So many responses are named at most. */
	private static final int NAMED = 10;

	/** What a change did. */
	String what(Change change) {
		return switch (change) {
		case Change.Imported(ChangeHead head, var record) -> texts.get("change.import", String.valueOf(record.number()),
				record.file().path().getFileName(), record.accepted());
		case Change.Excluded(ChangeHead head, List<ResponseKey> responses) ->
			texts.get("change.exclude", responses.size(), named(responses));
		case Change.Included(ChangeHead head, List<ResponseKey> responses) ->
			texts.get("change.include", responses.size(), named(responses));
		case Change.Corrected(ChangeHead head, Correction correction) -> what(correction);
		case Change.Frozen frozen ->
			texts.get("change.freeze", frozen.month(), String.valueOf(frozen.submitted().number()));
		case Change.Other other -> other.kind();
		};
	}

	String what(Correction correction) {
		String original = correction.originalText().isEmpty() ? answer(correction.original())
				: answer(correction.original()) + " \"" + correction.originalText() + "\"";
		return texts.get("change.correct", named(List.of(correction.response())), correction.itemId(), original,
				answer(correction.corrected()));
	}

	/** Responses by number, row and id. */
	String named(List<ResponseKey> responses) {
		String some = responses.stream().limit(NAMED).map(key -> "%d (%d:%d%s)".formatted(key.number(),
				key.importNumber(), key.row(), key.id().isEmpty() ? "" : " " + key.id()))
				.collect(Collectors.joining(", "));
		return responses.size() > NAMED ? some + ", …" : some;
	}

	private String answer(Answer answer) {
		return switch (answer) {
		case Answer.OfLevel(int score) -> Integer.toString(score);
		case Answer.Other other -> texts.get("answer." + other.state().name());
		};
	}

	/** Version, time, person and reason; of the last two what the reader may see. */
	String head(ChangeHead head) {
		return head(head.version().number(), head.at(), head.person(), head.reason());
	}

	String head(long version, Instant at, String person, String reason) {
		return Stream.of(texts.get("change.head", String.valueOf(version), texts.time(at)), person, reason)
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

	/**
	 * The head of an amendment. What made it is no decision where it was an import, and has no reason that somebody
	 * gave.
	 */
	private String head(Amendment amendment) {
		ChangeHead head = amendment.change();
		return switch (amendment) {
		case Amendment.Excluded excluded -> head(head);
		case Amendment.Included included -> head(head);
		case Amendment.Corrected corrected -> head(head);
		case Amendment.Coded coded -> head(head);
		case Amendment.Late late -> withoutReason(head);
		case Amendment.Recoded recoded -> withoutReason(head);
		case Amendment.Superseded superseded -> withoutReason(head);
		case Amendment.Regrouped regrouped -> withoutReason(head);
		};
	}

	private String withoutReason(ChangeHead head) {
		return head(head.version().number(), head.at(), head.person(), "");
	}

	/** What a change did to a submitted month. */
	String what(Amendment amendment) {
		return switch (amendment) {
		case Amendment.Late late -> texts.get("amendment.late", late.responses());
		case Amendment.Recoded recoded -> texts.get("amendment.recoded", recoded.before(), recoded.after());
		case Amendment.Superseded superseded -> texts.get("amendment.superseded", superseded.responses());
		case Amendment.Excluded excluded -> texts.get("amendment.excluded", excluded.responses());
		case Amendment.Included included -> texts.get("amendment.included", included.responses());
		case Amendment.Regrouped regrouped -> texts.get("amendment.regrouped", regrouped.responses());
		case Amendment.Corrected corrected -> texts.get("amendment.corrected", corrected.answers());
		case Amendment.Coded coded -> texts.get("amendment.coded", coded.responses());
		};
	}

	/** The submissions, each with its amendments below. */
	List<String> lines(List<FrozenMonth> months) {
		return months.stream().flatMap(month -> {
			String submission = texts.get(month.latest() ? "month.submitted" : "month.submittedBefore", month.month(),
					String.valueOf(month.submitted().number()), head(month.decision()), month.amendments().size());
			return Optional.of(submission).stream()
					.mapMulti((String line, java.util.function.Consumer<String> lines) -> {
						lines.accept(line);
						month.amendments()
								.forEach(amendment -> lines.accept("  " + what(amendment) + " · " + head(amendment)));
					});
		}).toList();
	}
}
