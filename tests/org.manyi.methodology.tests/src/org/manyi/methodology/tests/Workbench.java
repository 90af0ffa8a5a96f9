/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.tests;

import java.util.Hashtable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyListener;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.service.AnalysisService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the workbench once the shipped methodologies, methods and weightings are all there. */
final class Workbench implements AutoCloseable, MethodologyListener {

	private static final long PATIENCE_SECONDS = 60;

	private final ServiceTracker<AnalysisService, AnalysisService> service;
	private final ServiceTracker<ScoringExecutor, ScoringExecutor> executor;
	private final ServiceRegistration<MethodologyListener> registration;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();

	Workbench() throws InterruptedException {
		BundleContext context = FrameworkUtil.getBundle(Workbench.class).getBundleContext();
		service = new ServiceTracker<>(context, AnalysisService.class, null);
		executor = new ServiceTracker<>(context, ScoringExecutor.class, null);
		service.open();
		executor.open();
		registration = context.registerService(MethodologyListener.class, this, new Hashtable<>());
		awaitPlugIns();
	}

	AnalysisService service() throws InterruptedException {
		return service.waitForService(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
	}

	ScoringExecutor executor() throws InterruptedException {
		return executor.waitForService(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
	}

	@Override
	public void methodologiesChanged() {
		lock.lock();
		try {
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void close() {
		registration.unregister();
		service.close();
		executor.close();
	}

	private void awaitPlugIns() throws InterruptedException {
		long remaining = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		lock.lock();
		try {
			while (!isComplete()) {
				if (remaining <= 0) {
					throw new IllegalStateException("plug-ins missing: " + service().methodologies() + ", "
							+ executor().methods() + ", " + executor().weightings());
				}
				remaining = changed.awaitNanos(remaining);
			}
		} finally {
			lock.unlock();
		}
	}

	private boolean isComplete() throws InterruptedException {
		List<MethodologyEntry> methodologies = service().methodologies();
		return methodologies.size() >= 2
				&& ids(executor().methods()).containsAll(Set.of("kpi", "satisfied-rate", "weighted-level-score"))
				&& ids(executor().weightings()).containsAll(Set.of("given", "equal", "importance-level"));
	}

	private static Set<String> ids(List<PlugInDescriptor> plugIns) {
		return plugIns.stream().map(PlugInDescriptor::id).collect(Collectors.toSet());
	}
}
