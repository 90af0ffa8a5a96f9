/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.osgi.framework.BundleException;

/**
 * Starts the framework, runs the workbench or one command, and ends with its exit status.
 * <p>
 * The first argument says which: {@code workbench} or {@code command}; the others are handed on. The system properties
 * {@code manyi.installation}, {@code manyi.cache} and {@code manyi.state} name the product's folder and the user's two
 * folders, which are all that is written to but for the user's folder of plug-ins, {@code manyi.dropins}.
 * <p>
 * With {@code prepare} as the first argument, nothing is run but two files are made for the starts to come, which are
 * named by the two other arguments: a {@linkplain PlainCopy plain copy} of the framework, for the boot class path, and
 * the {@linkplain ClassPathJar classes} that a command finds on its class path.
 */
public final class Launcher {

	private static final int START_FAILED = 13;

	private Launcher() {
	}

	/**
	 * Runs the product.
	 *
	 * @param args {@code workbench} or {@code command}, then the product's own arguments
	 * @throws Exception if the workbench cannot be started at all, or a start not be prepared
	 */
	public static void main(String[] args) throws Exception {
		Installation installation = Installation.at(folder("manyi.installation"));
		String[] arguments = Arrays.copyOfRange(args, 1, args.length);
		switch (args[0]) {
		case "prepare" -> prepare(installation, Path.of(arguments[0]), Path.of(arguments[1]));
		case "command" -> System.exit(command(installation, List.of(arguments)));
		default -> System.exit(new WorkbenchStart(installation, new CacheFolder(folder("manyi.cache")),
				new StateFolders(folder("manyi.state"))).run(arguments));
		}
	}

	private static Path folder(String property) {
		return Path.of(Objects.requireNonNull(System.getProperty(property), property)).toAbsolutePath();
	}

	private static void prepare(Installation installation, Path framework, Path classes) throws IOException {
		List<Path> jars = new ArrayList<>();
		for (BundleLine bundle : installation.commandBundles()) {
			if (OnClassPath.contains(bundle.name())) {
				jars.add(installation.jar(bundle));
			}
		}
		PlainCopy.make(installation.framework(), framework);
		ClassPathJar.make(jars, classes);
	}

	private static int command(Installation installation, List<String> arguments) throws InterruptedException {
		try {
			return new CommandStart(installation, new CacheFolder(folder("manyi.cache")), new PlugInFolders(
					List.of(folder("manyi.dropins"), installation.root().resolve("dropins")))).run(arguments);
		} catch (IOException | BundleException e) {
			boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
			System.err.println((chinese ? "manyi：无法启动：" : "manyi: it could not be started: ") + e);
			return START_FAILED;
		}
	}
}
