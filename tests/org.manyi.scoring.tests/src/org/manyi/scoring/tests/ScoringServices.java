/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.tests;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.MethodologyListener;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The services under test, and what a test registers, which is taken away after it. */
final class ScoringServices implements AutoCloseable, MethodologyListener {

	/** Shorter than by default, so that a test of a method that never returns ends soon. */
	private static final String TIME_LIMIT = "manyi.scoring.timeLimitMillis";
	/** Less than by default, so that one that allocates without end reaches it before the time is up on any machine. */
	private static final String ALLOCATION_LIMIT = "manyi.scoring.allocationLimitMegabytes";
	private static final long PATIENCE_SECONDS = 60;

	private final BundleContext context = FrameworkUtil.getBundle(ScoringServices.class).getBundleContext();
	private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
	private final ServiceTracker<MethodologyRegistry, MethodologyRegistry> registry;
	private final ServiceTracker<ScoringExecutor, ScoringExecutor> executor;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition told = lock.newCondition();

	ScoringServices() {
		System.setProperty(TIME_LIMIT, "2000");
		System.setProperty(ALLOCATION_LIMIT, "64");
		registry = new ServiceTracker<>(context, MethodologyRegistry.class, null);
		executor = new ServiceTracker<>(context, ScoringExecutor.class, null);
		registry.open();
		executor.open();
		register(MethodologyListener.class, this);
	}

	BundleContext context() {
		return context;
	}

	MethodologyRegistry registry() throws InterruptedException {
		return registry.waitForService(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
	}

	ScoringExecutor executor() throws InterruptedException {
		return executor.waitForService(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
	}

	<S> ServiceRegistration<S> register(Class<S> type, S service) {
		ServiceRegistration<S> registration = context.registerService(type, service, new Hashtable<>());
		registrations.add(registration);
		return registration;
	}

	/** Registers the scheme equal. */
	void registerEqualWeights() {
		register(WeightingScheme.class, new WeightingScheme() {

			@Override
			public PlugInDescriptor descriptor() {
				return new PlugInDescriptor("equal", "0.0.1", LocalizedText.same("equal"), "a test", List.of());
			}

			@Override
			public Set<EvidenceRequest<?>> evidenceNeeded(List<Item> items, Parameters parameters) {
				return Set.of();
			}

			@Override
			public ItemWeights weigh(WeightingInput input) {
				return new ItemWeights(Map.of(input.items().getFirst().id(), Rational.ONE), List.of(), List.of());
			}
		});
	}

	@Override
	public void methodologiesChanged() {
		lock.lock();
		try {
			told.signalAll();
		} finally {
			lock.unlock();
		}
	}

	/** Waits until the condition holds, asking again whenever the listener is told of a change. */
	boolean holds(BooleanSupplier condition) throws InterruptedException {
		long remaining = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		lock.lock();
		try {
			while (!condition.getAsBoolean()) {
				if (remaining <= 0) {
					return false;
				}
				remaining = told.awaitNanos(remaining);
			}
			return true;
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void close() {
		for (ServiceRegistration<?> registration : registrations) {
			try {
				registration.unregister();
			} catch (IllegalStateException e) {
				// the test did so itself
			}
		}
		registry.close();
		executor.close();
	}
}
