/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers, strangers and ends of connections. */
@NonNullByDefault({})
class CommandServerTest {

	private static final InputStream NO_INPUT = InputStream.nullInputStream();
	private static final Patience LONG = new Patience(Duration.ofDays(1));
	private static final Patience SHORT = new Patience(Duration.ofMillis(1));

	private static final CommandCall CALL = new CommandCall("/home", "Caller", "zh-CN", List.of("score", "甲"));

	@TempDir
	Path place;

	private final BlockingQueue<Exception> trouble = new LinkedBlockingQueue<>();
	private CommandServer server;

	@BeforeEach
	void start() throws IOException {
		server = start(CommandServerTest::answer);
	}

	@AfterEach
	void stop() {
		server.close();
		server.cancel();
	}

	private CommandServer start(CommandRunner runner) throws IOException {
		return CommandServer.start(List.of(place), runner, trouble::add);
	}

	private static int answer(CommandCall call, InputStream in, OutputStream out, OutputStream err,
			IProgressMonitor monitor) {
		try {
			out.write(String.join(" ", call.arguments()).getBytes(StandardCharsets.UTF_8));
			err.write((call.person() + " " + call.folder() + " " + call.language()).getBytes(StandardCharsets.UTF_8));
			out.write('\n');
			return 3;
		} catch (IOException e) {
			return 4;
		}
	}

	@Test
	void answersACaller() throws Exception {
		assertEquals("OptionalInt[3]|score 甲\n|Caller /home zh-CN", ask(server.contact()));
	}

