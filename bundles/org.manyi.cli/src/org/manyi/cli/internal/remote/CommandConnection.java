/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Semaphore;

/** A caller of a {@link CommandServer}. */
final class CommandConnection implements AutoCloseable {

	private final FrameChannel frames;
	private final Token token;
	private final CallerMonitor monitor = new CallerMonitor();

	CommandConnection(SocketChannel channel, Token token) {
		frames = new FrameChannel(channel);
		this.token = token;
	}

	/**
	 * Reads the call, runs it and sends what it gives.
	 *
	 * @param turns one is held while a command runs
	 * @throws ProtocolException when it is no caller of ours
	 * @throws IOException       when the caller has gone
	 */
	void serve(CommandRunner runner, Semaphore turns) throws IOException, InterruptedException {
		frames.greet();
		Frame frame = frames.read();
		if (frame.kind() != FrameKind.CALL) {
			throw new ProtocolException("a call was expected, not " + frame.kind());
		}
		CommandCall call = CommandCall.decode(frame.payload(), token);
		Thread.ofVirtual().name("manyi-caller").start(this::watch);
		int status;
		turns.acquire();
		try {
			status = runner.run(call, new FrameOutput(frames, FrameKind.OUT), new FrameOutput(frames, FrameKind.ERR), monitor);
		} finally {
			turns.release();
		}
		frames.write(FrameKind.EXIT, ByteBuffer.allocate(Integer.BYTES).putInt(status).array(), 0, Integer.BYTES);
	}

	/** A caller has nothing more to say: what comes next is its end. */
	private void watch() {
		try {
			frames.read();
		} catch (IOException e) {
			// as expected
		}
		monitor.setCanceled(true);
	}

	/** Ends the connection, and with it the command that runs. */
	@Override
	public void close() {
		monitor.setCanceled(true);
		frames.close();
	}
}
