/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** The body of an answer, handed over as it arrives; a server that falls silent in the middle of it is given up. */
final class ArrivingBytes implements Flow.Subscriber<List<ByteBuffer>> {

	/** How long a cancellation may go unnoticed. */
	private static final long LOOK_MILLIS = 200;

	private final Duration patience;
	private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
	private Flow.@Nullable Subscription subscription;

	private sealed interface Arrival {

		record Bytes(List<ByteBuffer> bytes) implements Arrival {
		}

		record End() implements Arrival {
		}

		record Failure(Throwable reason) implements Arrival {
		}
	}

	/**
	 * @param patience how long the server may be silent
	 */
	ArrivingBytes(Duration patience) {
		this.patience = patience;
	}

	/**
	 * Waits for what comes next.
	 *
	 * @return empty at the end
	 * @throws HttpTimeoutException       if nothing comes
	 * @throws IOException                if the connection ends too early
	 * @throws InterruptedException       if the thread is interrupted
	 * @throws OperationCanceledException if the monitor is cancelled
	 */
	Optional<List<ByteBuffer>> next(IProgressMonitor monitor) throws IOException, InterruptedException {
		long begin = System.nanoTime();
		while (System.nanoTime() - begin < patience.toNanos()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Arrival arrival = arrivals.poll(Math.min(LOOK_MILLIS, patience.toMillis()), TimeUnit.MILLISECONDS);
			if (arrival != null) {
				return taken(arrival);
			}
		}
		throw new HttpTimeoutException("silent");
	}

	private Optional<List<ByteBuffer>> taken(Arrival arrival) throws IOException {
		return switch (arrival) {
			case Arrival.Bytes(List<ByteBuffer> bytes) -> {
				Flow.Subscription running = subscription;
				if (running != null) {
					running.request(1);
				}
				yield Optional.of(bytes);
			}
			case Arrival.End() -> Optional.empty();
			case Arrival.Failure(Throwable reason) -> throw new IOException(reason);
		};
	}

	@Override
	@NonNullByDefault({})
	public void onSubscribe(Flow.Subscription begun) {
		subscription = begun;
		begun.request(1);
	}

	@Override
	@NonNullByDefault({})
	public void onNext(List<ByteBuffer> bytes) {
		arrivals.add(new Arrival.Bytes(bytes));
	}

	@Override
	@NonNullByDefault({})
	public void onError(Throwable reason) {
		arrivals.add(new Arrival.Failure(reason));
	}

	@Override
	public void onComplete() {
		arrivals.add(new Arrival.End());
	}
}
