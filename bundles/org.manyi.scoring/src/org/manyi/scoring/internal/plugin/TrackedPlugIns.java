/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * The plug-ins of one service type as they come and go. Coming and going calls nothing of the plug-in itself.
 *
 * @param <S> the service
 * @param <D> what a plug-in says of itself
 */
public final class TrackedPlugIns<S, D> implements ServiceTrackerCustomizer<S, ServiceReference<S>> {

	private final BundleContext context;
	private final PlugInGuard guard;
	private final PlugInCall<S, D> describe;
	private final Runnable changed;
	private final Map<ServiceReference<S>, PlugIn<S, D>> present = new ConcurrentHashMap<>();
	private final ServiceTracker<S, ServiceReference<S>> tracker;
	private volatile boolean open;

	/**
	 * @param describe asks a plug-in what it is
	 * @param changed  run after a plug-in came, went or changed, outside locks
	 */
	public TrackedPlugIns(BundleContext context, Class<S> type, PlugInGuard guard, PlugInCall<S, D> describe,
			Runnable changed) {
		this.context = context;
		this.guard = guard;
		this.describe = describe;
		this.changed = changed;
		tracker = new ServiceTracker<>(context, type, this);
	}

	/** Starts following; what is present already is known when it returns, and is no change. */
	public void open() {
		tracker.open();
		open = true;
	}

	/** Stops following. */
	public void close() {
		open = false;
		tracker.close();
	}

	/** The plug-ins present now, by service ranking from the highest, then the earliest registered first. */
	public List<PlugIn<S, D>> present() {
		Comparator<Map.Entry<ServiceReference<S>, PlugIn<S, D>>> byRank = Map.Entry.comparingByKey();
		return present.entrySet().stream().sorted(byRank.reversed()).map(Map.Entry::getValue).toList();
	}

	@Override
	@NonNullByDefault({})
	public ServiceReference<S> addingService(ServiceReference<S> reference) {
		put(reference);
		return reference;
	}

	@Override
	@NonNullByDefault({})
	public void modifiedService(ServiceReference<S> reference, ServiceReference<S> same) {
		put(reference);
	}

	@Override
	@NonNullByDefault({})
	public void removedService(ServiceReference<S> reference, ServiceReference<S> same) {
		present.remove(reference);
		notifyChanged();
	}

	private void put(ServiceReference<S> reference) {
		present.put(reference,
				new PlugIn<>(new BundleServiceHandle<>(context, reference), describe, guard, this::notifyChanged));
		notifyChanged();
	}

	private void notifyChanged() {
		if (open) {
			changed.run();
		}
	}
}
