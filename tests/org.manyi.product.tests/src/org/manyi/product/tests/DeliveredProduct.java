/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The product as it is delivered, started by its script.
 *
 * @param folder for what it keeps and writes
 * @param here   where it is called from
 */
record DeliveredProduct(Path folder, Path here) {

	/** The sources this test was built from. */
	static Path checkout() {
		return Path.of(Objects.requireNonNull(System.getProperty("manyi.checkout"), "manyi.checkout is not set"));
	}

	/** The product's own folder. */
	static Path installation() {
		return checkout().resolve("releng/org.manyi.product/target/products/org.manyi.product/linux/gtk/x86_64");
	}

	/** The folder of this test's own plug-ins. */
	Path dropins() {
		return folder.resolve("插件 dropins");
	}

	/** Runs a command to its end. */
	Finished run(String... arguments) throws IOException, InterruptedException {
		return runWith("", arguments);
	}

	/** Runs a command to its end, with options of the virtual machine, separated by blanks. */
	Finished runWith(String options, String... arguments) throws IOException, InterruptedException {
		Path out = folder.resolve(UUID.randomUUID() + ".out");
		Path err = folder.resolve(UUID.randomUUID() + ".err");
		ProcessBuilder builder = process(arguments);
		builder.environment().put("MANYI_JAVA_OPTS", options);
		int status = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
		return new Finished(status, Files.readString(out, StandardCharsets.UTF_8),
				Files.readString(err, StandardCharsets.UTF_8));
	}

	/** A process to be started, in a language that is not Chinese and without a display. */
	ProcessBuilder process(String... arguments) {
		List<String> command = new ArrayList<>(List.of(installation().resolve("manyi").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(here.toFile());
		Map<String, String> environment = builder.environment();
		environment.keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_") || name.equals("DISPLAY")
				|| name.equals("WAYLAND_DISPLAY") || name.startsWith("MANYI_"));
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.put("MANYI_DROPINS", dropins().toString());
		return builder;
	}

	/** The workbench to be started, on the display of this test. */
	ProcessBuilder workbench(String display, String... arguments) {
		ProcessBuilder builder = process(arguments);
		builder.environment().put("DISPLAY", display);
		return builder;
	}

	/** A process that has ended. */
	record Finished(int status, String out, String err) {
	}
}
