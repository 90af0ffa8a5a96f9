/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Slice;
import org.manyi.store.api.workspace.ResponseKey;

/**
 * The numbers and sheets that an action came from, kept with the action: they are there even where the survey is not
 * any more.
 *
 * @param survey    the id of the survey; empty where it came from none
 * @param slice     the responses that the number speaks of
 * @param value     the number as it was shown, with its unit; empty where there is none
 * @param result    by what it was computed; empty where there is no number
 * @param responses the sheets behind it, in the order of their numbers; may be empty
 */
public record Provenance(String survey, Slice slice, String value, Optional<ResultIdentity> result,
		List<ResponseKey> responses) {

	/** It came from no survey. */
	public static final Provenance NONE = new Provenance("", Slice.ALL, "", Optional.empty(), List.of());

	public Provenance {
		responses = List.copyOf(responses);
	}
}
