/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitService;

/** Puts units side by side as the real service, but no sooner than it is released; may be cancelled while it waits. */
final class HeldUnits implements UnitService {

	private final UnitService real;
	private final CountDownLatch released = new CountDownLatch(1);

	HeldUnits(UnitService real) {
		this.real = real;
	}

	void release() {
		released.countDown();
	}

	@Override
	public UnitComparison compare(AnalysisRequest request, GroupField by, Optional<Slice> baseline,
			IProgressMonitor monitor) throws AnalysisException {
		try {
			while (!released.await(5, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
		return real.compare(request, by, baseline, monitor);
	}
}
