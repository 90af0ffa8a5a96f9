/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.model.Slice;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.slice.Baseline;

/**
 * What is analysed: a survey file, or a survey of a workspace.
 *
 * @param path        the file, or the folder of the workspace
 * @param surveyId    the survey; empty for a file
 * @param methodology by what it is to be scored; empty for a file that is scored by the methodology chosen last
 * @param state       of which state of its data the figures are
 * @param slice       which of its responses are meant
 * @param baseline    with which others they are compared
 */
public record Source(Path path, Optional<String> surveyId, Optional<MethodologyName> methodology, DataState state,
		Slice slice, Baseline baseline) {

	/** All its responses, compared with nothing. */
	public Source(Path path, Optional<String> surveyId, Optional<MethodologyName> methodology, DataState state) {
		this(path, surveyId, methodology, state, Slice.ALL, Baseline.NOTHING);
	}

	/** A survey file. */
	public static Source file(Path path) {
		return new Source(path, Optional.empty(), Optional.empty(), DataState.NOW);
	}

	/** What an analysis was asked about. */
	public static Source of(AnalysisRequest request) {
		return new Source(request.source(), request.surveyId(), Optional.empty(), DataState.NOW, request.slice(),
				Baseline.NOTHING);
	}

	/** What the user calls it: the survey, or the file's name. */
	public String name() {
		return surveyId.orElseGet(() -> String.valueOf(path.getFileName()));
	}

	/** The same responses by another methodology. */
	public Source withMethodology(MethodologyName name) {
		return new Source(path, surveyId, Optional.of(name), state, slice, baseline);
	}

	Source withState(DataState other) {
		return new Source(path, surveyId, methodology, other, slice, baseline);
	}

	/** Other responses of the same survey. */
	public Source withSlice(Slice other) {
		return new Source(path, surveyId, methodology, state, other, baseline);
	}

	/** Compared with others. */
	public Source withBaseline(Baseline other) {
		return new Source(path, surveyId, methodology, state, slice, other);
	}

	/** Whether it is the same survey of a workspace, however it is scored. */
	boolean isSurvey(Source other) {
		return surveyId.isPresent() && hasResponsesOf(other);
	}

	/** Whether it is the same file or survey, however it is scored. */
	public boolean hasResponsesOf(Source other) {
		return surveyId.equals(other.surveyId) && path.equals(other.path);
	}
}
