/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.scoring.api.ScoringException;

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
	private final Runnable answeredLate;
	private final Set<GuardedRun<?, ?>> abandoned = ConcurrentHashMap.newKeySet();
	private final Set<String> logged = ConcurrentHashMap.newKeySet();
	private final Object descriptionLock = new Object();
	private @Nullable Outcome<D> description;
	private @Nullable GuardedRun<S, D> describing;

	/**
	 * @param describe     asks it what it is
	 * @param answeredLate run when it said what it is after its time limit, when nobody waited any more
	 */
	public PlugIn(ServiceHandle<S> handle, PlugInCall<S, D> describe, PlugInGuard guard, Runnable answeredLate) {
		this.handle = handle;
		this.describe = describe;
		this.guard = guard;
		this.answeredLate = answeredLate;
	}

	/** Who brings it. */
	public String origin() {
		return handle.origin();
	}

	/**
	 * What it says of itself, asked once. Whoever asks first waits for the time limit at most, those after it do not
	 * wait; an answer that comes later is taken when it is there.
	 */
	public Outcome<D> description() {
		GuardedRun<S, D> late = null;
		Outcome<D> answer;
		synchronized (descriptionLock) {
			Outcome<D> known = description;
			if (known != null) {
				return known;
			}
			GuardedRun<S, D> run = describing;
			if (run == null) {
				run = guard.prepare(handle, List.of(describe), this::log);
				describing = run;
				if (!guard.run(run, () -> false)) {
					late = run;
				}
			}
			boolean isOver = run.isFinished();
			answer = run.outcomes(guard.limit()).getFirst();
			if (isOver) {
				boolean mayPass = answer instanceof Outcome.Failure<D> failure && failure.temporary();
				describing = null;
				description = mayPass ? null : answer;
			}
		}
		if (late != null) {
			late.whenFinished(answeredLate);
		}
		return answer;
	}

	/** Whether a call that exceeded its time limit is still running; several may, when several threads called. */
	private boolean isBusy() {
		abandoned.removeIf(GuardedRun::isFinished);
		return !abandoned.isEmpty();
	}

	/** What it says of itself, empty when it failed at that. */
	public Optional<D> described() {
		return description().toOptional();
	}

	/** Logs each kind of throwable once: a method that fails for one group fails for hundreds. */
	private void log(String origin, Throwable thrown) {
		boolean isStated = thrown instanceof PlugInFault || thrown instanceof ScoringException;
		if (!isStated && logged.add(thrown.getClass().getName())) {
			guard.log().accept(origin, thrown);
		}
	}

	/**
	 * Calls it several times in one run.
	 *
	 * @return one outcome per call
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the supplier said so
	 */
	public <T> List<Outcome<T>> call(List<PlugInCall<S, T>> calls, BooleanSupplier cancelled) {
		return callEach(List.of(calls), cancelled).getFirst();
	}

	/**
	 * Calls it for several slices, several times for each, in one run for as long as all goes well: a call that exceeds
	 * the time limit ends the run for the later calls of its own slice alone.
	 *
	 * @param slices the calls of each slice
	 * @return one outcome per call of each slice
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the supplier said so
	 */
	public <T> List<List<Outcome<T>>> callEach(List<List<PlugInCall<S, T>>> slices, BooleanSupplier cancelled) {
		List<List<Outcome<T>>> all = new ArrayList<>();
		while (all.size() < slices.size()) {
			List<List<PlugInCall<S, T>>> rest = slices.subList(all.size(), slices.size());
			if (isBusy()) {
				rest.forEach(calls -> all.add(
						Collections.nCopies(calls.size(), new Outcome.Failure<>(FaultTexts.stillRunning(), true))));
			} else {
				take(run(rest.stream().flatMap(List::stream).toList(), cancelled), rest, all);
			}
		}
		return all;
	}

	/** Takes the outcomes of the slices that the run came to. */
	private <T> void take(GuardedRun<S, T> run, List<List<PlugInCall<S, T>>> slices, List<List<Outcome<T>>> all) {
		List<Outcome<T>> outcomes = run.outcomes(guard.limit());
		int answered = run.answered();
		int from = 0;
		for (List<PlugInCall<S, T>> calls : slices) {
			if (from > answered) {
				return;
			}
			all.add(List.copyOf(outcomes.subList(from, from + calls.size())));
			from += calls.size();
		}
	}

	private <T> GuardedRun<S, T> run(List<PlugInCall<S, T>> calls, BooleanSupplier cancelled) {
		GuardedRun<S, T> run = guard.prepare(handle, calls, this::log);
		try {
			if (!guard.run(run, cancelled)) {
				guard.end(run);
			}
		} finally {
			if (!run.isFinished()) {
				abandoned.add(run);
			}
		}
		return run;
	}
}
