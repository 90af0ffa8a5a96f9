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
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Starts the framework, runs the workbench or one command, and ends with its exit status.
 * <p>
 * The first argument says which: {@code workbench} or {@code command}; the others are handed on. The system properties
 * {@code manyi.installation}, {@code manyi.cache} and {@code manyi.state} name the product's folder and the user's two
 * folders, which are all that is written to. {@code manyi.framework}, if set, names a file to make for the next start: a
 * {@linkplain PlainCopy plain copy} of the framework's jar.
 */
public final class Launcher {

	private static final int START_FAILED = 13;

	private final Installation installation;
	private final CacheFolder cache;
	private final StateFolders states;

	private Launcher(Installation installation, CacheFolder cache, StateFolders states) {
		this.installation = installation;
		this.cache = cache;
		this.states = states;
	}

	/**
	 * Runs the product.
	 *
	 * @param args {@code workbench} or {@code command}, then the product's own arguments
	 * @throws Exception if the framework cannot be started at all
	 */
	public static void main(String[] args) throws Exception {
		Launcher launcher = new Launcher(Installation.at(folder("manyi.installation")),
				new CacheFolder(folder("manyi.cache")), new StateFolders(folder("manyi.state")));
		launcher.prepareNextStart();
		Map<String, String> properties = args[0].equals("command") ? launcher.command() : launcher.workbench();
		System.exit(run(properties, Arrays.copyOfRange(args, 1, args.length)));
	}

	private static Path folder(String property) {
		return Path.of(Objects.requireNonNull(System.getProperty(property), property)).toAbsolutePath();
	}

	private void prepareNextStart() throws IOException {
		String copy = System.getProperty("manyi.framework");
		if (copy != null) {
			PlainCopy.make(installation.framework(), Path.of(copy));
		}
	}

	private Map<String, String> command() throws IOException {
		Map<String, String> properties = common("command");
		properties.put("eclipse.application", "org.manyi.cli.application");
		properties.put("osgi.bundles", installation.headlessBundles());
		properties.put("osgi.bundles.defaultStartLevel", "4");
		properties.put("osgi.configuration.cascaded", "false");
		properties.put("osgi.instance.area", "@noDefault");
		return properties;
	}

	private Map<String, String> workbench() throws IOException {
		QuietWeaver.hush();
		Map<String, String> properties = common("workbench");
		properties.put("osgi.sharedConfiguration.area", url(installation.root().resolve("configuration")));
		properties.put("osgi.instance.area", url(states.take()));
		return properties;
	}

	private Map<String, String> common(String kind) throws IOException {
		Map<String, String> properties = new HashMap<>();
		properties.put("osgi.framework", url(installation.framework()));
		properties.put("osgi.install.area", url(installation.root()));
		properties.put("osgi.configuration.area",
				url(cache.configuration(kind, installation.signature())));
		properties.put("osgi.user.area", "@noDefault");
		return properties;
	}

	/** The framework's way to write a location: not encoded. */
	private static String url(Path path) {
		return "file:" + path;
	}

	private static int run(Map<String, String> properties, String[] args) throws Exception {
		System.getProperties().putAll(properties);
		Object result = EclipseStarter.run(args, null);
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
}
