/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.util.List;
import java.util.Optional;

/**
 * What became of a decision.
 *
 * @param change     what was changed; empty where everything was already so, and nothing was written. After a dry run,
 *                   what would have been, with the version, but no audit hash
 * @param amendments what it means for submitted months
 * @param unchanged  the responses named that were already as they were to be, ordered by number
 */
public record DecisionResult(Optional<Change> change, List<Amendment> amendments, List<StoredResponse> unchanged) {

	public DecisionResult {
		amendments = List.copyOf(amendments);
		unchanged = List.copyOf(unchanged);
	}
}
