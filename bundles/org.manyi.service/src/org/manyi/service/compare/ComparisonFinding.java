/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.util.Optional;

import org.manyi.model.LocalizedText;

/**
 * Something that a reader of a comparison must be told.
 *
 * @param kind    what it is
 * @param subject the id of the figure it speaks of; empty where it speaks of the whole
 * @param text    a sentence
 */
public record ComparisonFinding(Kind kind, Optional<String> subject, LocalizedText text) {

	/** What a finding is; what matters most comes first. */
	public enum Kind {
		/** One variant says met, another one missed or undecided. */
		VERDICT_DEPENDS_ON_READING,
		/** The index, a dimension or an item is in one band by this variant and in another one by that. */
		BAND_DEPENDS_ON_READING,
		/** The lowest items are not the same. */
		LOWEST_DEPENDS_ON_READING,
		/** The items are in another order from the lowest. */
		RANK_DEPENDS_ON_READING,
		/** One of the above is so of groups; the findings of each group say it in full. */
		GROUPS_DEPEND_ON_READING,
		/** A variant has an item that another one has not. */
		ITEMS_DIFFER,
		/** Values lie in different intervals, so that no difference is given. */
		NOT_COMPARABLE,
		/** Nothing of the above; how far index or measures are apart. */
		DIFFERENCE,
		/** Every figure is the same. */
		NO_DIFFERENCE;

		/** Whether it says that something is concluded otherwise by this variant than by that. */
		public boolean isTurn() {
			return compareTo(GROUPS_DEPEND_ON_READING) <= 0;
		}
	}
}
