/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.testsupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.manyi.ui.FilePicker;
import org.manyi.ui.Stall;
import org.manyi.ui.StallWatch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The workbench as the product starts it, on a thread of its own inside the framework of the tests. */
public final class RunningWorkbench {

	private static final int SECONDS = 60;
	/** Names the variable of a run that measures what a user gets: to track takes a stack trace of each resource. */
	private static final String UNTRACKED = "MANYI_UNTRACKED";
	private static final Duration TOLERABLE = Duration.ofSeconds(1);
	private static final List<String> SERVICE_LOADER = List.of("org.apache.aries.spifly.dynamic.bundle", "slf4j.nop");

	private final ScriptedFilePicker picker = new ScriptedFilePicker();
	private final CompletableFuture<IEclipseContext> started = new CompletableFuture<>();
	private final Thread thread;
	private final Queue<Stall> stalls = new ConcurrentLinkedQueue<>();

	private RunningWorkbench(String... arguments) {
		thread = new Thread(() -> run(arguments), "workbench");
		thread.setDaemon(true);
	}

	/**
	 * Starts the workbench and waits until its window is open.
	 *
	 * @param arguments the program arguments
	 */
	public static RunningWorkbench start(String... arguments) throws InterruptedException {
		startServiceLoader();
		RunningWorkbench workbench = new RunningWorkbench(arguments);
		workbench.thread.start();
		WorkbenchDriver driver = workbench.driver();
		driver.waitFor("the window", () -> Arrays.stream(driver.display().getShells()).anyMatch(Shell::isVisible));
		workbench.watch(driver.display());
		return workbench;
	}

	/**
	 * Starts what finds implementations by the service loader, and the implementations: without them NatTable paints
	 * nothing and takes no click, and says so to a log that is not there either.
	 */
	private static void startServiceLoader() {
		for (String name : SERVICE_LOADER) {
			for (Bundle bundle : FrameworkUtil.getBundle(RunningWorkbench.class).getBundleContext().getBundles()) {
				if (bundle.getSymbolicName().equals(name)) {
					start(bundle);
				}
			}
		}
	}

	private static void start(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			throw new IllegalStateException(bundle.getSymbolicName() + " does not start", e);
		}
	}

	private void watch(Display display) {
		StallWatch watch = new StallWatch(display, TOLERABLE, stall -> {
			if (stall.isOwn(TOLERABLE)) {
				stalls.add(stall);
			}
		});
		display.syncExec(() -> display.disposeExec(watch::close));
	}

	private void run(String... arguments) {
		Display display = new Display(tracked());
		try {
			E4Workbench workbench = new E4Application().createE4Workbench(new StartedApplication(arguments), display);
			workbench.getContext().set(FilePicker.class, picker);
			display.asyncExec(() -> started.complete(workbench.getContext()));
			workbench.createAndRunUI(workbench.getApplication());
			workbench.close();
		} catch (RuntimeException | Error e) {
			started.completeExceptionally(e);
			throw e;
		} finally {
			display.dispose();
		}
	}

	/**
	 * So that a test may count what was not given back. Not by {@code Device.DEBUG}: it also makes the X server answer
	 * every request before the next, and what is measured would be that.
	 */
	private static DeviceData tracked() {
		DeviceData data = new DeviceData();
		data.tracking = System.getenv(UNTRACKED) == null;
		return data;
	}

	/** The context of the application. */
	public IEclipseContext context() throws InterruptedException {
		try {
			return started.get(SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			throw new IllegalStateException("the workbench did not start", e.getCause());
		} catch (TimeoutException e) {
			throw new IllegalStateException("the workbench did not start in " + SECONDS + " s", e);
		}
	}

	/** The stalls since it was asked last for which the program is to blame. */
	List<Stall> stalls() {
		List<Stall> told = new ArrayList<>();
		for (Stall stall = stalls.poll(); stall != null; stall = stalls.poll()) {
			told.add(stall);
		}
		return told;
	}

	/** Answers file dialogs. */
	public ScriptedFilePicker picker() {
		return picker;
	}

	/** Drives the windows. */
	public WorkbenchDriver driver() throws InterruptedException {
		return new WorkbenchDriver(context().get(Display.class));
	}

	/** Closes the windows and waits for the end. */
	public void close() throws InterruptedException {
		Display display = context().get(Display.class);
		display.syncExec(() -> {
			for (Shell shell : display.getShells()) {
				if (!shell.isDisposed()) {
					shell.close();
				}
			}
		});
		thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
	}
}
