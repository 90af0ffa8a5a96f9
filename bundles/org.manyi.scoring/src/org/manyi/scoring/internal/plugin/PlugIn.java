/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A plug-in that is present. It says of itself what it is when somebody first wants to know; while a call that exceeded
 * its time limit is still running, it is not called again.
 *
 * @param <S> the service
 * @param <D> what it says of itself
 */
public final class PlugIn<S, D> {

	private final ServiceHandle<S> handle;
	private final PlugInCall<S, D> describe;
	private final PlugInGuard guard;
	private final AtomicReference<@Nullable GuardedRun<?, ?>> abandoned = new AtomicReference<>();
	private final Object descriptionLock = new Object();
	private @Nullable Outcome<D> description;

	public PlugIn(ServiceHandle<S> handle, PlugInCall<S, D> describe, PlugInGuard guard) {
		this.handle = handle;
		this.describe = describe;
		this.guard = guard;
	}

	/** Who brings it. */
	public String origin() {
		return handle.origin();
	}

	/** What it says of itself, asked once. */
	public Outcome<D> description() {
		synchronized (descriptionLock) {
			Outcome<D> known = description;
			if (known == null) {
				known = call(List.of(describe), () -> false).getFirst();
				description = known;
			}
			return known;
		}
	}

	/** What it says of itself, empty when it failed at that. */
	public Optional<D> described() {
		return description().toOptional();
	}

	/**
	 * Calls it several times in one run.
	 *
	 * @return one outcome per call
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the supplier said so
	 */
	public <T> List<Outcome<T>> call(List<PlugInCall<S, T>> calls, BooleanSupplier cancelled) {
		GuardedRun<?, ?> earlier = abandoned.get();
		if (earlier != null && !earlier.isFinished()) {
			return calls.stream().<Outcome<T>>map(call -> new Outcome.Failure<>(FaultTexts.stillRunning())).toList();
		}
		GuardedRun<S, T> run = new GuardedRun<>(handle, calls, guard.log());
		try {
			guard.run(run, cancelled);
		} finally {
			if (!run.isFinished()) {
				abandoned.set(run);
			}
		}
		return run.outcomes(guard.limit());
	}
}
