/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.product.tests.DeliveredProduct.Finished;

/** Commands on a workspace that another process of the product holds, and what becomes of them when that is killed. */
class HeldWorkspaceTest {

	private static final int MOST_SECONDS_TO_START = 180;
	private static final String METHODOLOGY = "it-operations-service";
	private static final String RULES =
			"bundles/org.manyi.methodology.itservice/methodology/it-operations-service.yaml";
	private static final String[] SCORE = { "score", "工作区", "-m", METHODOLOGY, "--format", "json" };

	@TempDir
	Path folder = Path.of("");

	private Path here = Path.of("");
	private DeliveredProduct product = new DeliveredProduct(folder, here);
	private final List<Process> holders = new ArrayList<>();

	@BeforeEach
	void importSurvey() throws Exception {
		here = Files.createDirectories(folder.resolve("满意度 调查"));
		product = new DeliveredProduct(folder, here);
		Files.copy(DeliveredProduct.checkout().resolve("tests/org.manyi.cli.tests/testdata/doc000_responses_50.csv"),
				here.resolve("答卷.csv"));
		assertDone(product.run("import", "答卷.csv", "--into", "工作区", "--survey", "S1", "-m", METHODOLOGY));
	}

	@AfterEach
	void kill() throws InterruptedException {
		for (Process holder : holders) {
			holder.destroyForcibly().waitFor();
		}
	}

	@Test
	void isAnsweredAsIfNobodyHeldIt() throws Exception {
		Finished alone = assertDone(product.run(SCORE));
		hold();
		assertEquals(alone, product.run(SCORE));
		assertDone(product.run("score", "../满意度 调查/工作区", "-m", METHODOLOGY, "--lang", "zh", "--out", "得分.txt"));
		assertTrue(Files.readString(here.resolve("得分.txt")).contains("工作区"), "not in the caller's language");
		assertEquals(2, product.run("score", "工作区", "-m", "nothing").status());
		Finished missing = product.run("score", "工作区", "-m", METHODOLOGY, "--survey", "S2");
		assertEquals(2, missing.status());
		assertTrue(missing.err().startsWith("manyi: The workspace has no survey with id \"S2\""), missing.err());
	}

	@Test
	void twoCallersImportAndAskAtOnce() throws Exception {
		hold();
		Process importing = product.process("import", "答卷.csv", "--into", "工作区", "--survey", "S2", "-m", METHODOLOGY)
				.redirectErrorStream(true).redirectOutput(folder.resolve("import.out").toFile()).start();
		Finished scored = product.run("score", "工作区", "-m", METHODOLOGY, "--survey", "S1", "--format", "json");
		assertEquals(0, importing.waitFor(), () -> read(folder.resolve("import.out")));
		assertDone(scored);
		Finished check = assertDone(product.run("store", "check", "工作区"));
		assertTrue(check.out().contains("2 surveys, 2 imports"), check.out());
	}

	@Test
	void noticesAPlugInThatComesAndGoesMeanwhile() throws Exception {
		Files.createDirectories(product.dropins());
		hold();
		// the holder answers with what it knows itself; it looks as soon as the folder changes
		String[] score = { "score", "工作区", "-m", "came-later", "--format", "json" };
		assertEquals(2, product.run(score).status());
		Path jar = new CompiledPlugIn("com.acme.later", "1.0.0").header("Manyi-Methodology", "later.yaml")
				.file("later.yaml", Files.readString(DeliveredProduct.checkout().resolve(RULES))
						.replaceFirst("(?m)^id: .*$", "id: came-later"))
				.write(folder.resolve("later.jar"), Files.createDirectory(folder.resolve("work")));
		Path placed = Files.move(jar, product.dropins().resolve("later.jar"));
		runUntil(0, score);
		Files.delete(placed);
		runUntil(2, score);
	}

	/** Runs a command again and again until it ends with that status. */
	private void runUntil(int status, String... command) throws Exception {
		Finished last = product.run(command);
		for (int tries = 1; last.status() != status && tries < 100; tries++) {
			last = product.run(command);
		}
		assertEquals(status, last.status(), last.err());
	}

	@Test
	void takesTheStoreOfAHolderThatWasKilled() throws Exception {
		Finished alone = assertDone(product.run(SCORE));
		hold().destroyForcibly().waitFor();
		assertEquals(alone, product.run(SCORE));
		hold();
		assertEquals(alone, product.run(SCORE));
	}

