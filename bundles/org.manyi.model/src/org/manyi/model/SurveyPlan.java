/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a methodology asks its customers, and what is to be done with what they say.
 *
 * @param occasions in the order of the file; may be empty
 * @param duties    in the order of the file; may be empty
 */
public record SurveyPlan(List<SurveyOccasion> occasions, List<FollowUpDuty> duties) {

	/** The methodology says nothing of it. */
	public static final SurveyPlan NONE = new SurveyPlan(List.of(), List.of());

	public SurveyPlan {
		occasions = List.copyOf(occasions);
		duties = List.copyOf(duties);
	}

	/** The survey kinds, each once, in the order of the occasions. */
	public Set<String> kinds() {
		Set<String> kinds = new LinkedHashSet<>();
		occasions.forEach(occasion -> kinds.add(occasion.kind()));
		return kinds;
	}

	/** The occasion of that id, empty where there is none. */
	public Optional<SurveyOccasion> occasion(String id) {
		return occasions.stream().filter(occasion -> occasion.id().equals(id)).findFirst();
	}
}
