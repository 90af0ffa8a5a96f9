/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;

/** The framework of a command. */
final class CommandFramework {

	private static final String HIGHEST_START_LEVEL = "6";

	private final Installation installation;
	private final ClassPathModules modules;
	private final Framework framework;

	/**
	 * A framework that is not started.
	 *
	 * @param driver   of the database
	 * @param storage  what the framework keeps
	 * @param prepared whether the storage has all bundles and is only read, by any number of processes at once
	 */
	CommandFramework(Installation installation, UnpackedDriver driver, Path storage, boolean prepared)
			throws BundleException {
		this.installation = installation;
		modules = new ClassPathModules(installation, driver, CommandFramework.class.getClassLoader());
		framework = new EquinoxFactory().newFramework(Map.of(
				Constants.FRAMEWORK_STORAGE, storage.toString(),
				"osgi.configuration.area.readOnly", Boolean.toString(prepared),
				Constants.FRAMEWORK_BEGINNING_STARTLEVEL, HIGHEST_START_LEVEL,
				// libraries look for services of the JDK; on the class path they would search all bundles
				"osgi.contextClassLoaderParent", "ext",
				// as the workbench has it
				"osgi.compatibility.bootdelegation", "true",
				"ds.delayed.keepInstances", "true",
				// component descriptions are parsed once
				"ds.cache.metadata", "true"), modules);
		framework.init();
		BundleContext context = framework.getBundleContext();
		ClassPathBundles.are(type -> modules.bundleOf(type, context));
	}

	/**
	 * Installs what a command needs. The bundles are started with the framework; what cannot be installed is logged.
	 */
	void install() {
		for (BundleLine line : installation.commandBundles()) {
			try {
				install(line);
			} catch (BundleException e) {
				service(FrameworkLog.class).ifPresent(log -> log.log(new FrameworkLogEntry("org.manyi.launcher",
						FrameworkLogEntry.ERROR, 0, line.location() + ": " + e.getMessage(), 0, e, null)));
			}
		}
	}

	private void install(BundleLine line) throws BundleException {
		Bundle bundle = framework.getBundleContext().installBundle(modules.location(line));
		if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
			bundle.adapt(BundleStartLevel.class).setStartLevel(line.startLevel());
			bundle.start(line.started() ? 0 : Bundle.START_ACTIVATION_POLICY);
		}
	}

	/** Starts the framework with its bundles. */
	void start() throws BundleException {
		framework.start();
	}

	/** The service of the type; empty if no bundle has registered one. */
	<S> Optional<S> service(Class<S> type) {
		BundleContext context = framework.getBundleContext();
		ServiceReference<S> reference = context.getServiceReference(type);
		return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
	}

	/** Stops the framework; what it has found out is in the storage then. */
	void stop() throws BundleException, InterruptedException {
		framework.stop();
		framework.waitForStop(0);
	}
}
