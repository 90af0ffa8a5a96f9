/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.model.Visitor;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ResponseReference;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Decisions on the data of a workspace: excluding responses, including them again, correcting answers, submitting
 * months; and the history that they make. An OSGi service. What {@link org.manyi.store.api.workspace.Decisions} refuses
 * is refused here with the same reason, and nothing is changed.
 */
@ProviderType
public interface DecisionService {

	/**
	 * Takes responses out of the counts.
	 *
	 * @throws InvalidRequestException when no survey, or one that there is none of, is named
	 * @throws AnalysisException       when the workspace holds no survey
	 * @throws EvidenceException       when it cannot be done
	 */
	DecisionOutcome exclude(DecisionRequest request, List<ResponseReference> responses)
			throws EvidenceException, AnalysisException;

	/**
	 * Takes back the exclusion of responses.
	 *
	 * @throws InvalidRequestException when no survey, or one that there is none of, is named
	 * @throws AnalysisException       when the workspace holds no survey
	 * @throws EvidenceException       when it cannot be done
	 */
	DecisionOutcome include(DecisionRequest request, List<ResponseReference> responses)
			throws EvidenceException, AnalysisException;

	/**
	 * Sets a single answer right.
	 *
	 * @param item   its id, or its name or alias in either language where one item alone is called so
	 * @param answer as it is written: the score or a label of a level, a mark of the scale, or the name of a state:
	 *               {@code not-applicable}, {@code blank}, {@code not-shown} or {@code invalid}
	 * @throws InvalidRequestException when no survey, or one that there is none of, is named, or the answer is none
	 * @throws AnalysisException       when the workspace holds no survey
	 * @throws EvidenceException       when it cannot be done
	 */
	DecisionOutcome correct(DecisionRequest request, ResponseReference response, String item, String answer)
			throws EvidenceException, AnalysisException;

	/**
	 * Submits a month.
	 *
	 * @param submitted the data version whose figures were submitted; empty for the present one
	 * @throws InvalidRequestException when no survey, or one that there is none of, is named
	 * @throws AnalysisException       when the workspace holds no survey
	 * @throws EvidenceException       when it cannot be done
	 */
	DecisionOutcome freeze(DecisionRequest request, YearMonth month, OptionalLong submitted)
			throws EvidenceException, AnalysisException;

	/**
	 * The history of the data.
	 *
	 * @param surveyId the survey; empty for all of the workspace
	 * @param asOf     the last data version to be told of; empty for the present one
	 * @throws InvalidRequestException when one is named that there is none of
	 */
	DataHistory history(Path workspace, Optional<String> surveyId, OptionalLong asOf)
			throws EvidenceException, AnalysisException;

	/**
	 * Gives the rejects that the workspace keeps, however many there are: import by import, the first import first,
	 * each in the order of its file.
	 *
	 * @param surveyId     the survey; empty for all of the workspace
	 * @param importNumber the import; empty for each file's latest
	 * @throws InvalidRequestException when one is named that there is none of
	 * @throws X                       what the visitor throws
	 */
	<X extends Exception> void rejects(Path workspace, Optional<String> surveyId, OptionalLong importNumber,
			Visitor<KeptReject, X> visitor) throws EvidenceException, AnalysisException, X;
}
