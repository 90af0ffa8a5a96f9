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

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.AlreadyImportedException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.DuplicateResponsesException;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportOrder;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ImportRule;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseStatus;
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

	@Test
	void aRehearsalSaysWhatWouldBeKeptAndKeepsNothing() throws EvidenceException {
		new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		EvidenceResult before = SampleSurvey.read(workspace, workspace.version());
		ImportOrder order = SampleSurvey.order("b", 1, DuplicateRule.LAST);
		ImportRecord rehearsed = new SampleSurvey(80, 40).rehearsedIn(workspace, order);
		assertEquals(List.of(41L, 40L, 1L, 20L),
				List.of(rehearsed.read(), rehearsed.accepted(), rehearsed.rejected(), rehearsed.superseded()));
		assertEquals(new DataVersion(1), workspace.version());
		assertEquals(1, workspace.imports().size());
		assertEquals(List.of(), workspace.rejects(2, 10));
		assertEquals(before, SampleSurvey.read(workspace, workspace.version()));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		assertThrows(DuplicateResponsesException.class, () -> new SampleSurvey(80, 40).rehearsedIn(workspace,
				SampleSurvey.order("b", 1, DuplicateRule.ASK)));
		assertEquals(rehearsed, new SampleSurvey(80, 40).into(workspace, order, row -> {
		}), "what was rehearsed is what is kept then");
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void aRehearsalOfAnotherReadingReplacesNothing() throws EvidenceException {
		new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		workspace.decisions().exclude("S", List.of(new ResponseReference.ByNumber(3)), new DecisionTerms("乱填", false));
		EvidenceResult before = SampleSurvey.read(workspace, workspace.version());
		assertEquals(90, new SampleSurvey(0, 90).rehearsedIn(workspace, SampleSurvey.order("a", 2, DuplicateRule.ASK))
				.accepted());
		assertEquals(before, SampleSurvey.read(workspace, workspace.version()));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void aFileThatIsReadAgainKeepsItsTurnAmongFiles() throws EvidenceException {
		new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		new SampleSurvey(50, 100).into(workspace, "b", DuplicateRule.LAST);
		ImportRecord again = new SampleSurvey(0, 100).into(workspace, SampleSurvey.order("a", 2, DuplicateRule.LAST),
				row -> {
				});
		assertEquals(50, again.superseded(), "file b still came last");
		assertEquals(List.of(3L, 2L), List.of(importOf("R49"), importOf("R50")));
		assertEquals(150, SampleSurvey.returned(workspace, workspace.version()));
		new SampleSurvey(50, 100).into(workspace, SampleSurvey.order("b", 2, DuplicateRule.BOTH), row -> {
		});
		new SampleSurvey(40, 100).into(workspace, "c", DuplicateRule.BOTH);
		new SampleSurvey(50, 100).into(workspace, SampleSurvey.order("b", 3, DuplicateRule.FIRST), row -> {
		});
		assertEquals(6L, importOf("R60"), "and came before file c");
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	/** The import of the response of an id that counts. */
	private long importOf(String id) throws EvidenceException {
		return workspace.decisions().find("S", List.of(new ResponseReference.ById(id))).stream()
				.filter(response -> response.status() == ResponseStatus.COUNTED)
				.map(response -> response.key().importNumber()).reduce((one, other) -> {
					throw new AssertionError("two responses of one id are counted");
				}).orElseThrow();
	}

	@Test
	void keepsWhatItWasDoneByWordForWord() throws EvidenceException {
		ImportOrder plain = SampleSurvey.order("a", 1, DuplicateRule.ASK);
		ImportRule first = new ImportRule(ImportRule.Kind.METHODOLOGY, "method", "1.0.0", "id: method # 第一版");
		ImportRule second = new ImportRule(ImportRule.Kind.METHODOLOGY, "method", "1.1.0", "id: method # 第二版");
		ImportRule mapping = new ImportRule(ImportRule.Kind.MAPPING, "mapping", "1", "columns: {}");
		assertEquals(Optional.empty(), workspace.methodology("S"));
		new SampleSurvey(0, 10).into(workspace, new ImportOrder(plain.survey(), plain.file(), DuplicateRule.ASK,
				List.of(first, mapping)), row -> {
				});
		ImportOrder other = SampleSurvey.order("b", 1, DuplicateRule.ASK);
		new SampleSurvey(10, 10).into(workspace, new ImportOrder(other.survey(), other.file(), DuplicateRule.ASK,
				List.of(mapping, second)), row -> {
				});
		new SampleSurvey(20, 10).into(workspace, "c", DuplicateRule.ASK);
		reopen();
		assertEquals(Optional.of(second), workspace.methodology("S"));
		assertEquals(Optional.empty(), workspace.methodology("T"));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	@Test
	void givesEveryRejectHoweverManyThereAre() throws EvidenceException {
		int rejects = 25_003;
		try (ImportTransaction transaction = workspace.begin(SampleSurvey.order("a", 1, DuplicateRule.ASK))) {
			for (int i = 0; i < rejects; i++) {
				// two of each row
				transaction.reject(new Reject(2 + i / 2, Optional.of("Q1"), "v" + i, LocalizedText.same("wrong")));
			}
			assertEquals(rejects, transaction.commit().invalid());
		}
		List<Reject> given = new ArrayList<>();
		workspace.eachReject(1, given::add);
		assertEquals(workspace.rejects(1, Integer.MAX_VALUE), given);
		assertEquals(IntStream.range(0, rejects).mapToObj(i -> "v" + i).toList(),
				given.stream().map(Reject::value).toList());
		assertThrows(IOException.class, () -> workspace.eachReject(1, reject -> {
			throw new IOException("full");
		}));
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}

	private void reopen() throws EvidenceException {
		workspace.close();
		workspace = SampleSurvey.store().open(folder.resolve("w"), "Tester");
	}
}
