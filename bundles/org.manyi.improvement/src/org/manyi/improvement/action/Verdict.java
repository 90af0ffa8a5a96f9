/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

/** What the comparison before and after says of an action, at 95 % with the adjustment that the comparison names. */
public sealed interface Verdict {

	/** 有改进: the interval of the difference lies above 0. */
	record Improved() implements Verdict {
	}

	/** 无证据: the interval holds 0, although there are answers enough to have shown the effect aimed at. */
	record NoEvidence() implements Verdict {
	}

	/** 变差: the interval lies below 0. */
	record Worse() implements Verdict {
	}

	/**
	 * 调查表不足: there are too few answers to tell.
	 *
	 * @param moreNeeded how many more are needed, [1, ∞)
	 */
	record TooFewAnswers(long moreNeeded) implements Verdict {

		public TooFewAnswers {
			if (moreNeeded < 1) {
				throw new IllegalArgumentException(moreNeeded + " more answers");
			}
		}
	}

	/** Whether the causes have to be looked for once more, since the countermeasures did not help. */
	default boolean backToCauses() {
		return switch (this) {
		case NoEvidence none -> true;
		case Worse worse -> true;
		case Improved improved -> false;
		case TooFewAnswers few -> false;
		};
	}
}