	@Test
	void namesAHolderThatCannotBeAsked() throws Exception {
		Process holder = hold();
		for (Path left : sockets(holder)) {
			Files.delete(left.resolve("s"));
		}
		Finished refused = product.run(SCORE);
		assertEquals(1, refused.status());
		assertEquals("", refused.out());
		assertTrue(refused.err().contains("is open in process " + holder.pid() + " on "), refused.err());
		Finished second = product.run("store", "hold", "工作区");
		assertEquals(1, second.status());
		assertTrue(second.err().contains("is open in process " + holder.pid() + " on "), second.err());
	}

	/** It is killed while it writes the result, to a pipe that takes only a part of it. */
	@Test
	void saysThatTheHolderEndedBeforeItAnswered() throws Exception {
		Path sample = DeliveredProduct.installation().resolve("samples").resolve(METHODOLOGY + ".csv");
		assertDone(product.run("import", sample.toString(), "--into", "工作区", "--survey", "S2", "-m", METHODOLOGY));
		Process holder = hold();
		Path pipe = here.resolve("scores.json");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		Path err = folder.resolve("caller.err");
		Process caller = product
				.process("score", "工作区", "--survey", "S2", "-m", METHODOLOGY, "--by", "unit,month", "--format",
				"json", "--out", "scores.json").redirectError(err.toFile()).start();
		// whoever opens a pipe to read waits for a writer, which must not be forever when there will be none
		caller.onExit().thenRun(() -> openForBoth(pipe));
		try (InputStream scores = Files.newInputStream(pipe)) {
			assertEquals('{', scores.read());
			assertTrue(caller.isAlive(), () -> read(err));
			holder.destroyForcibly().waitFor();
		}
		assertEquals(1, caller.waitFor(), () -> read(err));
		assertEquals("manyi: process " + holder.pid() + ", which holds the workspace, ended before it had answered. "
				+ "See whether what you asked for was done, then run the command again.\n", read(err));
		Finished check = assertDone(product.run("store", "check", "工作区"));
		assertTrue(check.out().contains("2 surveys, 2 imports"), check.out());
	}

	private static void openForBoth(Path pipe) {
		try (RandomAccessFile both = new RandomAccessFile(pipe.toFile(), "rw")) {
			// a reader that waits for a writer has had one now
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void theWorkbenchAnswersAsWell() throws Exception {
		String display = Objects.requireNonNullElse(System.getenv("DISPLAY"), "");
		assumeTrue(!display.isEmpty(), "there is no display");
		Finished alone = assertDone(product.run(SCORE));
		try (WatchService changes = here.getFileSystem().newWatchService()) {
			here.resolve("工作区").register(changes, StandardWatchEventKinds.ENTRY_CREATE,
					StandardWatchEventKinds.ENTRY_MODIFY);
			Process workbench = product.workbench(display, "-open", here.resolve("工作区").toString())
					.redirectErrorStream(true).redirectOutput(folder.resolve("workbench.out").toFile()).start();
			holders.add(workbench);
			Path lock = here.resolve("工作区").resolve("store.lock");
			while (!Files.readString(lock).startsWith(workbench.pid() + "@")
					|| Files.readString(lock).lines().count() < 2) {
				WatchKey key = Objects.requireNonNull(changes.poll(MOST_SECONDS_TO_START, TimeUnit.SECONDS),
						() -> read(folder.resolve("workbench.out")));
				key.pollEvents();
				key.reset();
			}
			assertEquals(alone, product.run(SCORE));
			assertTrue(workbench.isAlive(), () -> read(folder.resolve("workbench.out")));
			workbench.destroyForcibly().waitFor();
		}
		assertEquals(alone, product.run(SCORE));
	}

	private Process hold() throws IOException {
		Process holder = product.process("store", "hold", "工作区").redirectError(ProcessBuilder.Redirect.INHERIT).start();
		holders.add(holder);
		BufferedReader out = holder.inputReader();
		String said = String.valueOf(out.readLine());
		assertTrue(said.startsWith("Holding "), said);
		return holder;
	}

	/** The folders of a holder's sockets. */
	private static List<Path> sockets(Process holder) throws IOException {
		List<Path> found = new ArrayList<>();
		for (String place : new String[] { System.getenv("XDG_RUNTIME_DIR"), System.getProperty("java.io.tmpdir") }) {
			if (place != null && Files.isDirectory(Path.of(place))) {
				try (Stream<Path> there = Files.list(Path.of(place))) {
					there.filter(path -> path.getFileName().toString().startsWith("manyi-" + holder.pid() + "-"))
							.forEach(found::add);
				}
			}
		}
		assertEquals(1, found.size(), found.toString());
		return found;
	}

	private static Finished assertDone(Finished finished) {
		assertEquals("", finished.err());
		assertEquals(0, finished.status());
		return finished;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
