/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** Either side goes, stops or was never there. */
class EndOfConnectionTest extends ServerFixture {

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
				ServerFixture::answer, trouble::add)) {
			assertEquals("OptionalInt[3]|score 甲\n|Caller /home zh-CN", ask(working.contact()),
					"signs of life are no output");
		}
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
}
