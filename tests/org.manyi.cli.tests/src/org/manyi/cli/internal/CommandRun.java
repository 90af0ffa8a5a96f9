/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.manyi.service.AnalysisService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A command line that has been run in this framework, with every bundle it takes.
 *
 * @param status the exit status
 * @param out    what stood on standard output
 * @param err    what stood on standard error
 */
record CommandRun(int status, byte[] out, String err) {

	private static final long MOST_MILLISECONDS_TO_START = 60_000;

	/** Runs a command line from a folder. */
	static CommandRun in(Path folder, Locale locale, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = new Commands(invocation(folder, locale, out, err)).run(arguments);
		return new CommandRun(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
	}

	/** A caller that this framework serves. */
	static Invocation invocation(Path folder, Locale locale, OutputStream out, OutputStream err) {
		return new Invocation(folder, "Tester", locale, "1.2.3", out,
				new PrintStream(err, true, StandardCharsets.UTF_8), Services.of(startedFramework()));
	}

	/** Runs a command line in English from the folder of the test data. */
	static CommandRun of(String... arguments) {
		return in(testData(), Locale.ENGLISH, arguments);
	}

	/** Runs a command line that must succeed, and reads the JSON it writes. */
	static Json json(String... arguments) {
		CommandRun run = of(arguments);
		assertEquals("", run.err());
		assertEquals(Commands.DONE, run.status());
		return Json.parse(run.out());
	}

	String text() {
		return new String(out, StandardCharsets.UTF_8);
	}

	/** The folder of the test data. */
	static Path testData() {
		return checkout().resolve("tests/org.manyi.cli.tests/testdata");
	}

	/** The sources this test was built from. */
	static Path checkout() {
		return Path.of(Objects.requireNonNull(System.getProperty("manyi.checkout"), "manyi.checkout is not set"));
	}

	private static BundleContext startedFramework() {
		BundleContext context = FrameworkUtil.getBundle(CommandRun.class).getBundleContext();
		for (Bundle bundle : context.getBundles()) {
			boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
			if (!fragment && bundle.getHeaders().get(Constants.BUNDLE_ACTIVATIONPOLICY) != null
					&& bundle.getState() == Bundle.RESOLVED) {
				try {
					bundle.start(Bundle.START_ACTIVATION_POLICY);
				} catch (BundleException e) {
					throw new IllegalStateException(bundle.getSymbolicName(), e);
				}
			}
		}
		ServiceTracker<AnalysisService, AnalysisService> tracker = new ServiceTracker<>(context, AnalysisService.class,
				null);
		tracker.open();
		try {
			Objects.requireNonNull(tracker.waitForService(MOST_MILLISECONDS_TO_START), "no analysis service");
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		} finally {
			tracker.close();
		}
		return context;
	}
}
