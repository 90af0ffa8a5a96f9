/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

import org.manyi.store.api.record.RecordKey;

/**
 * That nobody has to act on what was found, for a reason.
 *
 * @param person who waived it; not blank
 * @param on     the day
 * @param reason why; not blank
 */
public record DutyWaiver(String person, LocalDate on, String reason) {

	/** The kind of records that waivers are kept as; their ids are those of the duties. */
	public static final String KIND = "action-duty";

	public DutyWaiver {
		if (person.isBlank() || reason.isBlank()) {
			throw new IllegalArgumentException("a duty is waived with name and reason");
		}
	}

	/** Which record the waiver of a duty is kept as. */
	public static RecordKey key(String dutyId) {
		return new RecordKey(KIND, dutyId);
	}

	/** The fields of its record. */
	public SortedMap<String, String> fields() {
		FieldWriter writer = new FieldWriter();
		writer.value("person", person);
		writer.value("on", on);
		writer.value("reason", reason);
		return writer.fields();
	}

	/** What a record says; empty where it says that the duty is open again, or nothing that can be read. */
	public static Optional<DutyWaiver> of(SortedMap<String, String> fields) {
		FieldReader reader = new FieldReader(fields);
		try {
			return Optional.of(new DutyWaiver(reader.text("person"), reader.day("on"), reader.text("reason")));
		} catch (IllegalArgumentException | DateTimeException e) {
			return Optional.empty();
		}
	}
}
