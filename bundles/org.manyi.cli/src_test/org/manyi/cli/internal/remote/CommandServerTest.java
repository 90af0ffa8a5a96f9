/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What is asked is answered, also to many at once. */
class CommandServerTest extends ServerFixture {

	@Test
	void answersACaller() throws Exception {
		assertEquals("OptionalInt[3]|score 甲\n|Caller /home zh-CN", ask(server.contact()));
	}

	@Test
	void twoCallersAreAnsweredSideBySide() throws Exception {
		CyclicBarrier both = new CyclicBarrier(2);
		try (CommandServer meeting = start((call, in, out, err, monitor) -> {
			try {
				both.await();
				return 0;
			} catch (Exception e) {
				return 1;
			}
		}); ExecutorService callers = Executors.newFixedThreadPool(2)) {
			List<Future<String>> answers = callers
					.invokeAll(List.of(() -> ask(meeting.contact()), () -> ask(meeting.contact())));
			for (Future<String> answer : answers) {
				assertEquals("OptionalInt[0]||", answer.get());
			}
		}
	}

	@Test
	void moreThanCanRunAtOnceWait() throws Exception {
		CountDownLatch all = new CountDownLatch(CommandServer.MOST_AT_ONCE);
		AtomicInteger running = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		try (CommandServer busy = start((call, in, out, err, monitor) -> {
			most.accumulateAndGet(running.incrementAndGet(), Math::max);
			all.countDown();
			try {
				all.await();
				return 0;
			} catch (InterruptedException e) {
				return 1;
			} finally {
				running.decrementAndGet();
			}
		}); ExecutorService callers = Executors.newCachedThreadPool()) {
			List<Future<String>> answers = callers.invokeAll(
					java.util.Collections.nCopies(2 * CommandServer.MOST_AT_ONCE, () -> ask(busy.contact())));
			for (Future<String> answer : answers) {
				assertEquals("OptionalInt[0]||", answer.get());
			}
		}
		assertEquals(CommandServer.MOST_AT_ONCE, most.get());
	}

	@Test
	void inputIsHandedOverBlockByBlock() throws Exception {
		byte[] piped = new byte[200_000];
		new Random(7).nextBytes(piped);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (CommandServer copying = start((call, in, copy, err, monitor) -> {
			try {
				in.transferTo(copy);
				return in.read();
			} catch (IOException e) {
				return 2;
			}
		}); CommandClient client = CommandClient.connect(copying.contact()).orElseThrow()) {
			assertEquals(OptionalInt.of(-1),
					client.run(CALL, new ByteArrayInputStream(piped), out, OutputStream.nullOutputStream()));
		}
		assertArrayEquals(piped, out.toByteArray());
	}

	@Test
	void inputThatNobodyWantsIsLeftAlone() throws Exception {
		ByteArrayInputStream piped = new ByteArrayInputStream(new byte[10]);
		try (CommandClient client = CommandClient.connect(server.contact()).orElseThrow()) {
			assertEquals(OptionalInt.of(3),
					client.run(CALL, piped, OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
		}
		assertEquals(10, piped.available());
	}

	@Test
	void needsAShortPath() throws Exception {
		Path deep = Files.createDirectories(place.resolve("长".repeat(30)));
		assertThrows(IOException.class,
				() -> CommandServer.start(List.of(deep), ServerFixture::answer, trouble::add));
		try (Stream<Path> there = Files.list(deep)) {
			assertEquals(List.of(), there.toList());
		}
		try (CommandServer elsewhere = CommandServer.start(List.of(deep, place.resolve("missing"), place),
				ServerFixture::answer, trouble::add)) {
			assertEquals(place, Path.of(elsewhere.contact()).getParent().getParent());
		}
	}

	@Test
	void leavesNothingBehind() throws Exception {
		server.close();
		try (Stream<Path> there = Files.list(place)) {
			assertEquals(List.of(), there.toList());
		}
	}

	@Test
	void takesAwayWhatAProcessThatWasKilledHasLeft() throws Exception {
		server.close();
		Process ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		ended.waitFor();
		Path left = Files.createDirectory(place.resolve("manyi-" + ended.pid() + "-1"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		Files.writeString(left.resolve("token"), "x");
		Files.writeString(left.resolve("s"), "");
		Path running = Files.createDirectory(place.resolve("manyi-" + ProcessHandle.current().pid() + "-1"));
		Path foreign = Files.createDirectory(place.resolve("manyi-settings"));
		start(ServerFixture::answer).close();
		try (Stream<Path> there = Files.list(place)) {
			assertEquals(List.of(running, foreign), there.sorted().toList());
		}
	}

	@Test
	void aRunnerThatThrowsEndsTheConnectionAlone() throws Exception {
		try (CommandServer failing = start((call, in, out, err, monitor) -> {
			throw new IllegalStateException("a fault");
		})) {
			assertEquals("OptionalInt.empty||", ask(failing.contact()));
			assertEquals("a fault", trouble.take().getMessage());
			assertEquals("OptionalInt.empty||", ask(failing.contact()));
		}
	}
}
