/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.quality;

import java.util.List;

import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.quality.SuspectResponse;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.workspace.Exclusion;

/**
 * A line of the lower table: a response.
 *
 * @param number  its number in the workspace, [1, ∞)
 * @param id      its id in the source; may be empty
 * @param who     customer and unit; may be empty
 * @param day     its date; may be empty
 * @param place   file and row it came from
 * @param reason  why it is here
 */
record ResponseRow(long number, String id, String who, String day, String place, String reason) {

	static ResponseRow of(SuspectResponse response, Texts texts) {
		FoundResponse found = response.found();
		return new ResponseRow(found.response(), found.responseId(),
				String.join(" · ", List.of(found.customer(), found.unit()).stream().filter(text -> !text.isEmpty()).toList()),
				found.day().map(Object::toString).orElse(""),
				texts.format(texts.messages().placeInFile, found.file(), found.row()), texts.of(response.why()));
	}

	static ResponseRow of(Exclusion exclusion, Texts texts) {
		return new ResponseRow(exclusion.response().number(), exclusion.response().id(), "", "",
				texts.format(texts.messages().placeInImport, String.valueOf(exclusion.response().importNumber()),
						exclusion.response().row()),
				exclusion.decision().reason() + " — " + exclusion.decision().person());
	}
}
