/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long the other side of a connection may be silent.
 *
 * @param limit longer than the holder's {@link CommandServer#SIGN_OF_LIFE}, where it has been called
 */
record Patience(Duration limit) {

	/** Something that ends at the latest when the connection does. */
	@FunctionalInterface
	interface Exchange<T> {

		T perform() throws IOException;
	}

	/**
	 * Waits for an exchange, and ends the connection when that takes too long. A socket of this kind knows no limit of
	 * its own.
	 *
	 * @throws SilentHolderException when it took too long
	 */
	<T> T with(FrameChannel frames, Exchange<T> exchange) throws IOException {
		CountDownLatch done = new CountDownLatch(1);
		AtomicBoolean silent = new AtomicBoolean();
		Thread.ofVirtual().name("manyi-patience").start(() -> {
			try {
				if (!done.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
					silent.set(true);
					frames.close();
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		try {
			return exchange.perform();
		} catch (IOException e) {
			throw silent.get() ? new SilentHolderException(limit) : e;
		} finally {
			done.countDown();
		}
	}
}
