/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;

/** Answers as the real service, but no sooner than it is released; may be cancelled while it waits. */
final class HeldService implements AnalysisService {

	private final AnalysisService real;
	private final CountDownLatch released = new CountDownLatch(1);
	private final CountDownLatch cancelled = new CountDownLatch(1);

	HeldService(AnalysisService real) {
		this.real = real;
	}

	void release() {
		released.countDown();
	}

	boolean wasCancelled() throws InterruptedException {
		return cancelled.await(10, TimeUnit.SECONDS);
	}

	@Override
	public List<MethodologyEntry> methodologies() {
		return real.methodologies();
	}

	@Override
	public Methodology methodology(String idOrFile) throws AnalysisException {
		return real.methodology(idOrFile);
	}

	@Override
	public Methodology methodologyOf(Path workspace, Optional<String> surveyId) throws AnalysisException {
		return real.methodologyOf(workspace, surveyId);
	}

	@Override
	public List<LocalizedText> obstacles(Methodology methodology) {
		return real.obstacles(methodology);
	}

	@Override
	public Analysis analyse(AnalysisRequest request, IProgressMonitor monitor) throws AnalysisException {
		await(monitor);
		return real.analyse(request, monitor);
	}

	@Override
	public List<Analysis> analyse(List<AnalysisRequest> requests, IProgressMonitor monitor) throws AnalysisException {
		await(monitor);
		return real.analyse(requests, monitor);
	}

	private void await(IProgressMonitor monitor) {
		monitor.beginTask("held", 2);
		monitor.worked(1);
		try {
			while (!released.await(5, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					cancelled.countDown();
					throw new OperationCanceledException();
				}
			}
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
	}
}
