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
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyEntry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a user asks, answered: the one way in for command line, views and reports. An OSGi service. It keeps the counts
 * of the sources read last, so that another weight, band or method of the same evidence does not read a response again.
 * <p>
 * Of the {@link org.manyi.store.api.EvidenceSourceProvider} services that accept a source, the one of the highest
 * {@code service.ranking} opens it, among equals the one registered first.
 */
@ProviderType
public interface AnalysisService {

	/** The announced methodology files, ordered by id, then by version from the highest. */
	List<MethodologyEntry> methodologies();

	/**
	 * The methodology of that id, or read from that file.
	 *
	 * @param idOrFile the id of a plug-in's methodology, or the path of a methodology file
	 * @throws InvalidRequestException when there is neither
	 * @throws AnalysisException       when the file is wrong; the reason then names everything wrong
	 */
	Methodology methodology(String idOrFile) throws AnalysisException;

	/**
	 * The methodology by which a survey of a workspace was imported last, as it was kept then.
	 *
	 * @param workspace the folder
	 * @param surveyId  the survey; empty where the workspace holds one alone
	 * @throws InvalidRequestException when no survey, or one that there is none of, is named, or none is known for it
	 * @throws AnalysisException       when the workspace cannot be read, or this program cannot read what was kept
	 */
	Methodology methodologyOf(Path workspace, Optional<String> surveyId) throws AnalysisException;

	/**
	 * Why the methodology cannot be used as it is now, as when the plug-in of a method it calls is gone. An analysis by
	 * it is possible nevertheless; what needs the missing method has no score.
	 *
	 * @return one reason per missing method or weighting scheme, with its id; empty when all are present
	 */
	List<LocalizedText> obstacles(Methodology methodology);

	/**
	 * Reads a source, scores it and finds what is lowest and most concentrated.
	 *
	 * @throws InvalidRequestException                           when an option is wrong
	 * @throws AnalysisException                                 when the source cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	Analysis analyse(AnalysisRequest request, IProgressMonitor monitor) throws AnalysisException;

	/**
	 * Answers several questions. Those that need the same counts, as the same survey by several readings does, have
	 * them read once for all.
	 *
	 * @return one analysis per request, in order
	 * @throws InvalidRequestException                           when an option is wrong
	 * @throws AnalysisException                                 when a source cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	List<Analysis> analyse(List<AnalysisRequest> requests, IProgressMonitor monitor) throws AnalysisException;
}
