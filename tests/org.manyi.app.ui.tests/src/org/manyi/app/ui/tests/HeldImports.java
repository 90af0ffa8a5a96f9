/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.Methodology;
import org.manyi.service.AnalysisException;
import org.manyi.service.FileInspection;
import org.manyi.service.ImportRequest;
import org.manyi.service.ImportResult;
import org.manyi.service.ImportService;
import org.manyi.service.MappingDraft;
import org.manyi.service.SourceChoice;
import org.manyi.store.api.EvidenceException;

/** An import service whose imports never end by themselves; dry runs do. */
final class HeldImports implements ImportService {

	private final ImportService real;
	private final CountDownLatch begun = new CountDownLatch(1);
	private final CountDownLatch cancelled = new CountDownLatch(1);

	HeldImports(ImportService real) {
		this.real = real;
	}

	boolean hasBegun() throws InterruptedException {
		return begun.await(10, TimeUnit.SECONDS);
	}

	boolean wasCancelled() throws InterruptedException {
		return cancelled.await(10, TimeUnit.SECONDS);
	}

	@Override
	public List<SurveyFormat> formats() {
		return real.formats();
	}

	@Override
	public FileInspection inspect(SourceChoice source, IProgressMonitor monitor) throws EvidenceException {
		return real.inspect(source, monitor);
	}

	@Override
	public MappingDraft draft(SourceChoice source, Methodology methodology, Path workspace, IProgressMonitor monitor)
			throws EvidenceException {
		return real.draft(source, methodology, workspace, monitor);
	}

	@Override
	public ImportMapping mapping(Path file) throws EvidenceException {
		return real.mapping(file);
	}

	@Override
	public ImportResult importFile(ImportRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException {
		if (request.dryRun()) {
			return real.importFile(request, monitor);
		}
		monitor.beginTask("held", 2);
		monitor.worked(1);
		begun.countDown();
		try {
			CountDownLatch never = new CountDownLatch(1);
			while (!never.await(5, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					cancelled.countDown();
					throw new OperationCanceledException();
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		throw new OperationCanceledException();
	}
}
