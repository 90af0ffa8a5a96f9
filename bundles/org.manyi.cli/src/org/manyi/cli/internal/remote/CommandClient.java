/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Has a {@link CommandServer} run a command line. */
public final class CommandClient implements AutoCloseable {

	/** A holder that is at work greets at once … */
	private static final Patience GREETING = new Patience(Duration.ofSeconds(20));
	/** … and says again and again that a command is run. */
	private static final Patience PATIENCE = new Patience(CommandServer.SIGN_OF_LIFE.multipliedBy(6));
	private static final int LONGEST_INPUT = 1 << 16;

	private final FrameChannel frames;
	private final Token token;
	private final Patience patience;

	private CommandClient(FrameChannel frames, Token token, Patience patience) {
		this.frames = frames;
		this.token = token;
		this.patience = patience;
	}

	/**
	 * Finds a server.
	 *
	 * @param contact what is said to be {@link CommandServer#contact}; it may be anything
	 * @return empty where no server of the same user and of this version listens there; nothing was told to whoever
	 *         does
	 * @throws SilentHolderException when somebody listens who does not say who they are
	 */
	public static Optional<CommandClient> connect(String contact) throws SilentHolderException {
		Owner owner;
		try {
			owner = Owner.current();
		} catch (IOException e) {
			return Optional.empty();
		}
		return connect(contact, owner, GREETING, PATIENCE);
	}

	static Optional<CommandClient> connect(String contact, Owner owner, Patience greeting, Patience patience)
			throws SilentHolderException {
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
			greeting.with(frames, () -> {
				frames.expectGreeting();
				return frames;
			});
			CommandClient client = new CommandClient(frames, folder.token(), patience);
			connected = true;
			return Optional.of(client);
		} catch (SilentHolderException e) {
			throw e;
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
	 * @param in  standard input; nothing is read of it that the command does not want
	 * @param out takes what goes to standard output
	 * @param err takes what goes to standard error
	 * @return the exit status; empty when the server went away before, whether it had done what it was asked or not
	 * @throws SilentHolderException when it has given no sign for too long; {@link #close} cancels the command when it
	 *                               wakes up
	 * @throws IOException           when one of the streams fails; {@link #close} cancels the command then
	 */
	public OptionalInt run(CommandCall call, InputStream in, OutputStream out, OutputStream err) throws IOException {
		byte[] payload = call.encode(token.text());
		Optional<Frame> frame = exchange(() -> {
			frames.write(FrameKind.CALL, payload, 0, payload.length);
			return frames.read();
		});
		while (frame.isPresent() && frame.get().kind() != FrameKind.EXIT) {
			switch (frame.get().kind()) {
			case OUT -> out.write(frame.get().payload());
			case ERR -> err.write(frame.get().payload());
			case WANT -> give(in);
			default -> {
				// a sign of life
			}
			}
			frame = exchange(frames::read);
		}
		return frame.isPresent() && frame.get().payload().length == Integer.BYTES
				? OptionalInt.of(ByteBuffer.wrap(frame.get().payload()).getInt())
				: OptionalInt.empty();
	}

	private void give(InputStream in) throws IOException {
		byte[] block = new byte[LONGEST_INPUT];
		int length = Math.max(0, in.read(block));
		exchange(() -> {
			frames.write(FrameKind.INPUT, block, 0, length);
			return new Frame(FrameKind.INPUT, block);
		});
	}

	/** Empty when the server has gone. */
	private Optional<Frame> exchange(Patience.Exchange<Frame> exchange) throws SilentHolderException {
		try {
			return Optional.of(patience.with(frames, exchange));
		} catch (SilentHolderException e) {
			throw e;
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	@Override
	public void close() {
		frames.close();
	}
}
