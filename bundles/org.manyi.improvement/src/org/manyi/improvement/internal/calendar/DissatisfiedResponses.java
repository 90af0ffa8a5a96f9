/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.improvement.calendar.Dissatisfaction;
import org.manyi.model.DueDate;
import org.manyi.model.Methodology;
import org.manyi.model.OccasionTiming;
import org.manyi.model.SurveyOccasion;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact.LowLevels;
import org.manyi.store.api.quality.ResponseSelection.Dissatisfied;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;

/**
 * What the responses of a workspace say of who is not satisfied (A §4.1(4)): with an item where its level is low, which
 * is at most 2 unless the methodology says otherwise; as a whole where the mean of the levels is below the level above
 * the low ones, as no item asks for the whole.
 */
record DissatisfiedResponses(Workspace workspace, DataVersion version) {

	/** Those of the surveys of a methodology that can oblige to something from a day on. */
	List<Dissatisfaction> obliging(Methodology methodology, LocalDate from, IProgressMonitor monitor)
			throws EvidenceException {
		List<Dissatisfaction> found = new ArrayList<>();
		Optional<LocalDate> since = methodology.surveys().occasions().stream()
				.flatMap(occasion -> since(occasion, from).stream()).min(Comparator.naturalOrder());
		if (since.isPresent()) {
			Dissatisfied selection = new Dissatisfied(BigDecimal.valueOf(methodology.lowAnswerAtMost() + 1L),
					methodology.lowAnswerAtMost(), since.get());
			for (SurveyDescription survey : workspace.surveys()) {
				if (survey.methodologyId().equals(methodology.id())) {
					workspace.quality(survey.id(), version).each(selection,
							response -> add(survey.id(), response, found), monitor);
				}
			}
		}
		return found;
	}

	/** The first day of responses after which an occasion has its days on or after that day. */
	private static Optional<LocalDate> since(SurveyOccasion occasion, LocalDate from) {
		if (!(occasion.timing() instanceof OccasionTiming.AfterEvent timing)
				|| !Dissatisfaction.isFromResponses(timing.event())) {
			return Optional.empty();
		}
		return Optional.of(timing.due().map(due -> switch (due) {
		case DueDate.NextMonth() -> from.minusMonths(1).withDayOfMonth(1);
		case DueDate.NextWeekday next -> from.minusMonths(1);
		case DueDate.EndOf end -> from.minusYears(1);
		case DueDate.WithinDays(int days) -> from.minusDays(days);
		}).orElse(LocalDate.EPOCH));
	}

	private static void add(String survey, FoundResponse response, List<Dissatisfaction> found) {
		if (response.fact() instanceof LowLevels(String project, boolean asAWhole, List<String> items)
				&& response.day().isPresent()) {
			String name = survey + "#" + (response.responseId().isEmpty() ? response.response()
					: response.responseId());
			LocalDate day = response.day().get();
			if (asAWhole) {
				found.add(new Dissatisfaction(name, response.customer(), project, day, Optional.empty()));
			}
			items.forEach(item -> found
					.add(new Dissatisfaction(name, response.customer(), project, day, Optional.of(item))));
		}
	}
}
