/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.weights;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupField;
import org.manyi.model.Methodology;

/**
 * Weights that are asked for.
 *
 * @param files       a survey file, a workspace, a matrix, or files of judgments, one an expert; empty for the
 *                    judgments of the methodology
 * @param as          what the files are; empty for what they are recognised as
 * @param surveyId    the survey of a workspace; empty where it holds one alone, and for files
 * @param asOf        the data version of a workspace; empty for the present one, and for files
 * @param methodology whose items are weighed; empty for the columns of a matrix or of judgments, and for the
 *                    methodology that a workspace has kept
 * @param scheme      the id of the weighting scheme; empty for the methodology's
 * @param parameters  of the scheme, where they differ from the methodology's, or from the defaults
 * @param costs       columns of which a smaller value is the better one, by heading or item
 * @param by          fields whose groups are the rows of a matrix of item scores; empty for responses as rows
 */
public record WeightsRequest(List<Path> files, Optional<WeightsInputKind> as, Optional<String> surveyId,
		OptionalLong asOf,
		Optional<Methodology> methodology, Optional<String> scheme, SortedMap<String, String> parameters,
		List<String> costs, List<GroupField> by) {

	public WeightsRequest {
		files = List.copyOf(files);
		parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
		costs = List.copyOf(costs);
		by = List.copyOf(by);
	}

	/** The same by a methodology. */
	public WeightsRequest with(Methodology other) {
		return new WeightsRequest(files, as, surveyId, asOf, Optional.of(other), scheme, parameters, costs, by);
	}
}
