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
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A caller of a {@link CommandServer}. */
final class CommandConnection implements AutoCloseable {

	private final FrameChannel frames;
	private final Token token;
	private final Duration signOfLife;
	private final CallerInput input;
	private final CallerMonitor monitor = new CallerMonitor();

	/**
	 * @param signOfLife how often the caller is told that its command is still run
	 */
	CommandConnection(SocketChannel channel, Token token, Duration signOfLife) {
		frames = new FrameChannel(channel);
		this.token = token;
		this.signOfLife = signOfLife;
		input = new CallerInput(frames);
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
		CountDownLatch ended = new CountDownLatch(1);
		Thread.ofVirtual().name("manyi-sign-of-life").start(() -> showLife(ended));
		int status;
		try {
			turns.acquire();
			try {
				status = runner.run(call, input, new FrameOutput(frames, FrameKind.OUT),
						new FrameOutput(frames, FrameKind.ERR), monitor);
			} finally {
				turns.release();
			}
		} finally {
			ended.countDown();
		}
		frames.write(FrameKind.EXIT, ByteBuffer.allocate(Integer.BYTES).putInt(status).array(), 0, Integer.BYTES);
	}

	/** A caller sends the input that it is asked for; what comes else is its end. */
	private void watch() {
		try {
			for (Frame frame = frames.read(); frame.kind() == FrameKind.INPUT; frame = frames.read()) {
				input.take(frame.payload());
			}
		} catch (IOException e) {
			// as expected
		}
		monitor.setCanceled(true);
		input.end();
	}

	private void showLife(CountDownLatch ended) {
		try {
			while (!ended.await(signOfLife.toNanos(), TimeUnit.NANOSECONDS)) {
				frames.write(FrameKind.ALIVE, new byte[0], 0, 0);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			// the caller has gone; whoever watches it knows
		}
	}

	/** Ends the connection, and with it the command that runs. */
	@Override
	public void close() {
		monitor.setCanceled(true);
		frames.close();
		input.end();
	}
}
