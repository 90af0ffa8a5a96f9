/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * The threads that plug-ins run on. They are daemons and used again; one that a plug-in never gives back is abandoned
 * and another takes its place.
 */
@Component(service = PlugInGuard.class, configurationPid = PlugInGuard.PID)
public final class PlugInGuard {

	/** The configuration that sets the time limit. */
	public static final String PID = "org.manyi.scoring.guard";

	private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
	private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(1);
	private static final long IDLE_SECONDS = 30;

	/** The framework or system property that sets the time limit where nothing is configured. */
	public static final String TIME_LIMIT_PROPERTY = "manyi.scoring.timeLimitMillis";

	/** The framework or system property that sets how much a call may allocate where nothing is configured. */
	public static final String ALLOCATION_LIMIT_PROPERTY = "manyi.scoring.allocationLimitMegabytes";

	private static final long DEFAULT_MILLIS = 5_000;
	private static final int MEGABYTE_BITS = 20;

	/** What can be configured. */
	public @interface Limits {

		/**
		 * How long one call of a plug-in may take, in milliseconds, [1, ∞); 0 for the framework property
		 * {@value PlugInGuard#TIME_LIMIT_PROPERTY}, and 5,000 where that is not set either.
		 */
		long timeLimitMillis() default 0;

		/**
		 * How much one call of a plug-in may allocate, in MiB, [1, ∞); 0 for the framework property
		 * {@value PlugInGuard#ALLOCATION_LIMIT_PROPERTY}, and a quarter of the heap, 1,024 at most, where that is not
		 * set either. Counted in woven classes alone.
		 */
		long allocationLimitMegabytes() default 0;
	}

	private final Supplier<CallLimits> configured;
	private volatile @Nullable CallLimits limits;
	private final BiConsumer<String, Throwable> log;
	private final ExecutorService threads;
	private final LongSupplier allocated = new AllocatedBytes();

	@Activate
	public PlugInGuard(BundleContext context, Limits limits, @Reference LoggerFactory loggers) {
		this(() -> limits(limits, context), logTo(loggers.getLogger(PlugInGuard.class)));
	}

	/**
	 * @param limits what one call may take
	 * @param log    told who failed and what was thrown
	 */
	public PlugInGuard(CallLimits limits, BiConsumer<String, Throwable> log) {
		this(() -> limits, log);
	}

	private PlugInGuard(Supplier<CallLimits> configured, BiConsumer<String, Throwable> log) {
		this.configured = configured;
		this.log = log;
		threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(),
				daemons());
	}

	@Deactivate
	public void close() {
		threads.shutdownNow();
	}

	Duration limit() {
		return limits().time();
	}

	/** What is configured when the first plug-in is called. */
	private CallLimits limits() {
		CallLimits known = limits;
		if (known == null) {
			known = configured.get();
			limits = known;
		}
		return known;
	}

	BiConsumer<String, Throwable> log() {
		return log;
	}

	/** A run that is not yet begun. */
	<S, T> GuardedRun<S, T> prepare(ServiceHandle<S> handle, List<PlugInCall<S, T>> calls,
			BiConsumer<String, Throwable> faults) {
		return new GuardedRun<>(handle, calls, faults, () -> new CallWatch(limits(), allocated));
	}

	/**
	 * Makes one call and waits for it, for the time limit at most.
	 *
	 * @param handle whose service is called
	 * @throws OperationCanceledException when this thread was interrupted
	 */
	public <S, T> Outcome<T> callOnce(ServiceHandle<S> handle, PlugInCall<S, T> call) {
		GuardedRun<S, T> run = prepare(handle, List.of(call), log);
		if (!run(run, () -> false)) {
			end(run);
		}
		return run.outcomes(limit()).getFirst();
	}

	/**
	 * Runs it and waits until it is over, a call of it exceeds the time limit, or it is cancelled and thereby
	 * abandoned.
	 *
	 * @return whether it is over
	 * @throws OperationCanceledException when the supplier said so or this thread was interrupted
	 */
	boolean run(GuardedRun<?, ?> run, BooleanSupplier cancelled) {
		threads.execute(run);
		try {
			while (!run.await(Math.max(1, Math.min(POLL_NANOS, limit().toNanos() - run.callNanos())))) {
				if (cancelled.getAsBoolean()) {
					run.abandon();
					throw new OperationCanceledException();
				}
				if (run.callNanos() >= limit().toNanos()) {
					return false;
				}
			}
			return true;
		} catch (InterruptedException e) {
			run.abandon();
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/**
	 * Abandons a run that exceeded the time limit. A method that ends when its thread is interrupted has a moment to do
	 * so, and can be called again then.
	 *
	 * @throws OperationCanceledException when this thread was interrupted
	 */
	void end(GuardedRun<?, ?> run) {
		run.abandon();
		try {
			run.await(GRACE_NANOS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	private static CallLimits limits(Limits limits, BundleContext context) {
		long millis = first(limits.timeLimitMillis(), context.getProperty(TIME_LIMIT_PROPERTY));
		CallLimits byDefault = CallLimits.of(Duration.ofMillis(millis == 0 ? DEFAULT_MILLIS : millis));
		long megabytes = first(limits.allocationLimitMegabytes(), context.getProperty(ALLOCATION_LIMIT_PROPERTY));
		return megabytes == 0 ? byDefault : new CallLimits(byDefault.time(), megabytes << MEGABYTE_BITS);
	}

	/** What is configured, else what the property says, else 0. */
	private static long first(long configured, @Nullable String property) {
		if (configured > 0) {
			return configured;
		}
		return property != null && property.matches("[1-9]\\d{0,8}") ? Long.parseLong(property) : 0;
	}

	private static ThreadFactory daemons() {
		AtomicInteger number = new AtomicInteger();
		return task -> {
			Thread thread = new GuardedThread(task, "Manyi plug-in " + number.incrementAndGet());
			thread.setDaemon(true);
			thread.setContextClassLoader(PlugInGuard.class.getClassLoader());
			return thread;
		};
	}

	private static BiConsumer<String, Throwable> logTo(Logger logger) {
		return (origin, thrown) -> logger.warn("Plug-in failed: {}", origin, thrown);
	}
}
