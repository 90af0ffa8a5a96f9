/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An occasion on which customers are asked (调查时机), with its questionnaire.
 *
 * @param id       unique among occasions and duties
 * @param name     its name
 * @param kind     the survey kind, an id by which measures say what they count, such as {@code re-survey}; several
 *                 occasions may be of one kind
 * @param timing   when it arises
 * @param each     who owes it, each of them once; empty for the company once, or once after the event
 * @param audience who is asked; empty where the methodology does not say
 * @param owner    who owes the survey; empty where the methodology does not say
 * @param modes    how they may be asked; empty where in any way
 * @param forms    the titles of the forms that may carry the answers; may be empty
 * @param stages   the stages of the job at which it asks, as survey files name them; empty where it knows none
 * @param itemIds  the items its questionnaire asks, in questionnaire order; empty where it asks all of them
 */
public record SurveyOccasion(String id, LocalizedText name, String kind, OccasionTiming timing,
		Set<OccasionScope> each, Optional<LocalizedText> audience, Optional<LocalizedText> owner,
		List<SurveyMode> modes, List<String> forms, List<String> stages, List<String> itemIds) {

	public SurveyOccasion {
		each = Set.copyOf(each);
		modes = List.copyOf(modes);
		forms = List.copyOf(forms);
		stages = List.copyOf(stages);
		itemIds = List.copyOf(itemIds);
	}
}
