/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.DataVersion;

final class ObligationStatusTest {

	private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

	private static Obligation owed(Optional<LocalDate> due) {
		return new Obligation("call-back/x", "call-back", new LocalizedText("回访", "call"), Optional.empty(),
				Subject.COMPANY, "", "", List.of(), new DayWindow(APRIL, due), new TreeSet<>());
	}

	private static Optional<KeptRecord> record(SortedMap<String, String> fields) {
		return Optional.of(new KeptRecord(Settlement.key("call-back/x"), 1, fields,
				new ChangeHead(new DataVersion(1), "", Instant.EPOCH, "Tester", "", "")));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-31, UPCOMING", "2026-04-01, DUE", "2026-04-30, DUE", "2026-05-01, OVERDUE" })
	void anOpenObligationStandsByItsDays(LocalDate today, ObligationState state) {
		assertEquals(state, ObligationStatus
				.of(owed(Optional.of(LocalDate.of(2026, 4, 30))), Optional.empty(), today).state());
	}

	@Test
	void withoutADayNothingIsOverdue() {
		assertEquals(ObligationState.DUE,
				ObligationStatus.of(owed(Optional.empty()), Optional.empty(), LocalDate.of(2099, 1, 1)).state());
	}

	@Test
	void whatWasSettledIsDoneOrWaivedWithItsReason() {
		Settlement done = new Settlement(false, APRIL, "");
		Settlement waived = new Settlement(true, APRIL, "customer has closed");
		LocalDate late = LocalDate.of(2027, 1, 1);
		assertEquals(Optional.of(done),
				ObligationStatus.of(owed(Optional.of(APRIL)), record(done.fields()), late).settlement());
		ObligationStatus status = ObligationStatus.of(owed(Optional.of(APRIL)), record(waived.fields()), late);
		assertEquals(ObligationState.WAIVED, status.state());
		assertEquals(Optional.of(waived), status.settlement());
		assertThrows(IllegalArgumentException.class, () -> new Settlement(true, APRIL, " "));
	}

	@ParameterizedTest
	@CsvSource({ "open, 2026-04-01, x", "done, someday, x", "waived, 2026-04-01, ' '", "'', '', ''" })
	void aRecordThatSettlesNothingLeavesItOpen(String state, String on, String reason) {
		SortedMap<String, String> fields = new TreeMap<>();
		fields.put("state", state);
		fields.put("on", on);
		fields.put("reason", reason);
		assertEquals(ObligationState.OVERDUE,
				ObligationStatus.of(owed(Optional.of(APRIL)), record(fields), LocalDate.of(2026, 5, 1)).state());
	}
}
