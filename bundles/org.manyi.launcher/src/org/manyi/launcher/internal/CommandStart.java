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
import java.util.List;

import org.manyi.cli.HeadlessCommands;
import org.osgi.framework.BundleException;

/**
 * Runs a command. The first one with some set of jars, plug-ins among them, leaves what the framework has made of them;
 * the later ones start from there and write nothing, so that any number of them may run at once.
 */
final class CommandStart {

	private static final String KIND = "command";
	private static final List<List<String>> TAKING_PLUG_INS = List.of(List.of("plugin", "install"),
			List.of("store", "hold"));

	private final Installation installation;
	private final CacheFolder cache;
	private final PlugInFolders plugIns;

	CommandStart(Installation installation, CacheFolder cache, PlugInFolders plugIns) {
		this.installation = installation;
		this.cache = cache;
		this.plugIns = plugIns;
	}

	/**
	 * Runs a command to its end.
	 *
	 * @return the exit status
	 * @throws IOException          if the installation cannot be read or the cache not be written
	 * @throws BundleException      if the framework cannot be started
	 * @throws InterruptedException if the thread was interrupted while the framework stopped
	 */
	int run(List<String> arguments) throws IOException, BundleException, InterruptedException {
		String signature = installation.signature();
		UnpackedDriver driver = UnpackedDriver.of(installation, cache);
		Path prepared = cache.prepared(KIND, signature + plugIns.signature());
		if (takesPlugIns(arguments)) {
			return runAside(driver, arguments);
		}
		if (Files.isDirectory(prepared)) {
			// the process ends with the command and there is nothing to save: no need to stop a framework in good order
			return run(new CommandFramework(installation, driver, prepared, true), arguments);
		}
		Path fresh = cache.fresh(KIND);
		CommandFramework framework = new CommandFramework(installation, driver, fresh, false);
		framework.install();
		int status = run(framework, arguments);
		framework.stop();
		cache.keep(fresh, KIND, prepared);
		return status;
	}

	/**
	 * Whether bundles may come that are not there yet, because they are tried out or because the command goes on for
	 * long; a framework takes none whose storage is only read.
	 */
	private static boolean takesPlugIns(List<String> arguments) {
		return TAKING_PLUG_INS.stream().anyMatch(
				command -> arguments.size() >= command.size() && arguments.subList(0, command.size()).equals(command));
	}

	private int runAside(UnpackedDriver driver, List<String> arguments)
			throws IOException, BundleException, InterruptedException {
		Path fresh = cache.fresh(KIND);
		// a command that goes on for long is ended by a signal
		Thread tidy = new Thread(() -> remove(fresh), "Manyi storage");
		Runtime.getRuntime().addShutdownHook(tidy);
		CommandFramework framework = new CommandFramework(installation, driver, fresh, false);
		framework.install();
		int status = run(framework, arguments);
		framework.stop();
		return status;
	}

	private static void remove(Path fresh) {
		try {
			CacheFolder.remove(fresh);
		} catch (IOException e) {
			// it can be lost, and be left
		}
	}

	private int run(CommandFramework framework, List<String> arguments) throws BundleException {
		framework.start();
		return framework.service(HeadlessCommands.class)
				.orElseThrow(() -> new BundleException("the installation lacks the headless commands")).run(arguments);
	}
}
