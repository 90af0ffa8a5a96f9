/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * Entry point of the headless commands. What the system knows of the caller is asked here and nowhere else.
 * <p>
 * System properties: {@value #FOLDER} is the folder that relative names begin at (the JVM's own where it is not given),
 * {@value #LANGUAGE} the caller's locale as an environment writes it, such as {@code zh_CN.UTF-8}.
 */
public class CommandLineApplication implements IApplication {

	static final String FOLDER = "manyi.folder";
	static final String LANGUAGE = "manyi.language";

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public Object start(IApplicationContext context) {
		Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		Bundle bundle = FrameworkUtil.getBundle(CommandLineApplication.class);
		Invocation invocation = new Invocation(folder(), CallerLocale.of(callerLanguage()), version(bundle),
				new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/dev/stdout")), err, Services.of(bundle.getBundleContext()));
		return new Commands(invocation).run(arguments instanceof String[] words ? words : new String[0]);
	}

	@Override
	public void stop() {
		// a command runs to its end
	}

	private static Path folder() {
		return Path.of(Optional.ofNullable(System.getProperty(FOLDER)).orElse("")).toAbsolutePath();
	}

	private static Map<String, String> callerLanguage() {
		String given = System.getProperty(LANGUAGE);
		return given == null ? System.getenv() : Map.of("LANG", given);
	}

	private static String version(Bundle bundle) {
		Version version = bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
