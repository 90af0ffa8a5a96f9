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
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over a connection, byte by byte. */
@NonNullByDefault({})
class FrameChannelTest {

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	@Test
	void writesKindLengthAndPayload() throws IOException {
		FrameChannel channel = new FrameChannel(new Bytes(new byte[0]));
		channel.greet();
		channel.write(FrameKind.OUT, "xyz".getBytes(StandardCharsets.UTF_8), 1, 2);
		assertEquals("MANYI 2\nO\0\0\0\2yz", written.toString(StandardCharsets.UTF_8));
	}

	@Test
	@SuppressWarnings("resource") // a stream in memory
	void readsWhatIsWritten() throws IOException {
		FrameChannel channel = new FrameChannel(new Bytes(new byte[0]));
		channel.greet();
		byte[] long_ = new byte[200_000];
		long_[150_000] = 7;
		new FrameOutput(channel, FrameKind.ERR).write(long_);
		channel.write(FrameKind.EXIT, new byte[] { 0, 0, 0, 1 }, 0, 4);
		FrameChannel other = new FrameChannel(new Bytes(written.toByteArray()));
		other.expectGreeting();
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		Frame frame = other.read();
		while (frame.kind() == FrameKind.ERR) {
			joined.write(frame.payload());
			frame = other.read();
		}
		assertArrayEquals(long_, joined.toByteArray());
		assertEquals(FrameKind.EXIT, frame.kind());
		assertThrows(EOFException.class, other::read);
	}

	@ParameterizedTest
	@CsvSource({ "4f 00000003 7879", "4f 0000", "4f", "''" })
	void anEndWithinAFrameIsAnEnd(String hex) {
		assertThrows(EOFException.class, () -> read(hex));
	}

	@ParameterizedTest
	@CsvSource({ "41 00000000", "00 00000000", "4f 00100001", "4f 7fffffff", "4f ffffffff",
			"474554202f20485454502f312e31" })
	void refusesWhatIsNoFrame(String hex) {
		assertThrows(ProtocolException.class, () -> read(hex));
	}

	@ParameterizedTest
	@CsvSource({ "MANYI 3!", "HTTP/1.1", "manyi 2!" })
	void refusesAnotherGreeting(String greeting) {
		assertThrows(ProtocolException.class,
				() -> new FrameChannel(new Bytes(greeting.getBytes(StandardCharsets.UTF_8))).expectGreeting());
	}

	@Test
	void aCallIsReadAsItWasMade() throws IOException {
		Token token = Token.random();
		CommandCall call = new CommandCall("/家/a b", "王", "zh-CN", List.of("score", "", "文件.csv", "-m", "x"));
		assertEquals(call, CommandCall.decode(call.encode(token.text()), token));
		CommandCall bare = new CommandCall("/", "w", "en", List.of());
		assertEquals(bare, CommandCall.decode(bare.encode(token.text()), token));
	}

	@Test
	void refusesAnotherToken() {
		byte[] payload = new CommandCall("/", "w", "en", List.of("score")).encode(Token.random().text());
		assertThrows(ProtocolException.class, () -> CommandCall.decode(payload, Token.random()));
		assertThrows(ProtocolException.class, () -> CommandCall.decode(payload, new Token("")));
	}

	@ParameterizedTest
	@CsvSource({ "''", "00000001 41", "00", "ffffffff", "7fffffff 41", "00000002 41" })
	void refusesWhatIsNoCall(String hex) {
		byte[] payload = HexFormat.of().parseHex(hex.replace(" ", ""));
		assertThrows(ProtocolException.class, () -> CommandCall.decode(payload, new Token("A")));
	}

	private static Frame read(String hex) throws IOException {
		return new FrameChannel(new FrameChannelTest().new Bytes(HexFormat.of().parseHex(hex.replace(" ", "")))).read();
	}

	/** Gives the bytes one at a time, and keeps what is written. */
	private final class Bytes implements ByteChannel {

		private final ReadableByteChannel in;
		private final WritableByteChannel out = Channels.newChannel(written);

		Bytes(byte[] bytes) {
			in = Channels.newChannel(new ByteArrayInputStream(bytes) {

				@Override
				public synchronized int read(byte[] target, int offset, int length) {
					return super.read(target, offset, Math.min(1, length));
				}
			});
		}

		@Override
		public int read(ByteBuffer target) throws IOException {
			return in.read(target);
		}

		@Override
		public int write(ByteBuffer source) throws IOException {
			return out.write(source);
		}

		@Override
		public boolean isOpen() {
			return true;
		}

		@Override
		public void close() {
			// nothing to be closed
		}
	}
}
