/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisService;
import org.manyi.ui.ShownSurvey;

/** Scores the open survey twice, away from the user's thread; its answers are counted once. */
final class WhatIfJob extends Job {

	/** How it ended; called on the job's thread. A job that is cancelled ends without a word. */
	interface Listener {

		void done(WhatIf whatIf);

		void failed(LocalizedText reason);
	}

	private final AnalysisService service;
	private final WhatIf.Question question;
	private final Listener listener;

	WhatIfJob(AnalysisService service, WhatIf.Question question, Listener listener) {
		super("What if");
		this.service = service;
		this.question = question;
		this.listener = listener;
		setSystem(true);
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		try {
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			Analysis before = score(question.before(), progress.split(1));
			Analysis after = question.before().equals(question.after()) ? before
					: score(question.after(), progress.split(1));
			if (!monitor.isCanceled()) {
				listener.done(new WhatIf(before, after, question.baseline(), question.survey()));
			}
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (AnalysisException e) {
			listener.failed(e.reason());
		}
		return Status.OK_STATUS;
	}

	/** The figures of that state of the data which the window shows. */
	private Analysis score(Methodology methodology, IProgressMonitor monitor) throws AnalysisException {
		ShownSurvey.Survey survey = question.survey();
		return survey.figures(service.analyse(survey.by(methodology), monitor));
	}
}
