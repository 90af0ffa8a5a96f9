/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.manyi.model.AnswerState;
import org.manyi.model.Rational;
import org.manyi.model.Slice;

/**
 * What responses have in common that are looked for. Only responses that count are: neither an excluded one nor one
 * that another takes the place of. Selections are values, and mean the same in every store.
 */
public sealed interface ResponseSelection {

	/** Among which responses. */
	default Slice among() {
		return switch (this) {
		case AnswerIn answers -> answers.slice();
		case InSlice responses -> responses.slice();
		case Filtered filtered -> filtered.slice();
		default -> Slice.ALL;
		};
	}

	/**
	 * The same level on every item that is answered with a level; items in another state are passed over.
	 *
	 * @param items how many items at least are answered with a level, [2, ∞)
	 */
	record StraightLine(int items) implements ResponseSelection {
	}

	/**
	 * The same level on neighbouring items of the questionnaire; an item in another state ends the run. Sheets with one
	 * and the same level on all items are straight lines and no part of it.
	 *
	 * @param items how many items at least the run has, [2, ∞)
	 */
	record LongRun(int items) implements ResponseSelection {
	}

	/**
	 * Answered in less than so many seconds; a response of which no duration is known is no part of it.
	 *
	 * @param seconds (0, ∞)
	 */
	record FasterThan(Rational seconds) implements ResponseSelection {
	}

	/**
	 * Sheets that give the same answers as others of the same place: the same day, unit, … Considered are sheets that
	 * answer enough items with a level, not all with the same one, and of which every one of the fields is known. They
	 * are compared on all items, whatever their state.
	 * <p>
	 * Where a field is given, a set of equal sheets is taken only if chance hardly explains it: were the considered
	 * sheets spread at random over their places, the chance that any place gets so many of them is at most places ·
	 * exp(−D), with D = c·ln(c·n / (p·m)) + (p − c)·ln((p − c)·n / (p·(n − m))) for c copies among the p sheets of the
	 * place and m equal ones among all n (Hoeffding 1963, theorems 1 and 4, for one place). Where c/p is not above m/n
	 * the bound is 1.
	 *
	 * @param items  how many items at least are answered with a level, [2, ∞)
	 * @param fields what else must be the same; may be empty, then sheets of the whole survey are compared and nothing
	 *               is said of chance
	 * @param copies how many equal sheets make a set, [2, ∞)
	 * @param chance the highest bound at which a set is taken, (0, 1]; 1 takes every set
	 */
	record SameAnswers(int items, SortedSet<SharedField> fields, int copies, double chance)
			implements ResponseSelection {

		public SameAnswers {
			fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
		}
	}

	/** An answer that the scale does not have. */
	record InvalidAnswer() implements ResponseSelection {
	}

	/**
	 * Left blank on more than a share of the items that were shown.
	 *
	 * @param percent [0, 100)
	 */
	record MostlyBlank(Rational percent) implements ResponseSelection {
	}

	/**
	 * An answer in one of some states.
	 *
	 * @param itemId to which item; empty for any
	 * @param states which states other than a level, at least one
	 * @param slice  among which responses
	 */
	record AnswerIn(Optional<String> itemId, Set<AnswerState> states, Slice slice) implements ResponseSelection {

		public AnswerIn {
			states = Collections.unmodifiableSet(EnumSet.copyOf(states));
		}
	}

	/**
	 * All of a slice.
	 *
	 * @param slice which
	 */
	record InSlice(Slice slice) implements ResponseSelection {
	}

	/**
	 * Those of a slice that a filter leaves.
	 *
	 * @param filter what must hold
	 * @param slice  among which responses
	 */
	record Filtered(ResponseFilter filter, Slice slice) implements ResponseSelection {
	}

	/**
	 * Those of somebody who is not satisfied: the mean of the levels is below a bound, or an item has a low level.
	 * Items in another state are passed over; a response without a known day is no part of it.
	 *
	 * @param meanBelow  the bound of the mean, of at most 9 decimals
	 * @param itemAtMost the highest score of a low level
	 * @param since      the earliest day of the response
	 */
	record Dissatisfied(BigDecimal meanBelow, int itemAtMost, LocalDate since) implements ResponseSelection {
	}
}
