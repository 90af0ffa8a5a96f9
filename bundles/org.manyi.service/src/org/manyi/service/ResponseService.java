/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.quality.FoundResponse;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Shows single responses of the surveys of a workspace, so that a person can look at one and correct it by
 * {@link DecisionService}. An OSGi service. Never called on the user interface's thread.
 */
@ProviderType
public interface ResponseService {

	/**
	 * The responses that count now of a slice and pass a filter, page by page, with what they say in words: their facts
	 * are {@link org.manyi.store.api.quality.ResponseFact.Opinions}.
	 *
	 * @throws InvalidRequestException                             when no survey, or one that there is none of, is
	 *                                                             named
	 * @throws AnalysisException                                   when the workspace holds no survey
	 * @throws EvidenceException                                   when the workspace cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	ResponseListing list(ResponseListRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException;

	/**
	 * Which responses of a slice that pass a filter stand in which place, however many there are.
	 *
	 * @param request of which {@code after} and {@code limit} do not matter
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	ResponseIndex index(ResponseListRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException;

	/**
	 * The responses of a page, with their {@link org.manyi.store.api.quality.ResponseFact.Opinions}.
	 *
	 * @param request what the index was asked for
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	List<FoundResponse> page(ResponseListRequest request, ResponseIndex index, ResponseIndex.Page page,
			IProgressMonitor monitor) throws EvidenceException;

	/**
	 * The responses that a text names, excluded and superseded ones too, by ascending number.
	 *
	 * @param surveyId the survey; empty where the workspace holds one alone
	 * @param written  {@code #12} for the response of that number, {@code 2:15} for row 15 of import 2, else a response
	 *                 id
	 * @throws InvalidRequestException when no survey, or one that there is none of, is named
	 * @throws AnalysisException       when the workspace holds no survey
	 * @throws EvidenceException       when there is no such response, or the workspace cannot be read
	 */
	List<ResponseRecord> find(Path workspace, Optional<String> surveyId, String written)
			throws EvidenceException, AnalysisException;
}
