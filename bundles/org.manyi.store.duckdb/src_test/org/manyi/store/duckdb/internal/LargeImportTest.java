/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.Workspace;

/** Imports whose rows are inserted by other threads than the one that hands them over. */
@NonNullByDefault({})
class LargeImportTest {

	/** More than are on the way at any time. */
	private static final int SHEETS = 100_000;

	@TempDir
	Path folder;

	private Workspace workspace;

	@BeforeEach
	void create() throws EvidenceException {
		workspace = SampleSurvey.store().create(folder.resolve("w"), "Tester");
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void everyRowIsKept() throws EvidenceException {
		assertEquals(SHEETS, new SampleSurvey(0, SHEETS).into(workspace, "a", DuplicateRule.ASK).accepted());
		assertEquals(SHEETS, SampleSurvey.returned(workspace, workspace.version()));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	/** Comments are so long that they are written several times before the import ends. */
	@Test
	void longCommentsGoBetweenTheRows() throws EvidenceException {
		String comment = "长".repeat(4_000_000);
		try (ImportTransaction transaction = workspace.begin(SampleSurvey.order("a", 1, DuplicateRule.BOTH))) {
			for (int i = 0; i < 20; i++) {
				transaction.accept(new Sheet(i, comment, "C"));
			}
			assertEquals(20, transaction.commit().accepted());
		}
		assertEquals(20, SampleSurvey.returned(workspace, workspace.version()));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void whatIsGivenUpIsNotThere() throws EvidenceException {
		try (ImportTransaction transaction = workspace.begin(SampleSurvey.order("a", 1, DuplicateRule.BOTH))) {
			for (int i = 0; i < SHEETS; i++) {
				transaction.accept(new Sheet(i, "", "C"));
			}
		}
		assertEquals(List.of(), workspace.imports());
		assertEquals(10, new SampleSurvey(0, 10).into(workspace, "a", DuplicateRule.ASK).accepted());
		assertEquals(10, SampleSurvey.returned(workspace, workspace.version()));
	}

	/** A row that the database refuses ends the import, whoever waits for it. */
	@Test
	void aFailureOfTheDatabaseEndsIt() throws EvidenceException {
		try (ImportTransaction transaction = workspace.begin(SampleSurvey.order("a", 1, DuplicateRule.BOTH))) {
			assertThrows(EvidenceException.class, () -> {
				for (int i = 0; i < SHEETS; i++) {
					transaction.accept(new Sheet(i, "", null));
				}
				transaction.commit();
			});
		}
		assertEquals(List.of(), workspace.imports());
		assertEquals(10, new SampleSurvey(0, 10).into(workspace, "a", DuplicateRule.ASK).accepted());
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	/** A sheet of which no date is known. */
	private record Sheet(int id, String comment, String customer) implements CodedResponse {

		@Override
		public long row() {
			return id + 2L;
		}

		@Override
		public byte answer(int item) {
			return 1;
		}

		@Override
		public String invalidText(int item) {
			return "";
		}

		@Override
		public String text(ResponseField field) {
			return switch (field) {
			case RESPONSE_ID -> Integer.toString(id);
			case UNIT -> "U";
			case COMMENT -> comment;
			case CUSTOMER -> customer;
			default -> "";
			};
		}

		@Override
		public int epochDay() {
			return UNKNOWN;
		}

		@Override
		public int durationSeconds() {
			return UNKNOWN;
		}

		@Override
		public List<String> categories() {
			return List.of();
		}
	}
}
