/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.model.GroupField;
import org.manyi.model.Questionnaire;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisRequest;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceSourceProvider;

/**
 * What counts depend on, beside the evidence asked for: the bytes of the file, taken to be the same as long as place,
 * size and time of change are, who read them and how, and what was cut out of them.
 *
 * @param file          as the user named it
 * @param size          bytes
 * @param changed       time of the last change
 * @param identity      what the file system tells files by; empty where it has no such thing
 * @param provider      who opened the file
 * @param questionnaire by which columns were read, without the weights, on which no count depends
 * @param importance    by which columns of importance were read, likewise
 * @param slice         the responses meant
 * @param by            the fields that make groups
 * @param sent          questionnaires sent, part of the counts
 * @param audience      from whom small groups are withheld, or not
 */
record EvidenceKey(Path file, long size, FileTime changed, Optional<Object> identity,
		EvidenceSourceProvider provider, Questionnaire questionnaire, Optional<Questionnaire> importance, Slice slice,
		List<GroupField> by,
		OptionalLong sent, Audience audience) {

	/** The key of a request; empty when the file's attributes cannot be read, so that nothing is kept of it. */
	static Optional<EvidenceKey> of(AnalysisRequest request, EvidenceSourceProvider provider) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(request.source(), BasicFileAttributes.class);
			return Optional.of(new EvidenceKey(request.source(), attributes.size(), attributes.lastModifiedTime(),
					Optional.ofNullable(attributes.fileKey()), provider,
					request.methodology().questionnaire().unweighted(), importance(request),
					request.slice(), request.by(), request.sent(), request.audience()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** What importance answers are read by, without the weights. */
	static Optional<Questionnaire> importance(AnalysisRequest request) {
		return request.methodology().importanceQuestions()
				.map(questions -> questions.questionnaire().unweighted());
	}
}
