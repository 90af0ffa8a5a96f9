/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.store.api.workspace.StoredResponse;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;

/**
 * A response that a reference names.
 *
 * @param place         the place of the reference in the list
 * @param questionnaire whose table it is in
 * @param response      as it is now
 */
record FoundResponse(int place, StoredQuestionnaire questionnaire, StoredResponse response) {

	boolean is(ResponseStatus status) {
		return response.status() == status;
	}

	long number() {
		return response.key().number();
	}
}
