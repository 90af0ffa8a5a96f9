/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupField;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.store.api.Audience;

/**
 * A question.
 *
 * @param source      the survey file, or the folder of a workspace
 * @param surveyId    the survey of the workspace; empty where it holds one alone, and for a file
 * @param asOf        the data version of the workspace; empty for the present one, and for a file
 * @param methodology the rule to score by
 * @param options     parameter values other than the methodology's, by {@code parameter} or {@code methodId.parameter}
 * @param slice       the responses meant
 * @param by          fields whose cross product makes groups; empty for no groups
 * @param sent        questionnaires sent, where known, [0, ∞); where empty, a workspace answers with what it keeps
 * @param rejects     where the complete list of rejects is written; empty for nowhere
 * @param audience    who will see the answer; small groups are withheld from a shared audience
 * @param intervals   how sure the answer is to say it is
 */
public record AnalysisRequest(Path source, Optional<String> surveyId, OptionalLong asOf, Methodology methodology,
		SortedMap<String, String> options, Slice slice, List<GroupField> by, OptionalLong sent, Optional<Path> rejects,
		Audience audience, IntervalOptions intervals) {

	public AnalysisRequest {
		options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
		by = List.copyOf(by);
	}

	/** With the intervals that cost nothing. */
	public AnalysisRequest(Path source, Optional<String> surveyId, OptionalLong asOf, Methodology methodology,
			SortedMap<String, String> options, Slice slice, List<GroupField> by, OptionalLong sent,
			Optional<Path> rejects, Audience audience) {
		this(source, surveyId, asOf, methodology, options, slice, by, sent, rejects, audience, IntervalOptions.USUAL);
	}

	/** Of the data as they are now, for an analyst. */
	public AnalysisRequest(Path source, Optional<String> surveyId, Methodology methodology,
			SortedMap<String, String> options, Slice slice, List<GroupField> by, OptionalLong sent,
			Optional<Path> rejects) {
		this(source, surveyId, OptionalLong.empty(), methodology, options, slice, by, sent, rejects, Audience.ANALYST);
	}

	/** All responses of a file by the methodology as approved. */
	public static AnalysisRequest of(Path source, Methodology methodology) {
		return new AnalysisRequest(source, Optional.empty(), methodology, new TreeMap<>(Map.of()), Slice.ALL, List.of(),
				OptionalLong.empty(), Optional.empty());
	}

	/** The same question with other intervals. */
	public AnalysisRequest with(IntervalOptions other) {
		return new AnalysisRequest(source, surveyId, asOf, methodology, options, slice, by, sent, rejects, audience,
				other);
	}

	/** The same question by another methodology, or another version of it. */
	public AnalysisRequest with(Methodology other) {
		return new AnalysisRequest(source, surveyId, asOf, other, options, slice, by, sent, rejects, audience,
				intervals);
	}

	/** The same question about other responses of the survey. */
	public AnalysisRequest with(Slice other) {
		return new AnalysisRequest(source, surveyId, asOf, methodology, options, other, by, sent, rejects, audience,
				intervals);
	}

	/** The same question with other groups. */
	public AnalysisRequest groupedBy(List<GroupField> fields) {
		return new AnalysisRequest(source, surveyId, asOf, methodology, options, slice, fields, sent, rejects, audience,
				intervals);
	}
}
