/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.methodology.EffectRequest;
import org.manyi.service.methodology.MethodologyEffect;

/** Lays past periods as they are scored now beside what a draft makes of them. */
final class DraftEffect {

	private final EffectRequest request;
	private final GroupField field;

	DraftEffect(EffectRequest request) {
		this.request = request;
		field = switch (request.by()) {
		case MONTH -> GroupField.MONTH;
		case QUARTER -> GroupField.QUARTER;
		case YEAR -> GroupField.YEAR;
		};
	}

	/** The question that one of both sides answers. */
	AnalysisRequest by(Methodology methodology) {
		return new AnalysisRequest(request.source(), request.surveyId(), methodology, new TreeMap<>(), Slice.ALL,
				List.of(field), OptionalLong.empty(), Optional.empty());
	}

	/** What differs, period by period. */
	MethodologyEffect between(Analysis before, Analysis after) {
		List<MethodologyEffect.Period> periods = new ArrayList<>();
		for (AnalysisPart part : before.parts()) {
			GroupKey key = part.group().orElseThrow();
			SliceAnalysis other = after.groups().get(key);
			if (other != null) {
				String period = key.values().getOrDefault(field, "");
				periods.add(new MethodologyEffect.Period(Optional.of(period), part, other));
			}
		}
		periods.sort(
				(one, two) -> Boolean.compare(one.period().orElse("").isEmpty(), two.period().orElse("").isEmpty()));
		return new MethodologyEffect(request,
				new MethodologyEffect.Period(Optional.empty(), before.whole(), after.total()), periods);
	}
}
