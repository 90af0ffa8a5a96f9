/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.Workspace;

/** An import that is killed leaves the workspace as it was, or as it would have been. */
@NonNullByDefault({})
class KilledImportTest {

	private static final int MOMENTS = 20;
	private static final long BEFORE = 1_000;
	/** The data version after the first import and two decisions. */
	private static final long DECIDED = 3;

	@TempDir
	Path folder;

	@Test
	void leavesTheStoreAsBeforeOrAsAfter() throws Exception {
		Path original = folder.resolve("original");
		try (Workspace workspace = SampleSurvey.store().create(original, "Tester")) {
			new SampleSurvey(0, (int) BEFORE).into(workspace, "first", DuplicateRule.ASK);
			DecisionTerms terms = new DecisionTerms("上报", false);
			workspace.decisions().exclude("S", List.of(new ResponseReference.ByNumber(7)), terms);
			// the import that is killed amends this month
			workspace.decisions().freeze("S", YearMonth.of(2025, 11), workspace.version(), terms);
		}
		long duration = 0;
		for (int run = 0; run < 2; run++) {
			// the second run counts: the first one warms the disk's cache
			duration = importAll(copy(original, "whole" + run), run);
		}
		TreeSet<Long> seen = new TreeSet<>();
		for (int moment = 0; moment < MOMENTS; moment++) {
			Path killed = copy(original, "killed" + moment);
			killAfter(killed, moment, duration * moment / (MOMENTS - 2));
			try (Workspace workspace = SampleSurvey.store().open(killed, "Tester")) {
				long returned = SampleSurvey.returned(workspace, workspace.version());
				long version = workspace.version().number();
				assertTrue(version == DECIDED && returned == BEFORE
						|| version == DECIDED + 1 && returned == BEFORE + ImportingProcess.SHEETS,
						"killed at moment " + moment + ": version " + version + " with " + returned + " sheets");
				assertEquals(version - DECIDED + 1, workspace.imports().size());
				assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
				seen.add(version);
			}
			StoreFiles.deleteTree(killed);
		}
		assertTrue(seen.contains(DECIDED), "no import was killed before its end");
	}

	private Path copy(Path original, String name) throws IOException {
		Path copy = Files.createDirectory(folder.resolve(name));
		Files.copy(original.resolve("store.duckdb"), copy.resolve("store.duckdb"));
		return copy;
	}

	/** The nanoseconds from the first row to the end of the process. */
	private long importAll(Path workspace, int run) throws Exception {
		Process process = ImportingProcess.start(workspace, temporary("whole" + run), true);
		BufferedReader output = begin(process);
		long begin = System.nanoTime();
		while (output.readLine() != null) {
			// to its end
		}
		assertEquals(0, process.waitFor());
		return System.nanoTime() - begin;
	}

	private void killAfter(Path workspace, int moment, long nanos) throws Exception {
		Process process = ImportingProcess.start(workspace, temporary("killed" + moment), true);
		begin(process);
		process.waitFor(nanos, TimeUnit.NANOSECONDS);
		process.destroyForcibly().waitFor();
	}

	private Path temporary(String name) throws IOException {
		return Files.createDirectory(folder.resolve("tmp-" + name));
	}

	private static BufferedReader begin(Process process) throws IOException {
		BufferedReader output = process.inputReader();
		assertEquals(ImportingProcess.READY, output.readLine());
		process.outputWriter().write("\n");
		process.outputWriter().flush();
		return output;
	}
}
