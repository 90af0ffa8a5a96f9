/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.model.GroupField;
import org.manyi.model.Questionnaire;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisRequest;
import org.manyi.store.api.Audience;
import org.manyi.store.api.workspace.DataVersion;

/**
 * What the counts of a survey of a workspace depend on, beside the evidence asked for. Nothing of a data version ever
 * changes, so that they are those counts for as long as the workspace is held.
 *
 * @param folder        of the workspace
 * @param surveyId      the survey as it was asked for; empty where the workspace holds one alone
 * @param present       the present data version, of which settings are a part
 * @param asked         the data version that is counted
 * @param questionnaire by which the answers are counted, without the weights, on which no count depends
 * @param importance    by which the answers on importance are counted, likewise; empty where the methodology has no
 *                      such scale
 * @param slice         the responses meant
 * @param by            the fields that make groups
 * @param sent          what the user says was sent
 * @param audience      from whom small groups are withheld, or not
 */
record WorkspaceKey(Path folder, Optional<String> surveyId, DataVersion present, DataVersion asked,
		Questionnaire questionnaire, Optional<Questionnaire> importance, Slice slice, List<GroupField> by,
		OptionalLong sent, Audience audience) {

	WorkspaceKey {
		by = List.copyOf(by);
	}

	static WorkspaceKey of(Path folder, DataVersion present, DataVersion asked, AnalysisRequest request) {
		return new WorkspaceKey(folder, request.surveyId(), present, asked,
				request.methodology().questionnaire().unweighted(), EvidenceKey.importance(request), request.slice(),
				request.by(), request.sent(), request.audience());
	}
}
