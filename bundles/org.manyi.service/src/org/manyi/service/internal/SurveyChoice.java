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
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * Which survey of a workspace is meant.
 *
 * @param workspace the folder, for messages
 * @param surveyId  what was named; empty where nothing was
 */
public record SurveyChoice(Path workspace, Optional<String> surveyId) {

	/**
	 * The survey named, or the only one.
	 *
	 * @throws InvalidRequestException when none is named though there are several, or one that there is none of
	 * @throws AnalysisException       when there is no survey at all
	 */
	public SurveyDescription among(List<SurveyDescription> surveys) throws AnalysisException {
		if (surveys.isEmpty()) {
			throw new AnalysisException(new LocalizedText("工作区 %s 里还没有调查，请先导入。".formatted(workspace),
					"The workspace %s holds no survey yet. Import one first.".formatted(workspace)));
		}
		if (surveyId.isEmpty() && surveys.size() == 1) {
			return surveys.getFirst();
		}
		String known = surveys.stream().map(SurveyDescription::id).collect(Collectors.joining(", "));
		if (surveyId.isEmpty()) {
			throw new InvalidRequestException(new LocalizedText(
					"工作区里有几个调查（%s），请用 --survey 指定一个。".formatted(known),
					"The workspace holds several surveys (%s). Name one with --survey.".formatted(known)));
		}
		String id = surveyId.get();
		return surveys.stream().filter(survey -> survey.id().equals(id)).findFirst()
				.orElseThrow(() -> new InvalidRequestException(new LocalizedText(
						"工作区里没有编号为“%s”的调查。现有：%s。".formatted(id, known),
						"The workspace has no survey with id \"%s\". Known ids: %s.".formatted(id, known))));
	}
}
