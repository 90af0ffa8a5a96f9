/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.effect;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.improvement.effect.Asked;
import org.manyi.improvement.effect.EffectReport;
import org.manyi.improvement.effect.EffectRequest;
import org.manyi.improvement.effect.EffectService;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.quality.ResponseSelection;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the workspace for each question and reads all of it as of one state of its data. */
@Component
public final class EffectServiceImpl implements EffectService {

	private static final LocalizedText NO_SURVEY = new LocalizedText("工作区里没有编号为“%s”的调查。",
			"The workspace has no survey with id \"%s\".");

	private final WorkspaceStore store;

	@Activate
	public EffectServiceImpl(@Reference WorkspaceStore store) {
		this.store = store;
	}

	@Override
	public EffectReport effect(EffectRequest request, IProgressMonitor monitor) throws EvidenceException {
		try (Workspace workspace = store.open(request.workspace())) {
			DataVersion version = workspace.version();
			return new EffectQuestions(request, asked -> sheets(workspace, version, asked, monitor)).report(version);
		}
	}

	private static List<Sheet> sheets(Workspace workspace, DataVersion version, Asked asked, IProgressMonitor monitor)
			throws EvidenceException {
		SurveyDescription survey = workspace.surveys().stream().filter(one -> one.id().equals(asked.surveyId()))
				.findFirst().orElseThrow(() -> new EvidenceException(NO_SURVEY.formatted(asked.surveyId())));
		List<Item> items = survey.questionnaire().items();
		List<Sheet> sheets = new ArrayList<>();
		workspace.quality(survey.id(), version).each(new ResponseSelection.InSlice(asked.slice()),
				response -> sheets.add(Sheet.of(response, items)), monitor);
		return sheets;
	}
}
