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

/**
 * Which counts a question needs, whatever methodology makes scores of them: questions that ask for the same ones are
 * answered from one reading, which gives the evidence that all of them need.
 */
record CountsAsked(Path source, Optional<String> surveyId, OptionalLong asOf, Questionnaire questionnaire,
		Optional<Questionnaire> importance, Slice slice, List<GroupField> by, OptionalLong sent, Optional<Path> rejects,
		Audience audience) {

	static CountsAsked of(AnalysisRequest request) {
		return new CountsAsked(request.source(), request.surveyId(), request.asOf(),
				request.methodology().questionnaire().unweighted(), EvidenceKey.importance(request),
				request.slice(), request.by(), request.sent(), request.rejects(), request.audience());
	}
}
