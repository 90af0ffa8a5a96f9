/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.model.Slice;
import org.manyi.service.ResponseListRequest;
import org.manyi.service.ResponseListing;
import org.manyi.store.api.quality.ResponseFilter;

import picocli.CommandLine.Option;

/** Which of many responses are listed, [1, 10 000] of them. */
final class ResponsePageOptions {

	private static final int MOST = 10_000;

	@Option(names = "--after", paramLabel = "N", descriptionKey = "opinions.after")
	private long after;

	@Option(names = "--limit", paramLabel = "N", descriptionKey = "opinions.limit")
	private int limit = 100;

	/** Those of a survey that the filter lets through. */
	ResponseListing list(Invocation invocation, WorkspaceSurveyOptions survey, ResponseFilter filter)
			throws Exception {
		return invocation.services().responses().list(new ResponseListRequest(survey.folder(invocation),
				survey.surveyId(), Slice.ALL, filter, after, Math.clamp(limit, 1, MOST)), new NullProgressMonitor());
	}
}
