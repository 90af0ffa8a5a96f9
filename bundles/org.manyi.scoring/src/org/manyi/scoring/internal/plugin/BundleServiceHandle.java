/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** A service of the framework. */
final class BundleServiceHandle<S> implements ServiceHandle<S> {

	private final BundleContext context;
	private final ServiceReference<S> reference;
	private final String origin;

	BundleServiceHandle(BundleContext context, ServiceReference<S> reference) {
		this.context = context;
		this.reference = reference;
		Bundle bundle = reference.getBundle();
		origin = bundle == null ? "service " + reference.getProperty(Constants.SERVICE_ID)
				: bundle.getSymbolicName() + " " + bundle.getVersion();
	}

	@Override
	@Nullable
	public S take() {
		return context.getService(reference);
	}

	@Override
	public Optional<LocalizedText> failure() {
		return new ComponentFailures(context).of(reference);
	}

	@Override
	public void giveBack() {
		context.ungetService(reference);
	}

	@Override
	public String origin() {
		return origin;
	}
}
