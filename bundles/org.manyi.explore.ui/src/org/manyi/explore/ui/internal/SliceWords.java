/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.model.GroupField;
import org.manyi.model.Period;
import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline;

/**
 * In which words slices are told of.
 *
 * @param texts in the user's language
 */
public record SliceWords(Texts texts) {

	private static final int MONTHS = 3;
	private static final List<GroupField> PERIODS = List.of(GroupField.YEAR, GroupField.QUARTER, GroupField.MONTH);

	/** A value of a field, such as "Q3 2026"; words for that it is not said. */
	public String value(GroupField field, String value) {
		if (value.isEmpty()) {
			return PERIODS.contains(field) ? texts.messages().sliceUndated : texts.messages().sliceUnsaid;
		}
		return PERIODS.contains(field) ? Period.parse(value).map(this::period).orElse(value) : value;
	}

	/** A month, quarter or year. */
	public String period(Period period) {
		Messages messages = texts.messages();
		return switch (period.unit()) {
			case YEAR -> texts.format(messages.sliceYear, year(period));
			case QUARTER -> texts.format(messages.sliceQuarter, year(period),
					List.of(messages.sliceFirst, messages.sliceSecond, messages.sliceThird, messages.sliceFourth)
							.get(period.first().getMonthValue() / MONTHS));
			case MONTH -> texts.format(messages.sliceMonth, year(period),
					DateTimeFormatter.ofPattern("LLL", texts.locale()).format(period.first()));
		};
	}

	private static String year(Period period) {
		return String.valueOf(period.first().getYear());
	}

	/** The values of a field; empty where it is not restricted. */
	public String values(Slice slice, GroupField field) {
		Set<String> values = slice.of(field);
		if (values.size() <= 1) {
			return values.stream().map(value -> value(field, value)).collect(Collectors.joining());
		}
		List<Period> periods = values.stream().flatMap(value -> Period.parse(value).stream()).sorted().toList();
		if (PERIODS.contains(field) && periods.size() == values.size()) {
			return texts.format(messages().sliceRange, period(periods.getFirst()), period(periods.getLast()));
		}
		return texts.format(messages().sliceSeveral, values.stream().min(texts.alphabet()).orElse(""),
				values.size() - 1);
	}

	/** The period of a slice; empty where it is of all time. */
	public String period(Slice slice) {
		return PERIODS.stream().map(field -> values(slice, field)).filter(words -> !words.isEmpty())
				.collect(Collectors.joining(" · "));
	}

	/** Everything that a slice is restricted to; "all responses" where it is not. */
	public String slice(Slice slice) {
		List<String> parts = new ArrayList<>();
		for (GroupField field : inOrder(slice)) {
			parts.add(values(slice, field));
		}
		return parts.isEmpty() ? messages().sliceAll : String.join(" · ", parts);
	}

	/** The fields of a slice in the order in which people name them: when, where, which. */
	public static List<GroupField> inOrder(Slice slice) {
		List<GroupField> order = new ArrayList<>(PERIODS);
		order.addAll(List.of(GroupField.REGION, GroupField.UNIT));
		slice.restrictions().keySet().stream().filter(field -> !order.contains(field)).forEach(order::add);
		order.retainAll(slice.restrictions().keySet());
		return order;
	}

	/** What a field is called. */
	public String field(GroupField field) {
		Messages messages = messages();
		return switch (field) {
			case SURVEY -> messages.sliceFieldSurvey;
			case UNIT -> messages.sliceFieldUnit;
			case REGION -> messages.sliceFieldRegion;
			case CUSTOMER_SEGMENT -> messages.sliceFieldSegment;
			case PROJECT -> messages.sliceFieldProject;
			case STAGE -> messages.sliceFieldStage;
			case MODE -> messages.sliceFieldMode;
			case SOURCE_FORM -> messages.sliceFieldForm;
			case MONTH, QUARTER, YEAR -> messages.sliceFieldPeriod;
		};
	}

	/** With which responses others are compared. */
	public String baseline(Baseline baseline, NamedSlices named) {
		Messages messages = messages();
		return switch (baseline) {
			case Baseline.Nothing none -> messages.baselineNothing;
			case Baseline.PreviousPeriod previous -> messages.baselinePrevious;
			case Baseline.SamePeriodLastYear year -> messages.baselineLastYear;
			case Baseline.OthersOfTheKind others -> messages.baselineOthers;
			case Baseline.Chosen(Slice slice) -> named.name(slice).orElseGet(() -> slice(slice));
		};
	}

	private Messages messages() {
		return texts.messages();
	}
}
