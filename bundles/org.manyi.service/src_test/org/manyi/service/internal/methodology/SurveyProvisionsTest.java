/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.manyi.model.DueDate;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.OccasionScope;
import org.manyi.model.OccasionTiming;
import org.manyi.model.SurveyOccasion;
import org.manyi.model.SurveyPlan;

/** What the printed rule says of the events after which customers are asked. */
class SurveyProvisionsTest {

	private static LocalizedText printed(Optional<LocalizedText> event) {
		IndicatorSet indicators = new IndicatorSet(Optional.empty(), List.of(), List.of(new Item("Q1",
				new LocalizedText("质量", "Quality"), List.of(), OptionalInt.empty(), Optional.empty())));
		SurveyOccasion occasion = new SurveyOccasion("call-back", new LocalizedText("回访", "Call-back"), "call-back",
				new OccasionTiming.AfterEvent("event-closed", event, Optional.of(new DueDate.WithinDays(7))),
				Set.of(OccasionScope.UNIT), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
				List.of());
		List<LocalizedText> texts = new ArrayList<>();
		new SurveyProvisions((chapter, key, title, text) -> texts.add(text), indicators)
				.of(new SurveyPlan(List.of(occasion), List.of()));
		return texts.getFirst();
	}

	@Test
	void anEventIsPrintedByItsName() {
		LocalizedText printed = printed(Optional.of(new LocalizedText("事件关闭", "closing of an event")));
		assertEquals("每次事件关闭之后，7 天内；每个单位各一次", printed.zh());
		assertEquals("after each closing of an event, within 7 days; once for each unit", printed.en());
	}

	@Test
	void anEventWithoutANameIsPrintedByItsId() {
		LocalizedText printed = printed(Optional.empty());
		assertEquals("每次事件（event-closed）之后，7 天内；每个单位各一次", printed.zh());
		assertEquals("after each event of the kind event-closed, within 7 days; once for each unit", printed.en());
	}
}
