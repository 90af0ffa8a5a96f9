/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;
import org.osgi.framework.connect.FrameworkUtilHelper;

/**
 * Answers {@code FrameworkUtil.getBundle(Class)} for classes of the class path, whose class loader knows of no bundle.
 * The framework finds this class through the JVM's service loader, hence the one thing that is kept for the whole
 * process.
 */
public final class ClassPathBundles implements FrameworkUtilHelper {

	private static final AtomicReference<Function<Class<?>, Optional<Bundle>>> RUNNING =
			new AtomicReference<>(type -> Optional.empty());

	/**
	 * Says who knows the bundles of this process.
	 *
	 * @param bundles gives the bundle of a class of the class path
	 */
	static void are(Function<Class<?>, Optional<Bundle>> bundles) {
		RUNNING.set(bundles);
	}

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public Optional<Bundle> getBundle(Class<?> type) {
		return RUNNING.get().apply(type);
	}
}
