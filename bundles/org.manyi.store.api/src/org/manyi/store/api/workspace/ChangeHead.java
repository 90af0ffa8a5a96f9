/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.time.Instant;

/**
 * Who changed the data, when and why.
 *
 * @param version   the data version that the change made
 * @param surveyId  the survey; the empty text where it concerns the workspace
 * @param at        when
 * @param person    who; empty where the reader may not know
 * @param reason    why; of a change that is no decision, what it did; empty where the reader may not know
 * @param auditHash SHA-256 of its row of the audit record, lower case hexadecimal
 */
public record ChangeHead(DataVersion version, String surveyId, Instant at, String person, String reason,
		String auditHash) {

	/** For readers who may know that it was made, and not by whom and why. */
	public ChangeHead anonymous() {
		return new ChangeHead(version, surveyId, at, "", "", auditHash);
	}
}
