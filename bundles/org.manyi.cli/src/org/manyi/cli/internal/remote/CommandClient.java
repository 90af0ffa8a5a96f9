/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Has a {@link CommandServer} run a command line. */
public final class CommandClient implements AutoCloseable {

	private final FrameChannel frames;
	private final Token token;

	private CommandClient(FrameChannel frames, Token token) {
		this.frames = frames;
		this.token = token;
	}

	/**
	 * Finds a server.
	 *
	 * @param contact what is said to be {@link CommandServer#contact}; it may be anything
	 * @return empty where no server of the same user and of this version listens there; nothing was told to whoever does
	 */
	public static Optional<CommandClient> connect(String contact) {
		try {
			return connect(contact, Owner.current());
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	static Optional<CommandClient> connect(String contact, Owner owner) {
		SocketChannel channel = null;
		boolean connected = false;
		try {
			Path socket = Path.of(contact);
			Path parent = socket.getParent();
			if (parent == null || !socket.isAbsolute()) {
				return Optional.empty();
			}
			SocketFolder folder = new SocketFolder(parent);
			if (!folder.socket().equals(socket) || !owner.ownsAlone(parent)) {
				return Optional.empty();
			}
			channel = SocketChannel.open(StandardProtocolFamily.UNIX);
			channel.connect(folder.address());
			if (!owner.isAtTheOtherEndOf(channel)) {
				return Optional.empty();
			}
			FrameChannel frames = new FrameChannel(channel);
			frames.expectGreeting();
			CommandClient client = new CommandClient(frames, folder.token());
			connected = true;
			return Optional.of(client);
		} catch (IOException | InvalidPathException e) {
			return Optional.empty();
		} finally {
			if (channel != null && !connected) {
				new FrameChannel(channel).close();
			}
		}
	}

	/**
	 * Runs a command line to its end.
	 *
	 * @param out takes what goes to standard output
	 * @param err takes what goes to standard error
	 * @return the exit status; empty when the server went away before, whether it had done what it was asked or not
	 * @throws IOException when one of the streams fails; {@link #close} cancels the command then
	 */
	public OptionalInt run(CommandCall call, OutputStream out, OutputStream err) throws IOException {
		byte[] payload = call.encode(token.text());
		Optional<Frame> frame = exchange(() -> {
			frames.write(FrameKind.CALL, payload, 0, payload.length);
			return frames.read();
		});
		while (frame.isPresent() && frame.get().kind() != FrameKind.EXIT) {
			(frame.get().kind() == FrameKind.OUT ? out : err).write(frame.get().payload());
			frame = exchange(frames::read);
		}
		return frame.isPresent() && frame.get().payload().length == Integer.BYTES
				? OptionalInt.of(ByteBuffer.wrap(frame.get().payload()).getInt())
				: OptionalInt.empty();
	}

	/** Something that fails when the server has gone. */
	private interface Exchange {

		Frame perform() throws IOException;
	}

	private static Optional<Frame> exchange(Exchange exchange) {
		try {
			return Optional.of(exchange.perform());
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	@Override
	public void close() {
		frames.close();
	}
}
