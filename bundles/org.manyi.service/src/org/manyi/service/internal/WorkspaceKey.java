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
import org.manyi.store.api.workspace.ImportRecord;

/**
 * What the counts of a survey of a workspace depend on, beside the evidence asked for. Nothing of a data version ever
 * changes, so that they are those counts for as long as the workspace is the same one.
 *
 * @param folder        of the workspace
 * @param imports       what was imported when; tells a workspace from another one that took its folder
 * @param surveyId      the survey
 * @param version       the data version
 * @param questionnaire by which the answers are counted, without the weights, on which no count depends
 * @param importance    by which importance answers are counted, likewise
 * @param slice         the responses meant
 * @param by            the fields that make groups
 * @param sent          what the user says was sent
 * @param audience      from whom small groups are withheld, or not
 * @param threshold     below how many respondents
 */
record WorkspaceKey(Path folder, List<ImportRecord> imports, String surveyId, DataVersion version,
		Questionnaire questionnaire, Optional<Questionnaire> importance, Slice slice, List<GroupField> by, OptionalLong sent, Audience audience,
		int threshold) {

	WorkspaceKey {
		imports = List.copyOf(imports);
		by = List.copyOf(by);
	}

	static WorkspaceKey of(Path folder, List<ImportRecord> imports, String surveyId, DataVersion version,
			AnalysisRequest request, int threshold) {
		return new WorkspaceKey(folder, imports, surveyId, version, request.methodology().questionnaire().unweighted(),
				EvidenceKey.importance(request),
				request.slice(), request.by(), request.sent(), request.audience(), threshold);
	}
}
