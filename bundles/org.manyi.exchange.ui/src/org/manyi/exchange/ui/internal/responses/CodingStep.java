/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;

import org.manyi.service.opinion.CodingRule;
import org.manyi.store.api.workspace.DataVersion;

/** Something that was done to opinions and can be undone. */
sealed interface CodingStep {

	/**
	 * Responses were coded, or a coding was undone.
	 *
	 * @param change what did it
	 */
	record Coded(DataVersion change) implements CodingStep {
	}

	/**
	 * Another list of categories was kept.
	 *
	 * @param before the list until then
	 */
	record Listed(List<String> before) implements CodingStep {

		public Listed {
			before = List.copyOf(before);
		}
	}

	/**
	 * Other rules were kept.
	 *
	 * @param before the rules until then
	 */
	record Ruled(List<CodingRule> before) implements CodingStep {

		public Ruled {
			before = List.copyOf(before);
		}
	}
}
