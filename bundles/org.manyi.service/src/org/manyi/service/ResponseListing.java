/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;
import java.util.OptionalLong;

import org.manyi.service.opinion.OpinionCategories;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * A page of responses.
 *
 * @param survey    their survey
 * @param version   the state of its data
 * @param categories what opinions are coded by
 * @param responses those that count, by ascending number
 * @param next      what to ask the next page after; empty where there is no more
 */
public record ResponseListing(SurveyDescription survey, DataVersion version, OpinionCategories categories,
		List<FoundResponse> responses, OptionalLong next) {

	public ResponseListing {
		responses = List.copyOf(responses);
	}
}
