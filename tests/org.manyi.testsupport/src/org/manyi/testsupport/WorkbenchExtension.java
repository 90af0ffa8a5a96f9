/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.manyi.ui.Stall;

/**
 * Gives tests the workbench: one for all classes, as a display cannot be made twice, closed after the last. A test that
 * fails leaves a picture in {@code target/screenshots}. One in which the window computes or waits for more than a
 * second fails, and so does one that leaves a dialog open, which is closed for those that follow. Before each, what is
 * typed comes to the window.
 */
@NonNullByDefault({})
public final class WorkbenchExtension
		implements ParameterResolver, BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(WorkbenchExtension.class);

	private static final String[] PRODUCT = { "-applicationXMI", "org.manyi.app/Application.e4xmi",
			"-cssTheme", "org.manyi.app.theme.light", "-lifeCycleURI",
			"bundleclass://org.manyi.app/org.manyi.app.internal.WorkbenchLifeCycle", "-clearPersistedState" };

	private record Holder(RunningWorkbench workbench) implements AutoCloseable {

		@Override
		public void close() throws InterruptedException {
			workbench.close();
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == RunningWorkbench.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return workbench(context);
	}

	private static RunningWorkbench workbench(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("workbench", key -> {
			try {
				return new Holder(RunningWorkbench.start(PRODUCT));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(e);
			}
		}, Holder.class).workbench();
	}

	@Override
	public void beforeEach(ExtensionContext context) throws InterruptedException, ExecutionException {
		new Keyboard(workbench(context).driver()).give();
	}

	@Override
	public void afterEach(ExtensionContext context) throws InterruptedException {
		List<String> left = new LeftDialogs(workbench(context).driver().display()).close();
		if (!left.isEmpty() && context.getExecutionException().isEmpty()) {
			throw new AssertionError("dialogs were left open: " + left);
		}
	}

	@Override
	public void afterTestExecution(ExtensionContext context) throws IOException, InterruptedException {
		if (context.getExecutionException().isPresent()) {
			Path folder = Files.createDirectories(Path.of("target", "screenshots"));
			workbench(context).driver().screenshot(folder.resolve(context.getRequiredTestClass().getSimpleName() + "."
					+ context.getRequiredTestMethod().getName() + ".png"));
		}
		List<Stall> stalls = workbench(context).stalls();
		if (!stalls.isEmpty()) {
			throw new AssertionError("the window did not answer: " + stalls);
		}
	}
}
