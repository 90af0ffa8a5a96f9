/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/**
 * Connects the bundles of the installation that are {@linkplain OnClassPath on the class path} with the framework, as
 * the Connect specification of OSGi has it. Every other location stays the framework's own business.
 */
final class ClassPathModules implements ModuleConnector {

	private static final String SCHEME = "classpath:";

	private final Installation installation;
	private final UnpackedDriver driver;
	private final ClassLoader classPath;
	private final Map<String, JarModule> modules = new HashMap<>();

	/**
	 * The modules of an installation.
	 *
	 * @param driver    is installed in place of the one in the installation
	 * @param classPath has the classes of all of them
	 */
	ClassPathModules(Installation installation, UnpackedDriver driver, ClassLoader classPath) {
		this.installation = installation;
		this.driver = driver;
		this.classPath = classPath;
		for (BundleLine bundle : installation.commandBundles()) {
			if (OnClassPath.contains(bundle.name())) {
				modules.put(location(bundle), new JarModule(installation.jar(bundle), classPath));
			}
		}
	}

	/**
	 * Where the framework is to install a bundle from.
	 *
	 * @param bundle one of the installation
	 */
	String location(BundleLine bundle) {
		if (OnClassPath.contains(bundle.name())) {
			return SCHEME + bundle.name();
		}
		return "reference:file:"
				+ (bundle.name().equals(UnpackedDriver.BUNDLE) ? driver.jar() : installation.jar(bundle));
	}

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public void initialize(File storage, Map<String, String> configuration) {
		// the installation says it all
	}

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public Optional<ConnectModule> connect(String location) {
		return Optional.ofNullable(modules.get(location));
	}

	@Override
	public Optional<BundleActivator> newBundleActivator() {
		return Optional.empty();
	}

	/**
	 * The bundle that a class of the class path belongs to.
	 *
	 * @param context of the framework that these modules are connected with
	 * @return empty for a class of none
	 */
	Optional<Bundle> bundleOf(Class<?> type, BundleContext context) {
		if (type.getClassLoader() != classPath) {
			return Optional.empty();
		}
		for (Map.Entry<String, JarModule> module : modules.entrySet()) {
			if (module.getValue().holds(type)) {
				return Optional.ofNullable(context.getBundle(module.getKey()));
			}
		}
		return Optional.empty();
	}
}
