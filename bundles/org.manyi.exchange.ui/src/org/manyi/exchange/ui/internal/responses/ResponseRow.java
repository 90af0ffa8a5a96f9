/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.stream.Collectors;

import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.ResponseRecord;
import org.manyi.service.quality.SuspectResponse;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact.Opinions;
import org.manyi.store.api.workspace.Exclusion;
import org.manyi.store.api.workspace.ResponseKey;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.store.api.workspace.StoredResponse;

/**
 * A line of a table of responses.
 *
 * @param number its number in the workspace, [1, ∞); below 0 while it is not at hand
 * @param id     its id in the source; may be empty
 * @param who    customer and unit; may be empty
 * @param day    its date; may be empty
 * @param place  file and row it came from
 * @param said   its comment and the categories of its opinions
 * @param note   why it is here, or whether it counts
 */
public record ResponseRow(long number, String id, String who, String day, String place, Opinions said,
		String note) {

	private static final Opinions NOTHING = new Opinions("", List.of());


	/** Of a finding. */
	public static ResponseRow of(SuspectResponse response, Texts texts) {
		return of(response.found(), texts.of(response.why()), texts);
	}

	/** Of a page; it counts. */
	public static ResponseRow of(FoundResponse found, Texts texts) {
		return of(found, status(ResponseStatus.COUNTED, texts), texts);
	}

	private static ResponseRow of(FoundResponse found, String note, Texts texts) {
		return new ResponseRow(found.response(), found.responseId(), who(found.customer(), found.unit()),
				found.day().map(Object::toString).orElse(""),
				texts.format(texts.messages().placeInFile, found.file(), found.row()),
				found.fact() instanceof Opinions said ? said : NOTHING, note);
	}

	/** One that was looked for. */
	public static ResponseRow of(ResponseRecord record, Texts texts) {
		StoredResponse response = record.response();
		return new ResponseRow(response.key().number(), response.key().id(), who(response.customer(), response.unit()),
				response.date().map(Object::toString).orElse(""),
				texts.format(texts.messages().placeInFile, record.file(), response.key().row()), record.opinions(),
				status(response.status(), texts));
	}

	/** One that is excluded, with the reason. */
	public static ResponseRow of(Exclusion exclusion, Texts texts) {
		return of(exclusion.response(), exclusion.decision().reason() + " — " + exclusion.decision().person(), texts);
	}

	/** One of which only its place is known. */
	public static ResponseRow of(ResponseKey key, String note, Texts texts) {
		return new ResponseRow(key.number(), key.id(), "", "",
				texts.format(texts.messages().placeInImport, String.valueOf(key.importNumber()), key.row()), NOTHING,
				note);
	}

	/**
	 * One that is not at hand yet. Its number is below 0 and tells its place.
	 *
	 * @param place in the list, [0, ∞)
	 */
	static ResponseRow waiting(int place, String words) {
		return new ResponseRow(-1L - place, words, "", "", "", NOTHING, "");
	}

	/** The place of one that is not at hand, by its number. */
	static int placeOf(long number) {
		return Math.toIntExact(-1 - number);
	}

	/** Whether it is not at hand yet. */
	boolean isWaiting() {
		return number < 0;
	}

	private static String who(String customer, String unit) {
		return List.of(customer, unit).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** Whether it counts, in words. */
	static String status(ResponseStatus status, Texts texts) {
		return switch (status) {
		case COUNTED -> texts.messages().statusCounted;
		case EXCLUDED -> texts.messages().statusExcluded;
		case SUPERSEDED -> texts.messages().statusSuperseded;
		};
	}
}
