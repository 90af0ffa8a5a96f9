/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.StoredInput;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.api.workspace.Workspace;

/**
 * What is known of a survey in a data version beside its counts: the same for every slice until something is changed.
 *
 * @param imports     those whose responses are counted
 * @param exclusions  decisions that responses do not count
 * @param corrections decisions on answers
 * @param months      those that were submitted
 * @param keepsSent   whether the workspace keeps how many questionnaires were sent
 * @param smallGroups fewer responses than so many are a small group in the present version, whichever is asked
 *                    for, [1, ∞)
 */
record SurveyFacts(List<StoredInput.Import> imports, List<StoredInput.Decision> exclusions,
		List<StoredInput.Decision> corrections, List<FrozenMonth> months, boolean keepsSent, int smallGroups) {

	static SurveyFacts read(Workspace workspace, String surveyId, DataVersion version) throws EvidenceException {
		List<StoredInput.Import> imports = WorkspaceReader.imports(workspace, surveyId, version);
		Set<Long> numbers = imports.stream().map(StoredInput.Import::number).collect(Collectors.toSet());
		DecisionsInForce decisions = new DecisionsInForce(workspace.decisions(), surveyId, version);
		return new SurveyFacts(imports, decisions.exclusions(), decisions.corrections(numbers),
				workspace.decisions().frozenMonths(surveyId, version),
				workspace.populations().entries(Sent.class, version).stream()
						.anyMatch(sent -> sent.surveyId().equals(surveyId)),
				workspace.settings().smallGroupThreshold());
	}
}