	@Test
	void isForTheOwnerAlone() throws Exception {
		Path socket = Path.of(server.contact());
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)));
		assertEquals("rw-------",
				PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.resolveSibling("token"))));
	}

	@Test
	void sendsProcessesOfOthersAway() throws Exception {
		Owner somebody = somebodyElse();
		try (CommandServer others = CommandServer.start(List.of(place), somebody, CommandServer.SIGN_OF_LIFE,
				CommandServerTest::answer, trouble::add); SocketChannel channel = connect(others.contact())) {
			assertEquals(-1, channel.read(ByteBuffer.allocate(100)));
			assertTrue(trouble.take().getMessage().contains("another user"));
		}
	}

	@Test
	void aCallerTellsNothingToProcessesOfOthers() throws Exception {
		assertEquals(Optional.empty(), CommandClient.connect(server.contact(), somebodyElse(), LONG, LONG));
		assertEquals("OptionalInt[3]|score 甲\n|Caller /home zh-CN", ask(server.contact()),
				"and others are still answered");
	}

	@Test
	void aCallerTellsNothingWhereOthersCouldListen() throws Exception {
		Path folder = Path.of(server.contact()).getParent();
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x---"));
		assertEquals(Optional.empty(), CommandClient.connect(server.contact()));
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		Path link = Files.createSymbolicLink(place.resolve("link"), folder);
		assertEquals(Optional.empty(), CommandClient.connect(link.resolve("s").toString()));
	}

	/** A user who is not the one of this test: root, or nobody where this test is run by root. */
	private Owner somebodyElse() throws IOException {
		Owner root = new Owner(Files.getOwner(Path.of("/")));
		if (!root.equals(Owner.current())) {
			return root;
		}
		Path file = Files.createFile(place.resolve("nobody's"));
		Files.setAttribute(file, "unix:uid", 65534);
		return new Owner(Files.getOwner(file));
	}

	@Test
	void findsNobodyWhereNobodyIs() throws Exception {
		server.close();
		for (String contact : List.of(server.contact(), "", "/", "s", "../s", "\0", "/etc/passwd",
				place.resolve("s").toString(), "http://localhost/s")) {
			assertEquals(Optional.empty(), CommandClient.connect(contact), contact);
		}
	}

	@Test
	void findsNobodyAtASocketThatWasLeftBehind() throws Exception {
		SocketFolder left = SocketFolder.make(List.of(place));
		left.keep(Token.random());
		try (ServerSocketChannel ended = ServerSocketChannel
				.open(StandardProtocolFamily.UNIX)) {
			ended.bind(left.address());
		}
		assertTrue(Files.exists(left.socket()));
		assertEquals(Optional.empty(), CommandClient.connect(left.socket().toString()));
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
		start(CommandServerTest::answer).close();
		try (Stream<Path> there = Files.list(place)) {
			assertEquals(List.of(running, foreign), there.sorted().toList());
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
	void needsAShortPath() throws Exception {
		Path deep = Files.createDirectories(place.resolve("长".repeat(30)));
		assertThrows(IOException.class,
				() -> CommandServer.start(List.of(deep), CommandServerTest::answer, trouble::add));
		try (Stream<Path> there = Files.list(deep)) {
			assertEquals(List.of(), there.toList());
		}
		try (CommandServer elsewhere = CommandServer.start(List.of(deep, place.resolve("missing"), place),
				CommandServerTest::answer, trouble::add)) {
			assertEquals(place, Path.of(elsewhere.contact()).getParent().getParent());
		}
	}

	@Test
	void closesOnGarbageAndGoesOn() throws Exception {
		for (String garbage : List.of("GET / HTTP/1.1\r\n\r\n", "C\u007f\u007f\u007f\u007f", "O\0\0\0\1x",
				"C\0\0\0\0")) {
			try (SocketChannel channel = connect(server.contact())) {
				channel.write(ByteBuffer.wrap(garbage.getBytes(StandardCharsets.US_ASCII)));
				drain(channel);
				trouble.take();
			}
		}
		try (SocketChannel silent = connect(server.contact())) {
			assertEquals("OptionalInt[3]|score 甲\n|Caller /home zh-CN", ask(server.contact()));
		}
		assertEquals(List.of(), List.copyOf(trouble));
	}

	@Test
	void aWrongTokenIsNotEnough() throws Exception {
		try (SocketChannel channel = connect(server.contact())) {
			FrameChannel frames = new FrameChannel(channel);
			frames.expectGreeting();
			byte[] payload = CALL.encode(Token.random().text());
			frames.write(FrameKind.CALL, payload, 0, payload.length);
			assertThrows(IOException.class, frames::read);
			assertTrue(trouble.take().getMessage().contains("token"));
		}
	}

	@Test
	void aHolderThatDoesNotGreetIsGivenUp() throws Exception {
		SocketFolder folder = SocketFolder.make(List.of(place));
		folder.keep(Token.random());
		try (ServerSocketChannel stopped = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			stopped.bind(folder.address());
			assertThrows(SilentHolderException.class,
					() -> CommandClient.connect(folder.socket().toString(), Owner.current(), SHORT, LONG));
		}
	}

	@Test
	void aHolderThatStopsInTheMiddleIsGivenUp() throws Exception {
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch cancelled = new CountDownLatch(1);
		try (CommandServer stopping = CommandServer.start(List.of(place), Owner.current(), Duration.ofDays(1),
				(call, in, out, err, monitor) -> {
					started.countDown();
					while (!monitor.isCanceled()) {
						Thread.onSpinWait();
					}
					cancelled.countDown();
					return 0;
				}, trouble::add)) {
			// a call that is given up before the holder has begun it is never begun
			for (int attempt = 0; attempt < 100 && started.getCount() > 0; attempt++) {
				try (CommandClient client = CommandClient.connect(stopping.contact(), Owner.current(), LONG, SHORT)
						.orElseThrow()) {
					assertThrows(SilentHolderException.class, () -> client.run(CALL, NO_INPUT,
							OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
				}
			}
			assertTrue(cancelled.await(1, TimeUnit.MINUTES));
		}
	}

	@Test
	void aHolderAtWorkSaysSo() throws Exception {
		CountDownLatch told = new CountDownLatch(1);
		try (CommandServer working = CommandServer.start(List.of(place), Owner.current(), Duration.ofMillis(1),
				(call, in, out, err, monitor) -> {
					try {
						told.await();
						return 7;
					} catch (InterruptedException e) {
						return 1;
					}
				}, trouble::add); SocketChannel channel = connect(working.contact())) {
			FrameChannel frames = new FrameChannel(channel);
			frames.expectGreeting();
			byte[] payload = CALL.encode(new SocketFolder(Path.of(working.contact()).getParent()).token().text());
			frames.write(FrameKind.CALL, payload, 0, payload.length);
			assertEquals(FrameKind.ALIVE, frames.read().kind());
			told.countDown();
			Frame frame = frames.read();
			while (frame.kind() == FrameKind.ALIVE) {
				frame = frames.read();
			}
			assertEquals(7, ByteBuffer.wrap(frame.payload()).getInt());
		}
		try (CommandServer working = CommandServer.start(List.of(place), Owner.current(), Duration.ofNanos(1),
				CommandServerTest::answer, trouble::add)) {
			assertEquals("OptionalInt[3]|score 甲\n|Caller /home zh-CN", ask(working.contact()),
					"signs of life are no output");
		}
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
	void aCommandThatWaitsForInputEndsWithItsCaller() throws Exception {
		BlockingQueue<String> ends = new LinkedBlockingQueue<>();
		try (CommandServer waiting = start((call, in, out, err, monitor) -> {
			try {
				return in.read();
			} catch (IOException e) {
				ends.add(String.valueOf(e.getMessage()));
				return 2;
			}
		}); SocketChannel channel = connect(waiting.contact())) {
			FrameChannel frames = new FrameChannel(channel);
			frames.expectGreeting();
			byte[] payload = CALL.encode(new SocketFolder(Path.of(waiting.contact()).getParent()).token().text());
			frames.write(FrameKind.CALL, payload, 0, payload.length);
			assertEquals(FrameKind.WANT, frames.read().kind());
			channel.close();
			assertEquals("the caller has gone", ends.take());
		}
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
	void isCancelledWhenTheCallerGoes() throws Exception {
		BlockingQueue<Boolean> ends = new LinkedBlockingQueue<>();
		CountDownLatch begun = new CountDownLatch(1);
		try (CommandServer patient = start((call, in, out, err, monitor) -> {
			begun.countDown();
			while (!monitor.isCanceled()) {
				Thread.onSpinWait();
			}
			return ends.add(true) ? 0 : 1;
		})) {
			try (SocketChannel channel = connect(patient.contact())) {
				FrameChannel frames = new FrameChannel(channel);
				frames.expectGreeting();
				byte[] payload = CALL
						.encode(new SocketFolder(Path.of(patient.contact()).getParent()).token().text());
				frames.write(FrameKind.CALL, payload, 0, payload.length);
				begun.await();
			}
			assertTrue(ends.take());
		}
	}

	@Test
	void theCommandNoticesThatNobodyReads() throws Exception {
		BlockingQueue<String> ends = new LinkedBlockingQueue<>();
		try (CommandServer endless = start((call, in, out, err, monitor) -> {
			try {
				while (true) {
					out.write(new byte[1000]);
				}
			} catch (IOException e) {
				ends.add("failed");
				return 1;
			}
		})) {
			CommandClient client = CommandClient.connect(endless.contact()).orElseThrow();
			IOException full = assertThrows(IOException.class, () -> client.run(CALL, NO_INPUT, new OutputStream() {

				@Override
				public void write(int oneByte) throws IOException {
					throw new IOException("full");
				}
			}, OutputStream.nullOutputStream()));
			assertEquals("full", full.getMessage());
			client.close();
			assertEquals("failed", ends.take());
		}
	}

	@Test
	void theCallerNoticesThatTheServerHasGone() throws Exception {
		CommandServer[] dying = new CommandServer[1];
		dying[0] = start((call, in, out, err, monitor) -> {
			answer(call, in, out, err, monitor);
			dying[0].close();
			dying[0].cancel();
			return 0;
		});
		assertEquals("OptionalInt.empty|score 甲\n|Caller /home zh-CN", ask(dying[0].contact()));
	}

	@Test
	void whatRunsGoesOnWhenNobodyIsListenedToAnyMore() throws Exception {
		CommandServer[] closing = new CommandServer[1];
		closing[0] = start((call, in, out, err, monitor) -> {
			closing[0].close();
			return answer(call, in, out, err, monitor);
		});
		assertEquals("OptionalInt[3]|score 甲\n|Caller /home zh-CN", ask(closing[0].contact()));
		assertFalse(Files.exists(Path.of(closing[0].contact())));
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

	private static String ask(String contact) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		try (CommandClient client = CommandClient.connect(contact).orElseThrow()) {
			OptionalInt status = client.run(CALL, NO_INPUT, out, err);
			return status + "|" + out.toString(StandardCharsets.UTF_8) + "|" + err.toString(StandardCharsets.UTF_8);
		}
	}

	private static SocketChannel connect(String contact) throws IOException {
		return SocketChannel.open(UnixDomainSocketAddress.of(contact));
	}

	private static void drain(SocketChannel channel) {
		try {
			while (channel.read(ByteBuffer.allocate(100)) >= 0) {
				// until the other side ends it
			}
		} catch (IOException e) {
			// it did, with something of ours unread
		}
	}
}
