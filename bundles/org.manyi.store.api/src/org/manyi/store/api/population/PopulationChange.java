/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.workspace.DataVersion;

/**
 * What became of entries that were put or removed.
 *
 * @param version   the state of the data afterwards; the one before where nothing changed
 * @param added     entries that were not there, [0, ∞)
 * @param changed   entries that took the place of others of the same key, [0, ∞)
 * @param unchanged entries that were there already, [0, ∞)
 * @param removed   entries that were retired, [0, ∞)
 * @param refusals  entries that break a rule and were left out, in the order given
 * @param responses responses whose region, which their source does not say, has become another, [0, ∞)
 */
public record PopulationChange(DataVersion version, int added, int changed, int unchanged, int removed,
		List<Refusal> refusals, long responses) {

	public PopulationChange {
		refusals = List.copyOf(refusals);
	}

	/** Whether the data are another now. */
	public boolean isChange() {
		return added + changed + removed > 0;
	}

	/**
	 * An entry that was left out.
	 *
	 * @param place  its place among those given, [0, ∞)
	 * @param field  what is wrong of it
	 * @param reason which rule it breaks, and what to do
	 */
	public record Refusal(int place, PopulationField field, LocalizedText reason) {
	}
}
