/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.scoring.api.MethodologyProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Announces the files that bundles name in their manifest header {@value MethodologyProvider#HEADER}, from the moment a
 * bundle is resolved until it no longer is. Starting or stopping it makes no difference: a file has no life of its own.
 */
final class MethodologyBundles implements BundleTrackerCustomizer<List<ServiceRegistration<MethodologyProvider>>> {

	private static final int STATES = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

	private final BundleContext context;
	private final BundleTracker<List<ServiceRegistration<MethodologyProvider>>> tracker;

	/**
	 * @param context in whose name the files are announced
	 */
	MethodologyBundles(BundleContext context) {
		this.context = context;
		tracker = new BundleTracker<>(context, STATES, this);
	}

	/** Starts following; what is there already is announced when it returns. */
	void open() {
		tracker.open();
	}

	void close() {
		tracker.close();
	}

	@Override
	@NonNullByDefault({})
	public List<ServiceRegistration<MethodologyProvider>> addingBundle(Bundle bundle, BundleEvent event) {
		String header = bundle.getHeaders("").get(MethodologyProvider.HEADER);
		if (header == null) {
			return null;
		}
		List<ServiceRegistration<MethodologyProvider>> registrations = new ArrayList<>();
		Arrays.stream(header.split(",")).map(String::strip).filter(path -> !path.isEmpty()).distinct()
				.forEach(path -> registrations.add(context.registerService(MethodologyProvider.class,
						new BundleMethodologyProvider(bundle, path), new Hashtable<>())));
		return registrations;
	}

	@Override
	@NonNullByDefault({})
	public void modifiedBundle(Bundle bundle, BundleEvent event,
			List<ServiceRegistration<MethodologyProvider>> registrations) {
		// started or stopped: the file stays
	}

	@Override
	@NonNullByDefault({})
	public void removedBundle(Bundle bundle, BundleEvent event,
			List<ServiceRegistration<MethodologyProvider>> registrations) {
		registrations.forEach(ServiceRegistration::unregister);
	}
}
