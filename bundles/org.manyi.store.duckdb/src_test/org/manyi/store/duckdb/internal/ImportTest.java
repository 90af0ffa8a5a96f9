/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.workspace.AlreadyImportedException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DuplicateResponsesException;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.Workspace;

/** Imports, duplicates and the history of the data. */
@NonNullByDefault({})
class ImportTest {

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
	void keepsWhatWasImported() throws EvidenceException {
		ImportRecord record = new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		assertEquals(List.of(101L, 100L, 1L, 0L, 0L),
				List.of(record.read(), record.accepted(), record.rejected(), record.invalid(), record.superseded()));
		reopen();
		assertEquals(List.of(SampleSurvey.description()), workspace.surveys());
		assertEquals(List.of(record), workspace.imports());
		assertEquals(new DataVersion(1), workspace.version());
		assertEquals(100, SampleSurvey.returned(workspace, workspace.version()));
		assertEquals("x,y", workspace.rejects(1, 10).getFirst().value());
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void theSameFileChangesNothing() throws EvidenceException {
		ImportRecord record = new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		AlreadyImportedException refused = assertThrows(AlreadyImportedException.class,
				() -> new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.BOTH));
		assertEquals(record, refused.record());
		assertEquals(List.of(record), workspace.imports());
		assertEquals(new DataVersion(1), workspace.version());
	}

	@Test
	void anotherReadingReplacesTheOneBefore() throws EvidenceException {
		new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		new SampleSurvey(0, 90).into(workspace, SampleSurvey.order("a", 2, DuplicateRule.ASK), row -> {
		});
		assertEquals(90, SampleSurvey.returned(workspace, new DataVersion(2)));
		assertEquals(100, SampleSurvey.returned(workspace, new DataVersion(1)));
		assertEquals(91, SampleSurvey.read(workspace, new DataVersion(2)).input().rows());
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void asksAboutDuplicates() throws EvidenceException {
		new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		DuplicateResponsesException asked = assertThrows(DuplicateResponsesException.class,
				() -> new SampleSurvey(80, 100).into(workspace, "b", DuplicateRule.ASK));
		assertEquals(20, asked.count());
		assertTrue(asked.examples().contains("R80"), asked.examples()::toString);
		assertEquals(new DataVersion(1), workspace.version());
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void theFirstTheLastOrBothCount() throws EvidenceException {
		new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		assertEquals(20, new SampleSurvey(80, 40).into(workspace, "b", DuplicateRule.FIRST).superseded());
		assertEquals(120, SampleSurvey.returned(workspace, new DataVersion(2)));
		assertEquals(10, new SampleSurvey(110, 20).into(workspace, "c", DuplicateRule.LAST).superseded());
		assertEquals(130, SampleSurvey.returned(workspace, new DataVersion(3)));
		assertEquals(0, new SampleSurvey(125, 10).into(workspace, "d", DuplicateRule.BOTH).superseded());
		assertEquals(140, SampleSurvey.returned(workspace, new DataVersion(4)));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void everyVersionKeepsItsAnswers() throws EvidenceException {
		new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		EvidenceResult first = SampleSurvey.read(workspace, new DataVersion(1));
		new SampleSurvey(50, 100).into(workspace, "b", DuplicateRule.LAST);
		EvidenceResult again = SampleSurvey.read(workspace, new DataVersion(1));
		assertEquals(first, again);
		assertEquals(150, SampleSurvey.returned(workspace, new DataVersion(2)));
	}

	@Test
	void whatIsNotCommittedIsNotThere() throws EvidenceException {
		try (ImportTransaction given = workspace.begin(SampleSurvey.order("a", 1, DuplicateRule.ASK))) {
			EvidenceException second = assertThrows(EvidenceException.class,
					() -> workspace.begin(SampleSurvey.order("b", 1, DuplicateRule.ASK)));
			assertTrue(second.getMessage().contains("under way"), second.getMessage());
		}
		assertEquals(List.of(), workspace.surveys());
		new SampleSurvey(0, 10).into(workspace, "a", DuplicateRule.ASK);
		assertEquals(10, SampleSurvey.returned(workspace, workspace.version()));
	}

	private void reopen() throws EvidenceException {
		workspace.close();
		workspace = SampleSurvey.store().open(folder.resolve("w"), "Tester");
	}
}
