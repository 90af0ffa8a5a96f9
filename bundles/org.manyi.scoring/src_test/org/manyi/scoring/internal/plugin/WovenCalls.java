/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Calls of a plug-in through the real guard, which tell whether its thread came back. */
public final class WovenCalls implements AutoCloseable {

	private static final long MEGABYTE = 1 << 20;

	private final PlugInGuard guard;

	/**
	 * Calls of which each may allocate 64 MiB.
	 *
	 * @param time how long a call may take: short where it is to end by that, long where it is to end by anything else
	 */
	public WovenCalls(Duration time) {
		guard = new PlugInGuard(new CallLimits(time, 64 * MEGABYTE), (origin, thrown) -> {
		});
	}

	/**
	 * What became of a call, as the user is told.
	 *
	 * @param told       the reason of the failure, or the value
	 * @param hasEnded   whether the thread came back
	 */
	public record Told(String told, boolean hasEnded) {
	}

	/** Calls it, within the limits. */
	public Told call(Callable<?> plugIn) throws InterruptedException {
		GuardedRun<Callable<?>, Object> run = guard.prepare(new Handle(plugIn), List.of(Callable::call),
				(origin, thrown) -> {
				});
		if (!guard.run(run, () -> false)) {
			guard.end(run);
		}
		Outcome<Object> outcome = run.outcomes(guard.limit()).getFirst();
		String told = outcome instanceof Outcome.Failure<Object> failure ? failure.reason().en()
				: String.valueOf(outcome.toOptional().orElseThrow());
		return new Told(told, run.isFinished());
	}

	@Override
	public void close() {
		guard.close();
	}

	@NonNullByDefault({})
	private record Handle(Callable<?> plugIn) implements ServiceHandle<Callable<?>> {

		@Override
		public Callable<?> take() {
			return plugIn;
		}

		@Override
		public void giveBack() {
			// there is one for all
		}

		@Override
		public String origin() {
			return "a.bundle 1.0.0";
		}
	}
}
