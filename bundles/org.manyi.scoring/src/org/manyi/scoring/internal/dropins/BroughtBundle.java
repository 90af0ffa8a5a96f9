/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.PlugInGuard;
import org.manyi.scoring.internal.plugin.ServiceHandle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;

/** A bundle of a plug-in folder in the framework. Its own code, which starting and stopping may run, is guarded. */
final class BroughtBundle {

	private final BundleFile file;
	private final Bundle bundle;
	private final PlugInGuard guard;
	private volatile Optional<LocalizedText> failure = Optional.empty();

	private BroughtBundle(BundleFile file, Bundle bundle, PlugInGuard guard) {
		this.file = file;
		this.bundle = bundle;
		this.guard = guard;
	}

	/**
	 * Installs a bundle, unless the framework has kept it since an earlier start.
	 *
	 * @throws BundleException if the framework does not take it
	 */
	static BroughtBundle install(BundleFile file, String location, BundleContext context, PlugInGuard guard)
			throws BundleException {
		Bundle kept = context.getBundle(location);
		if (kept != null) {
			return new BroughtBundle(file, kept, guard);
		}
		Bundle bundle = context.installBundle(location);
		bundle.adapt(BundleStartLevel.class).setStartLevel(1);
		return new BroughtBundle(file, bundle, guard);
	}

	BundleFile file() {
		return file;
	}

	Bundle bundle() {
		return bundle;
	}

	/** What went wrong when it was started; empty if nothing did. */
	Optional<LocalizedText> failure() {
		return failure;
	}

	/** Starts it if it is resolved and not yet started. What its activation policy leaves for later happens later. */
	void start() {
		if (bundle.getState() == Bundle.RESOLVED && failure.isEmpty()) {
			failure = run(started -> started.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY));
		}
	}

	/** Takes it out of the framework. */
	void uninstall() {
		if (bundle.getState() != Bundle.UNINSTALLED) {
			run(Bundle::uninstall);
		}
	}

	private Optional<LocalizedText> run(Step step) {
		Outcome<Boolean> outcome = guard.callOnce(new Handle(bundle), itself -> {
			try {
				step.on(itself);
				return true;
			} catch (BundleException e) {
				throw cause(e);
			}
		});
		return outcome instanceof Outcome.Failure<Boolean> failed ? Optional.of(failed.reason()) : Optional.empty();
	}

	/** What the bundle's own code threw rather than what the framework made of it. */
	private static Exception cause(BundleException thrown) {
		return switch (thrown.getCause()) {
		case Error error -> throw error;
		case Exception exception -> exception;
		case null, default -> thrown;
		};
	}

	/** What is done with the bundle. */
	@FunctionalInterface
	private interface Step {

		void on(Bundle bundle) throws BundleException;
	}

	/** A bundle is there without being taken. */
	private record Handle(Bundle bundle) implements ServiceHandle<Bundle> {

		@Override
		@Nullable
		public Bundle take() {
			return bundle;
		}

		@Override
		public void giveBack() {
			// nothing was taken
		}

		@Override
		public String origin() {
			return bundle.getSymbolicName() + " " + bundle.getVersion();
		}
	}
}
