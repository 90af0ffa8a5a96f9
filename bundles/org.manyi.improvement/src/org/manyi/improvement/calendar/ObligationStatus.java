/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.LocalDate;
import java.util.Optional;

import org.manyi.store.api.record.KeptRecord;

/**
 * An obligation as it stands.
 *
 * @param obligation what is owed
 * @param state      how it stands on the day asked for
 * @param settlement that it was done or waived; empty while it is open
 * @param record     what is kept of it; empty where nobody has recorded anything
 */
public record ObligationStatus(Obligation obligation, ObligationState state, Optional<Settlement> settlement,
		Optional<KeptRecord> record) {

	/** The revision of what is kept of it, which whoever changes it says was read; 0 where nothing is kept. */
	public int revision() {
		return record.map(KeptRecord::revision).orElse(0);
	}

	/**
	 * How an obligation stands.
	 *
	 * @param record what is kept of it, its latest revision
	 * @param today  the day asked for; what was recorded later counts as well, since it is known
	 */
	public static ObligationStatus of(Obligation obligation, Optional<KeptRecord> record, LocalDate today) {
		Optional<Settlement> settlement = record.map(KeptRecord::fields).flatMap(Settlement::of);
		return new ObligationStatus(obligation, settlement
				.map(done -> done.waived() ? ObligationState.WAIVED : ObligationState.DONE)
				.orElseGet(() -> open(obligation.window(), today)), settlement, record);
	}

	private static ObligationState open(DayWindow window, LocalDate today) {
		if (today.isBefore(window.from())) {
			return ObligationState.UPCOMING;
		}
		return window.due().filter(today::isAfter).isPresent() ? ObligationState.OVERDUE : ObligationState.DUE;
	}
}
