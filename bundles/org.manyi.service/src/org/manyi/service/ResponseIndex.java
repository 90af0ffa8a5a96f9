/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;

import org.manyi.service.opinion.OpinionCategories;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * Which responses of a slice stand in which place, for a list of any length: pages of some hundred responses by
 * ascending number, each of which is read when it is looked at.
 *
 * @param survey     their survey
 * @param version    the state of its data; pages are of the same
 * @param categories what opinions are coded by
 * @param pages      in order; empty where there is no response
 */
public record ResponseIndex(SurveyDescription survey, DataVersion version, OpinionCategories categories,
		List<Page> pages) {

	/** A page has so many responses at least, save the last one, and less than twice as many. */
	public static final int PAGE = 256;

	public ResponseIndex {
		pages = List.copyOf(pages);
	}

	/**
	 * Responses whose numbers are neighbours.
	 *
	 * @param first the place of the first one among all, [0, ∞)
	 * @param count how many, [1, 2 · {@value ResponseIndex#PAGE})
	 * @param after their numbers are higher
	 * @param last  their numbers are not higher
	 */
	public record Page(long first, int count, long after, long last) {
	}

	/**
	 * Makes pages of blocks.
	 *
	 * @param blocks responses by block of {@value #PAGE} numbers, as
	 *               {@link org.manyi.store.api.quality.ResponseQuality#spread} gives them
	 */
	public static List<Page> pages(SortedMap<Long, Long> blocks) {
		List<Page> pages = new ArrayList<>();
		long first = 0;
		long after = -1;
		int count = 0;
		for (Map.Entry<Long, Long> block : blocks.entrySet()) {
			count += Math.toIntExact(block.getValue());
			long last = block.getKey() * PAGE + PAGE - 1;
			if (count >= PAGE || block.getKey().equals(blocks.lastKey())) {
				pages.add(new Page(first, count, after, last));
				first += count;
				after = last;
				count = 0;
			}
		}
		return pages;
	}

	/** How many responses there are. */
	public long size() {
		return pages.isEmpty() ? 0 : pages.getLast().first() + pages.getLast().count();
	}

	/**
	 * The page that a response stands on.
	 *
	 * @param place [0, size)
	 */
	public int pageAt(long place) {
		int low = 0;
		int high = pages.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (pages.get(middle).first() <= place) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** The page that has the response of that number if the list has it; empty where none can have it. */
	public OptionalInt pageOf(long number) {
		for (int i = 0; i < pages.size(); i++) {
			if (number > pages.get(i).after() && number <= pages.get(i).last()) {
				return OptionalInt.of(i);
			}
		}
		return OptionalInt.empty();
	}
}
