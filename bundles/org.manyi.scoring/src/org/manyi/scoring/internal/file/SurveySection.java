/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.FollowUpDuty;
import org.manyi.model.FollowUpTrigger;
import org.manyi.model.IndicatorSet;
import org.manyi.model.SurveyOccasion;
import org.manyi.model.SurveyPlan;

/** Reads occasions and duties, which name each other. */
final class SurveySection {

	private static final List<String> FOUND = Arrays.stream(FollowUpTrigger.values()).map(FollowUpTrigger::id).toList();

	private final Ids ids = new Ids(Set.copyOf(FOUND));
	private final SurveyPlan plan;
	private final boolean allOccasionsRead;

	/**
	 * @param fields     the top level of the file
	 * @param indicators the indicators, as far as they could be read
	 */
	SurveySection(YamlFields fields, Optional<IndicatorSet> indicators) {
		Optional<YamlValue> written = fields.optional("occasions");
		List<SurveyOccasion> occasions = written.map(new OccasionSection(ids, indicators)::read).orElse(List.of());
		List<FollowUpDuty> duties = fields.optional("duties").map(new DutySection(ids, FOUND)::read).orElse(List.of());
		plan = new SurveyPlan(occasions, duties);
		allOccasionsRead = occasions.size() == written.map(YamlValue::elements).map(List::size).orElse(0);
	}

	/** What could be read. */
	SurveyPlan plan() {
		return plan;
	}

	/** The survey kinds; empty where an occasion could not be read, so that no measure is blamed for it. */
	Optional<List<String>> kinds() {
		return allOccasionsRead ? Optional.of(List.copyOf(plan.kinds())) : Optional.empty();
	}

	/** The ids of occasions and duties. */
	List<String> ids() {
		return ids.all();
	}
}
