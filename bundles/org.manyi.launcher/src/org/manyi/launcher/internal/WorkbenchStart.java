/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.adaptor.EclipseStarter;

/** Runs the workbench. */
final class WorkbenchStart {

	private static final int START_FAILED = 13;
	private static final String BUNDLES = "bundles.info";

	private final Installation installation;
	private final CacheFolder cache;
	private final StateFolders states;

	WorkbenchStart(Installation installation, CacheFolder cache, StateFolders states) {
		this.installation = installation;
		this.cache = cache;
		this.states = states;
	}

	/**
	 * Runs the workbench until it is closed.
	 *
	 * @return the exit status
	 * @throws Exception if the framework cannot be started at all
	 */
	int run(String[] arguments) throws Exception {
		QuietWeaver.hush();
		System.getProperties().putAll(properties());
		Object result = EclipseStarter.run(arguments, null);
		if (result instanceof Integer status) {
			return status;
		}
		int status = Integer.getInteger("eclipse.exitcode", result == null ? START_FAILED : 0);
		if (status == START_FAILED) {
			System.err.println(failure(System.getProperty("osgi.logfile", "")).message(Locale.getDefault()));
		}
		return status;
	}

	private static StartFailure failure(String log) throws IOException {
		Path file = Path.of(log);
		return new StartFailure(Files.isRegularFile(file) ? Files.readString(file) : "", log);
	}

	private Map<String, String> properties() throws IOException {
		Map<String, String> properties = new HashMap<>();
		properties.put("osgi.framework", url(installation.framework()));
		properties.put("osgi.install.area", url(installation.root()));
		Path configuration = cache.configuration("workbench", installation.signature());
		properties.put("osgi.configuration.area", url(configuration));
		properties.put("org.eclipse.equinox.simpleconfigurator.configUrl", url(bundles(configuration)));
		properties.put("osgi.sharedConfiguration.area", url(installation.root().resolve("configuration")));
		properties.put("osgi.instance.area", url(states.take()));
		properties.put("osgi.user.area", "@noDefault");
		properties.put("manyi.dropins.followed", "true");
		if (System.getProperty(NativeEdges.PROPERTY) == null) {
			properties.put(NativeEdges.PROPERTY, NativeEdges.in(configuration).toString());
		}
		return properties;
	}

	/** The bundles that are shipped, but the driver of the database as the cache keeps it. */
	private Path bundles(Path configuration) throws IOException {
		Path bundles = configuration.resolve(BUNDLES);
		installation.bundleList().write(UnpackedDriver.BUNDLE, UnpackedDriver.of(installation, cache).jar(), bundles);
		return bundles;
	}

	/** The framework's way to write a location: not encoded. */
	private static String url(Path path) {
		return "file:" + path;
	}
}
