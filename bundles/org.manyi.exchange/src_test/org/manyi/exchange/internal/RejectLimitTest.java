/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.exchange.internal.rejects.RejectLimit;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** A file that gives hardly anything but rejects is not read to its end. */
@NonNullByDefault({})
class RejectLimitTest {

	private static final String HEADER = "Q1,Q2,comment\n";
	private static final String GOOD = "5,4,good\n";

	@TempDir
	Path folder;

	private TestFile file;

	@BeforeEach
	void makeFile() {
		file = new TestFile(folder);
	}

	/** After a quote that is never closed a cell becomes too long, and the lines after it are short rows. */
	private String openQuote(int lines) {
		return HEADER + GOOD + "5,5,\"open\n" + "x\n".repeat(lines);
	}

	@Test
	void importEndsAndNamesTheFirstRow() throws Exception {
		Path path = file.text(openQuote(RejectLimit.ROWS)).path();
		LocalizedText reason = assertThrows(EvidenceException.class, () -> Imported.of(path, Questionnaires.two()))
				.reason();
		assertTrue(reason.en().startsWith("From row 3 on nearly every row is rejected (100000 by now)"), reason.en());
		assertTrue(reason.en().contains("(line 3 of the file)"), reason.en());
		assertTrue(reason.zh().contains("从第 3 行起"), reason.zh());
	}

	@Test
	void countingEndsAndNamesTheFirstRow() throws Exception {
		file.text(openQuote(RejectLimit.ROWS));
		LocalizedText reason = assertThrows(EvidenceException.class, () -> file.read(Questionnaires.two())).reason();
		assertTrue(reason.en().startsWith("From row 3 on nearly every row is rejected (100000 by now)"), reason.en());
	}

	@Test
	void rowsBelowTheLimitAreListed() throws Exception {
		file.text(openQuote(RejectLimit.ROWS - 2));
		assertEquals(RejectLimit.ROWS - 1, file.read(Questionnaires.two()).input().rejectedRows());
		assertEquals(RejectLimit.ROWS - 1, Imported.of(file.path(), Questionnaires.two()).rejects.size());
	}

	@Test
	void manyRejectsAmongRowsThatAreTakenDoNotEndIt() throws Exception {
		int times = RejectLimit.ROWS / 5;
		file.text(HEADER + ("x\n".repeat(9) + GOOD).repeat(times));
		assertEquals(9L * times, file.read(Questionnaires.two()).input().rejectedRows());
		assertEquals(times, Imported.of(file.path(), Questionnaires.two()).responses.size());
	}

	@Test
	void importEndsWhereHardlyAnyAnswerIsKnown() throws Exception {
		file.text(HEADER + GOOD + "yes,no,c\n".repeat(RejectLimit.ANSWERS / 2 + 10));
		LocalizedText reason = assertThrows(EvidenceException.class,
				() -> Imported.of(file.path(), Questionnaires.two())).reason();
		assertTrue(reason.en().startsWith("From row 3 on nearly every answer is invalid (500000 by now)"), reason.en());
		assertTrue(reason.en().contains("The first is \"yes\" in column \"Q1\""), reason.en());
	}

	@Test
	void oneItemThatIsNeverKnownDoesNotEndIt() throws Exception {
		int rows = RejectLimit.ANSWERS + 10;
		file.text(HEADER + "yes,4,c\n".repeat(rows));
		assertEquals(rows, Imported.of(file.path(), Questionnaires.two()).count(0, "INVALID"));
	}
}
