/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.quality;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.manyi.model.AnswerState;

/**
 * Which responses of a slice are wanted: those for which everything holds that is asked here.
 *
 * @param answer   what was answered to an item; empty where that does not matter
 * @param category as what an opinion of the response is coded; empty where that does not matter
 * @param comments what is to be said of the comment
 * @param words    what the comment has somewhere, upper and lower case alike; the empty text for nothing in particular
 */
public record ResponseFilter(Optional<AnswerTo> answer, Optional<String> category, Comments comments, String words) {

	/** Every response. */
	public static final ResponseFilter ALL = new ResponseFilter(Optional.empty(), Optional.empty(), Comments.ANY, "");

	/** What is asked of comments. */
	public enum Comments {
		/** Nothing. */
		ANY,
		/** There is one. */
		PRESENT,
		/** There is one, and no opinion of the response is coded. */
		UNCODED
	}

	/**
	 * An answer to one item.
	 *
	 * @param itemId the item
	 * @param scores of the levels that are wanted; may be empty
	 * @param states the other states that are wanted; may be empty
	 */
	public record AnswerTo(String itemId, SortedSet<Integer> scores, Set<AnswerState> states) {

		public AnswerTo {
			scores = Collections.unmodifiableSortedSet(new TreeSet<>(scores));
			EnumSet<AnswerState> copy = EnumSet.noneOf(AnswerState.class);
			copy.addAll(states);
			states = Collections.unmodifiableSet(copy);
		}

		/** One of these levels. */
		public static AnswerTo levels(String itemId, SortedSet<Integer> scores) {
			return new AnswerTo(itemId, scores, Set.of());
		}
	}

	/** Responses that answer an item so. */
	public static ResponseFilter of(AnswerTo answer) {
		return new ResponseFilter(Optional.of(answer), Optional.empty(), Comments.ANY, "");
	}

	/** Responses with an opinion of that category. */
	public static ResponseFilter coded(String category) {
		return new ResponseFilter(Optional.empty(), Optional.of(category), Comments.ANY, "");
	}
}
