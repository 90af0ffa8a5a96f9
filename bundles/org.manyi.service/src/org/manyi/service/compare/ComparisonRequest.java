/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisRequest;
import org.manyi.store.api.Audience;

/**
 * Which responses are to be scored by which rules.
 *
 * @param source   a survey file, or the folder of a workspace
 * @param surveyId the survey of a workspace; empty for a file, and where the workspace holds one alone
 * @param asOf     the data version; empty for the present one
 * @param slice    which responses
 * @param by       the fields that make groups; may be empty
 * @param sent     questionnaires sent; empty where nobody says
 * @param audience who will see it
 * @param variants the rules, at least two; differences are told against the first
 */
public record ComparisonRequest(Path source, Optional<String> surveyId, OptionalLong asOf, Slice slice,
		List<GroupField> by, OptionalLong sent, Audience audience, List<Variant> variants) {

	public ComparisonRequest {
		by = List.copyOf(by);
		variants = List.copyOf(variants);
		if (variants.size() < 2) {
			throw new IllegalArgumentException("nothing to compare: " + variants.size());
		}
	}

	/** Of the responses that another question was about. */
	public static ComparisonRequest of(AnalysisRequest request, List<Variant> variants) {
		return new ComparisonRequest(request.source(), request.surveyId(), request.asOf(), request.slice(),
				request.by(), request.sent(), request.audience(), variants);
	}

	/** What one variant asks. */
	public AnalysisRequest of(Variant variant) {
		return new AnalysisRequest(source, surveyId, asOf, variant.methodology(), variant.options(), slice, by, sent,
				Optional.empty(), audience);
	}
}
