/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server that answers with the call it was given, in a folder of its own, and callers of it. */
@NonNullByDefault({})
abstract class ServerFixture {

	static final InputStream NO_INPUT = InputStream.nullInputStream();
	static final Patience LONG = new Patience(Duration.ofDays(1));
	static final Patience SHORT = new Patience(Duration.ofMillis(1));
	static final CommandCall CALL = new CommandCall("/home", "Caller", "zh-CN", List.of("score", "甲"));

	@TempDir
	Path place;

	final BlockingQueue<Exception> trouble = new LinkedBlockingQueue<>();

	CommandServer server;

	@BeforeEach
	void start() throws IOException {
		server = start(ServerFixture::answer);
	}

	@AfterEach
	void stop() {
		server.close();
		server.cancel();
	}

	CommandServer start(CommandRunner runner) throws IOException {
		return CommandServer.start(List.of(place), runner, trouble::add);
	}

	static int answer(CommandCall call, InputStream in, OutputStream out, OutputStream err,
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

	/** A user who is not the one of this test: root, or nobody where this test is run by root. */
	Owner somebodyElse() throws IOException {
		Owner root = new Owner(Files.getOwner(Path.of("/")));
		if (!root.equals(Owner.current())) {
			return root;
		}
		Path file = Files.createFile(place.resolve("nobody's"));
		Files.setAttribute(file, "unix:uid", 65534);
		return new Owner(Files.getOwner(file));
	}

	static String ask(String contact) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		try (CommandClient client = CommandClient.connect(contact).orElseThrow()) {
			OptionalInt status = client.run(CALL, NO_INPUT, out, err);
			return status + "|" + out.toString(StandardCharsets.UTF_8) + "|" + err.toString(StandardCharsets.UTF_8);
		}
	}

	static SocketChannel connect(String contact) throws IOException {
		return SocketChannel.open(UnixDomainSocketAddress.of(contact));
	}

	static void drain(SocketChannel channel) {
		try {
			while (channel.read(ByteBuffer.allocate(100)) >= 0) {
				// until the other side ends it
			}
		} catch (IOException e) {
			// it did, with something of ours unread
		}
	}
}
