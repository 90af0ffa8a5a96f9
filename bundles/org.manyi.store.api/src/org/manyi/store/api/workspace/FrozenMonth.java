/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.time.YearMonth;
import java.util.List;

/**
 * A month of a survey that was submitted. Its submitted figures are those of the data version then and never change;
 * what is changed afterwards makes amended figures, and each such change is listed.
 *
 * @param decision   who submitted it, when and why; a month that is submitted again has another one for each time
 * @param month      the month
 * @param submitted  the data version whose figures were submitted
 * @param latest     whether it is the month's latest submission, by which figures count as submitted
 * @param amendments what was changed after this submission and before the next one, in order
 */
public record FrozenMonth(ChangeHead decision, YearMonth month, DataVersion submitted, boolean latest,
		List<Amendment> amendments) {

	public FrozenMonth {
		amendments = List.copyOf(amendments);
	}

	/** For readers who may know that it was submitted and amended, and not by whom and why. */
	public FrozenMonth anonymous() {
		return new FrozenMonth(decision.anonymous(), month, submitted, latest,
				amendments.stream().map(Amendment::anonymous).toList());
	}
}
