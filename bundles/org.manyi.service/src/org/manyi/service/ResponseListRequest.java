/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.model.Slice;
import org.manyi.store.api.quality.ResponseFilter;

/**
 * Which responses are wanted.
 *
 * @param workspace the folder of a workspace
 * @param surveyId  the survey; empty where the workspace holds one alone
 * @param slice     among which responses
 * @param filter    what must hold of them
 * @param after     only responses of a higher number; 0 for the first page
 * @param limit     the most wanted, [1, 10000]
 */
public record ResponseListRequest(Path workspace, Optional<String> surveyId, Slice slice,
		ResponseFilter filter, long after, int limit) {

	/** Every response of a survey. */
	public ResponseListRequest(Path workspace, Optional<String> surveyId, long after, int limit) {
		this(workspace, surveyId, Slice.ALL, ResponseFilter.ALL, after, limit);
	}
}
