/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.Arrays;

/** What is known of each customer after all the sheets so far, in arrays by the customer's place. */
final class CustomerStates {

	private final int[] items;
	private final LongIndex places = new LongIndex();
	private long[] levels = new long[16];
	private long[] sums = new long[16];
	private int[] lowest = new int[16];
	private int[] states = new int[16];
	private int[] itemLowest;
	private int[] itemHighest;

	/**
	 * @param items the items whose scores are kept by themselves
	 */
	CustomerStates(int[] items) {
		this.items = items;
		itemLowest = new int[16 * items.length];
		itemHighest = new int[16 * items.length];
	}

	int size() {
		return places.size();
	}

	void add(ResponseRow row) {
		int known = places.size();
		int place = places.add(0, row.customer);
		if (place == known) {
			begin(place);
		}
		levels[place] += row.levels();
		sums[place] += row.scoreSum();
		lowest[place] = Math.min(lowest[place], row.lowestScore());
		states[place] |= row.states();
		for (int i = 0; i < items.length; i++) {
			if (row.answers(items[i])) {
				int cell = place * items.length + i;
				itemLowest[cell] = Math.min(itemLowest[cell], row.lowestScore(items[i]));
				itemHighest[cell] = Math.max(itemHighest[cell], row.highestScore(items[i]));
			}
		}
	}

	private void begin(int place) {
		if (place == levels.length) {
			int larger = place * 2;
			levels = Arrays.copyOf(levels, larger);
			sums = Arrays.copyOf(sums, larger);
			lowest = Arrays.copyOf(lowest, larger);
			states = Arrays.copyOf(states, larger);
			itemLowest = Arrays.copyOf(itemLowest, larger * items.length);
			itemHighest = Arrays.copyOf(itemHighest, larger * items.length);
		}
		lowest[place] = Integer.MAX_VALUE;
		Arrays.fill(itemLowest, place * items.length, (place + 1) * items.length, Integer.MAX_VALUE);
		Arrays.fill(itemHighest, place * items.length, (place + 1) * items.length, Integer.MIN_VALUE);
	}

	AnswerSummary summary(int place) {
		return new OfCustomer(place);
	}

	private final class OfCustomer implements AnswerSummary {

		private final int place;

		OfCustomer(int place) {
			this.place = place;
		}

		@Override
		public long levels() {
			return levels[place];
		}

		@Override
		public long scoreSum() {
			return sums[place];
		}

		@Override
		public int lowestScore() {
			return lowest[place];
		}

		@Override
		public int states() {
			return states[place];
		}

		@Override
		public boolean answers(int item) {
			return lowestScore(item) != Integer.MAX_VALUE;
		}

		@Override
		public int lowestScore(int item) {
			return itemLowest[cell(item)];
		}

		@Override
		public int highestScore(int item) {
			return itemHighest[cell(item)];
		}

		private int cell(int item) {
			for (int i = 0; i < items.length; i++) {
				if (items[i] == item) {
					return place * items.length + i;
				}
			}
			throw new IllegalArgumentException("item " + item + " is not kept");
		}
	}
}
