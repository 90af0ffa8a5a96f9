/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.cli.HeadlessCommands;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The commands for whoever called this process. What the system knows of the caller is asked here and nowhere else. */
@Component
public final class CallerCommands implements HeadlessCommands {

	private static final String FOLDER = "manyi.folder";
	private static final String LANGUAGE = "manyi.language";

	private final BundleContext context;

	@Activate
	public CallerCommands(BundleContext context) {
		this.context = context;
	}

	@Override
	public int run(List<String> arguments) {
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		Invocation invocation = new Invocation(folder(), person(), CallerLocale.of(callerLanguage()),
				ProductVersion.of(context),
				new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/dev/stdout")), err,
				Services.of(context), new NullProgressMonitor(),
				new RereadableInput(new FileInputStream(FileDescriptor.in)), Clock.systemDefaultZone());
		return new Commands(invocation, true).run(arguments.toArray(String[]::new));
	}

	private static Path folder() {
		return Path.of(Optional.ofNullable(System.getProperty(FOLDER)).orElse("")).toAbsolutePath();
	}

	static String person() {
		return Optional.ofNullable(System.getProperty("user.name")).filter(name -> !name.isBlank()).orElse("unknown");
	}

	private static Map<String, String> callerLanguage() {
		String given = System.getProperty(LANGUAGE);
		return given == null ? System.getenv() : Map.of("LANG", given);
	}
}
