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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.ThreadGuard;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceHeldException;

/** A workspace that several users of one process have open. */
@NonNullByDefault({})
class SharedStoreTest {

	private static final int USERS = 8;

	@TempDir
	Path folder;

	private final DuckDbStore store = SampleSurvey.store();
	/** Knows nothing of what the other one has open, as another process does not. */
	private final DuckDbStore stranger = SampleSurvey.store();
	private Path home;

	@BeforeEach
	void fill() throws EvidenceException {
		home = folder.resolve("工作区");
		try (Workspace workspace = store.create(home, "Tester")) {
			new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		}
	}

	@Test
	void isOpenedOnceAndClosedWithTheLastUser() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("link"), home);
		Workspace first = store.open(home, "One");
		Workspace second = store.open(link, "Two");
		assertEquals(100, SampleSurvey.returned(second, second.version()));
		first.close();
		first.close();
		assertThrows(EvidenceException.class, first::version);
		assertEquals(100, SampleSurvey.returned(second, second.version()));
		assertEquals(ProcessHandle.current().pid(),
				assertThrows(WorkspaceHeldException.class, () -> stranger.open(home, "Three")).processId());
		second.close();
		stranger.open(home, "Three").close();
	}

	@Test
	void aThreadThatMustNotWaitIsRefused() throws Exception {
		Thread window = Thread.currentThread();
		try (Workspace workspace = store.open(home, "One")) {
			ThreadGuard guard = thread -> thread != window;
			store.addGuard(guard);
			assertThrows(IllegalStateException.class, workspace::imports);
			assertThrows(IllegalStateException.class, () -> store.open(home, "Two"));
			try (ExecutorService job = Executors.newSingleThreadExecutor()) {
				assertEquals(1, job.submit(() -> workspace.imports().size()).get());
			}
			store.removeGuard(guard);
			assertEquals(1, workspace.imports().size());
		}
	}

	@Test
	void eachUserSignsForThemselves() throws Exception {
		try (Workspace first = store.open(home, "One"); Workspace second = store.open(home, "Two")) {
			new SampleSurvey(1_000, 10).into(first, "b", DuplicateRule.ASK);
			new SampleSurvey(2_000, 10).into(second, "c", DuplicateRule.ASK);
			assertEquals(List.of("Two", "One", "Tester"),
					second.imports().stream().map(record -> record.by()).toList());
			assertEquals(List.of(), first.check(new NullProgressMonitor()));
		}
	}

	@Test
	void tellsEveryUserOfAChangeUntilTheyClose() throws Exception {
		List<String> told = new ArrayList<>();
		try (Workspace first = store.open(home, "One"); Workspace second = store.open(home, "Two")) {
			first.addChangeListener(version -> told.add("first " + version.number()));
			second.addChangeListener(version -> told.add("second " + seenBy(second, version)));
			new SampleSurvey(1_000, 10).into(second, "b", DuplicateRule.ASK);
			second.close();
			try (ImportTransaction dropped = first.begin(SampleSurvey.order("c", 1, DuplicateRule.ASK))) {
				assertEquals(List.of("first 2", "second 2 of 2"), told);
			}
			new SampleSurvey(2_000, 10).into(first, "d", DuplicateRule.ASK);
		}
		assertEquals(List.of("first 2", "second 2 of 2", "first 3"), told);
	}

	/** The state told, and the one that is there when it is told. */
	private static String seenBy(Workspace workspace, DataVersion told) {
		try {
			return told.number() + " of " + workspace.version().number();
		} catch (EvidenceException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void othersReadWhileOneImports() throws Exception {
		try (Workspace writer = store.open(home, "One"); Workspace reader = store.open(home, "Two")) {
			List<Long> seen = new ArrayList<>();
			new SampleSurvey(1_000, 20_000).into(writer, SampleSurvey.order("b", 1, DuplicateRule.ASK), row -> {
				if (row % 5_000 == 0) {
					seen.add(returned(reader));
				}
			});
			assertEquals(List.of(100L, 100L, 100L, 100L), seen);
			assertEquals(20_100, returned(reader));
		}
	}

	private static long returned(Workspace workspace) {
		try {
			return SampleSurvey.returned(workspace, workspace.version());
		} catch (EvidenceException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void staysLockedUntilWhatWasBegunHasEnded() throws Exception {
		Workspace workspace = store.open(home, "One");
		try (ImportTransaction running = workspace.begin(SampleSurvey.order("b", 1, DuplicateRule.ASK))) {
			workspace.close();
			assertThrows(WorkspaceHeldException.class, () -> stranger.open(home, "Two"));
		}
		stranger.open(home, "Two").close();
	}

	@Test
	void tellsOthersHowItIsReached() throws Exception {
		try (Workspace workspace = store.open(home, "One")) {
			assertEquals(Optional.empty(), contactOf(home));
			workspace.announce("/run/用户/manyi-1/socket");
			assertEquals(Optional.of("/run/用户/manyi-1/socket"), contactOf(home));
			workspace.announce("another");
			assertEquals(Optional.of("another"), contactOf(home));
			for (String wrong : List.of("", " ", "two\nlines", "line\n", "x".repeat(501))) {
				assertThrows(IllegalArgumentException.class, () -> workspace.announce(wrong), wrong);
			}
			Path lock = home.resolve("store.lock");
			Files.writeString(lock, Files.readString(lock).replace("@", "@another-"));
			assertEquals(Optional.empty(), contactOf(home), "the holder is on another machine");
		}
		try (Workspace again = store.open(home, "One")) {
			assertEquals(Optional.empty(), contactOf(home), "the contact of an earlier holder");
		}
	}

	private Optional<String> contactOf(Path held) {
		return assertThrows(WorkspaceHeldException.class, () -> stranger.open(held, "Two")).contact();
	}

	@Test
	void aFailedOpenLeavesNothingHeld() throws Exception {
		byte[] bytes = Files.readAllBytes(home.resolve("store.duckdb"));
		Files.write(home.resolve("store.duckdb"), new byte[100_000]);
		assertThrows(EvidenceException.class, () -> store.open(home, "One"));
		Files.write(home.resolve("store.duckdb"), bytes);
		stranger.open(home, "Two").close();
		store.open(home, "One").close();
	}

	@Test
	void isOpenedAndClosedByManyThreadsAtOnce() throws Exception {
		CyclicBarrier start = new CyclicBarrier(USERS);
		Callable<Long> use = () -> {
			start.await();
			long sum = 0;
			for (int i = 0; i < 5; i++) {
				try (Workspace workspace = store.open(home, "One")) {
					sum += SampleSurvey.returned(workspace, workspace.version());
				}
			}
			return sum;
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(USERS)) {
			List<Future<Long>> sums = threads.invokeAll(java.util.Collections.nCopies(USERS, use));
			for (Future<Long> sum : sums) {
				assertEquals(500, sum.get());
			}
		}
		stranger.open(home, "Two").close();
	}

	@Test
	void twoBackupsAtOnceAreBothWhole() throws Exception {
		try (Workspace workspace = store.open(home, "One"); ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Callable<Void>> backups = new ArrayList<>();
			for (String name : List.of("one.backup", "two.backup")) {
				backups.add(() -> {
					workspace.backup(folder.resolve(name), new NullProgressMonitor());
					return null;
				});
			}
			for (Future<Void> backup : threads.invokeAll(backups)) {
				backup.get();
			}
		}
		for (String name : List.of("one", "two")) {
			store.restore(folder.resolve(name + ".backup"), folder.resolve(name), "One", new NullProgressMonitor());
			assertTrue(store.isWorkspace(folder.resolve(name)));
		}
	}
}
