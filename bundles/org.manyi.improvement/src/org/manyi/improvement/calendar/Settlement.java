/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.store.api.record.RecordKey;

/**
 * That an obligation was done, or need not be.
 *
 * @param waived whether it need not be done
 * @param on     the day on which it was done or waived
 * @param reason why it was waived, not blank then; else a note, which may be empty
 */
public record Settlement(boolean waived, LocalDate on, String reason) {

	/** The kind of records that settlements are kept as; their ids are those of the obligations. */
	public static final String KIND = "obligation";

	private static final String STATE = "state";
	private static final String ON = "on";
	private static final String REASON = "reason";
	private static final String IS_WAIVED = "waived";
	private static final String IS_DONE = "done";

	public Settlement {
		if (waived && reason.isBlank()) {
			throw new IllegalArgumentException("an obligation is waived for a reason");
		}
	}

	/** Which record it is kept as. */
	public static RecordKey key(String obligationId) {
		return new RecordKey(KIND, obligationId);
	}

	/** The fields of its record. */
	public SortedMap<String, String> fields() {
		SortedMap<String, String> fields = new TreeMap<>();
		fields.put(STATE, waived ? IS_WAIVED : IS_DONE);
		fields.put(ON, on.toString());
		if (!reason.isEmpty()) {
			fields.put(REASON, reason);
		}
		return fields;
	}

	/** What a record says; empty where it says that the obligation is open again, or nothing that can be read. */
	static Optional<Settlement> of(SortedMap<String, String> fields) {
		String state = fields.getOrDefault(STATE, "");
		String reason = fields.getOrDefault(REASON, "");
		boolean waived = state.equals(IS_WAIVED);
		if (!waived && !state.equals(IS_DONE) || waived && reason.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Settlement(waived, LocalDate.parse(fields.getOrDefault(ON, "")), reason));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
