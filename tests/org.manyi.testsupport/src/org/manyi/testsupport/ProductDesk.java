/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.testsupport;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Sits at the window of the product where this bundle was added to it: does what the property {@value #TASK} names,
 * writes what it saw to the file {@value #TOLD}, and closes the window. Without that property it does nothing.
 */
@NonNullByDefault({})
public final class ProductDesk implements BundleActivator {

	/** The property that names one of {@link RestartTask}. */
	public static final String TASK = "manyi.desk.task";
	/** The property that names the file for what was seen, a fact in each line, or for why it was not seen. */
	public static final String TOLD = "manyi.desk.told";

	private static final int SECONDS = 180;

	@Override
	public void start(BundleContext bundles) {
		String task = bundles.getProperty(TASK);
		if (task != null) {
			Path told = Path.of(Objects.requireNonNull(bundles.getProperty(TOLD), TOLD));
			Thread desk = new Thread(() -> sit(bundles, RestartTask.valueOf(task), told), "desk");
			desk.setDaemon(true);
			desk.start();
		}
	}

	private static void sit(BundleContext bundles, RestartTask task, Path told) {
		ServiceTracker<IWorkbench, IWorkbench> tracker = new ServiceTracker<>(bundles, IWorkbench.class, null);
		tracker.open();
		try {
			IWorkbench workbench = Objects.requireNonNull(tracker.waitForService(TimeUnit.SECONDS.toMillis(SECONDS)),
					"no workbench");
			IEclipseContext context = workbench.getApplication().getContext();
			Display display = context.get(Display.class);
			write(told, facts(task, new WorkbenchDriver(display, SECONDS), context));
			display.asyncExec(() -> window(display).ifPresent(Shell::close));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			tracker.close();
		}
	}

	private static Optional<Shell> window(Display display) {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getMenuBar() != null)
				.findFirst();
	}

	private static List<String> facts(RestartTask task, WorkbenchDriver driver, IEclipseContext context)
			throws InterruptedException {
		try {
			driver.waitFor("the window", () -> window(driver.display()).isPresent());
			RestartDesk desk = new RestartDesk(driver, context);
			return task == RestartTask.ARRANGE ? desk.arrange() : desk.tell();
		} catch (RuntimeException | Error e) {
			StringWriter why = new StringWriter();
			e.printStackTrace(new PrintWriter(why));
			return why.toString().lines().toList();
		}
	}

	private static void write(Path told, List<String> facts) {
		try {
			Files.write(told, facts);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void stop(BundleContext bundles) {
		// the thread ends with the product
	}
}
