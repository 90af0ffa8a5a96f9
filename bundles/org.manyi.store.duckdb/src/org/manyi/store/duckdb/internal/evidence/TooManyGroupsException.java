/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** The fields that responses are grouped by have too many different values. */
final class TooManyGroupsException extends RuntimeException {

	/** So many groups at most, as with files; each takes memory for its counts and time to score. */
	static final int MOST_GROUPS = 10_000;

	private static final long serialVersionUID = 1L;

	TooManyGroupsException() {
		super("more than " + MOST_GROUPS + " groups");
	}

	static EvidenceException failure() {
		return new EvidenceException(new LocalizedText("分组超过 %d 个，无法逐组计分。请减少分组字段或先缩小范围。".formatted(MOST_GROUPS),
				"There are more than %d groups. Group by fewer fields or restrict the slice first."
						.formatted(MOST_GROUPS)));
	}
}
