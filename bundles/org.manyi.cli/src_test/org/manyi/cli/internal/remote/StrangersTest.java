/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Nobody but the owner is answered or told anything. */
class StrangersTest extends ServerFixture {

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
				ServerFixture::answer, trouble::add); SocketChannel channel = connect(others.contact())) {
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
}
