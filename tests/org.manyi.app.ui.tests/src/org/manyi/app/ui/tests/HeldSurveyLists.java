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
import org.manyi.service.SurveyListService;
import org.manyi.service.SurveySummary;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.ImportRecord;

/** Lists no surveys until it is cancelled. */
final class HeldSurveyLists implements SurveyListService {

	private final SurveyListService real;
	private final CountDownLatch never = new CountDownLatch(1);

	HeldSurveyLists(SurveyListService real) {
		this.real = real;
	}

	@Override
	public boolean isWorkspace(Path folder) {
		return real.isWorkspace(folder);
	}

	@Override
	public List<SurveySummary> surveys(Path workspace, IProgressMonitor monitor) {
		try {
			boolean waits = true;
			while (waits) {
				waits = !never.await(5, TimeUnit.MILLISECONDS) && !monitor.isCanceled();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		throw new OperationCanceledException();
	}

	@Override
	public List<ImportRecord> imports(Path workspace) throws EvidenceException {
		return real.imports(workspace);
	}

	@Override
	public List<Reject> rejects(Path workspace, long importNumber, int limit) throws EvidenceException {
		return real.rejects(workspace, importNumber, limit);
	}

	@Override
	public void writeRejects(Path workspace, ImportRecord record, Path target) throws EvidenceException {
		real.writeRejects(workspace, record, target);
	}
}
