/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.manyi.model.GroupField;
import org.manyi.model.Period;
import org.manyi.model.Slice;

/** With which responses those of a slice are compared (对比). */
public sealed interface Baseline {

	/** With nothing. */
	Baseline NOTHING = new Nothing();

	/** With nothing. */
	record Nothing() implements Baseline {

		@Override
		public Optional<Slice> of(Slice slice, SliceValues values) {
			return Optional.empty();
		}
	}

	/** With the periods of the same length just before those of the slice. */
	record PreviousPeriod() implements Baseline {

		@Override
		public Optional<Slice> of(Slice slice, SliceValues values) {
			return Baseline.moved(slice, periods -> {
				Period earliest = periods.getFirst();
				return period -> period.plus(-earliest.until(periods.getLast()) - 1);
			});
		}
	}

	/** With the same periods of the year before. */
	record SamePeriodLastYear() implements Baseline {

		@Override
		public Optional<Slice> of(Slice slice, SliceValues values) {
			return Baseline.moved(slice, periods -> Period::lastYear);
		}
	}

	/** With all other units; with all other regions where the slice is of regions. */
	record OthersOfTheKind() implements Baseline {

		@Override
		public Optional<Slice> of(Slice slice, SliceValues values) {
			return List.of(GroupField.UNIT, GroupField.REGION).stream().filter(slice.restrictions()::containsKey)
					.findFirst().flatMap(field -> others(slice, field, values));
		}

		private static Optional<Slice> others(Slice slice, GroupField field, SliceValues values) {
			Set<String> others = new TreeSet<>(values.of(field).keySet());
			others.removeAll(slice.of(field));
			others.remove("");
			Slice everywhere = field == GroupField.UNIT ? slice.with(GroupField.REGION, Set.of()) : slice;
			return others.isEmpty() ? Optional.empty() : Optional.of(everywhere.with(field, others));
		}
	}

	/** With a slice that the user chose. */
	record Chosen(Slice slice) implements Baseline {

		@Override
		public Optional<Slice> of(Slice current, SliceValues values) {
			return current.equals(slice) ? Optional.empty() : Optional.of(slice);
		}
	}

	/**
	 * The responses that those of a slice are compared with.
	 *
	 * @param values what the survey can be sliced by
	 * @return empty where there are none such: a slice of all time has no period before it, one of all units no others
	 */
	Optional<Slice> of(Slice slice, SliceValues values);

	/** The slice with its shortest periods moved, and without the longer ones that they were in. */
	private static Optional<Slice> moved(Slice slice,
			Function<List<Period>, UnaryOperator<Period>> movement) {
		List<GroupField> lengths = List.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR);
		for (GroupField field : lengths) {
			List<Period> periods = slice.of(field).stream().flatMap(text -> Period.parse(text).stream()).sorted()
					.toList();
			if (!periods.isEmpty()) {
				UnaryOperator<Period> move = movement.apply(periods);
				Slice always = slice;
				for (GroupField length : lengths) {
					always = always.with(length, Set.of());
				}
				return Optional.of(always.with(field,
						periods.stream().map(move).map(Period::toString).collect(Collectors.toSet())));
			}
		}
		return Optional.empty();
	}
}
