/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.analysis.sensitivity.SimulationSettings;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.compare.Sensitivity;
import org.manyi.service.compare.SensitivityService;

/** Draws as the real service, but no sooner than it is released; may be cancelled, or told to fail, while it waits. */
final class HeldSensitivity implements SensitivityService {

	private final SensitivityService real;
	private final CountDownLatch released = new CountDownLatch(1);
	private final CountDownLatch failing = new CountDownLatch(1);
	private final CountDownLatch cancelled = new CountDownLatch(1);

	HeldSensitivity(SensitivityService real) {
		this.real = real;
	}

	void release() {
		released.countDown();
	}

	void fail() {
		failing.countDown();
	}

	boolean wasCancelled() throws InterruptedException {
		return cancelled.await(10, TimeUnit.SECONDS);
	}

	@Override
	public Sensitivity of(Analysis analysis, SimulationSettings settings, IProgressMonitor monitor)
			throws AnalysisException {
		try {
			while (!released.await(5, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					cancelled.countDown();
					throw new OperationCanceledException();
				}
				if (failing.getCount() == 0) {
					throw new AnalysisException(new LocalizedText("抽取失败。", "The draws failed."));
				}
			}
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
		return real.of(analysis, settings, monitor);
	}
}
