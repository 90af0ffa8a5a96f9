/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.Arrays;

import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.model.AnswerState;

/** The row at hand, coded; one object for all rows. */
public final class ResponseRow implements AnswerSummary {

	/** The customer number of a sheet that names none. */
	public static final int NO_CUSTOMER = -1;

	/** Answer codes by item; items without a column keep the code of not shown. */
	public final int[] answers;
	/** Codes of grouping values, by {@link org.manyi.model.GroupField} or rather its {@link GroupValues}. */
	public final int[] groupValues;
	/** Numbers of the outcomes of the conditions on sheets, one per request. */
	public int[] outcomes = {};
	/** Number of the customer, {@link #NO_CUSTOMER} where none is named. */
	public int customer = NO_CUSTOMER;
	/** Numbers of the coded opinions, in the order they stand in the cell. */
	public int[] categories = new int[8];
	public int categoryCount;

	private static final long ONE_LEVEL = 1L << Integer.SIZE;

	private final int levelCodes;
	private final int[] scores;
	/** Per code what it adds to the number of levels, in the upper half, and to the sum of their scores. */
	private final long[] parts;
	/** The code of the lowest level by the set of level codes that occur, -1 where there is none. */
	private final byte[] lowestCodes;
	private int levels;
	private long scoreSum;
	private int lowest;
	private int states;
	private int shape;

	public ResponseRow(CountingContext context) {
		AnswerCodes codes = context.codes();
		answers = new int[context.questionnaire().items().size()];
		Arrays.fill(answers, codes.code(AnswerState.NOT_SHOWN));
		groupValues = new int[context.groupValues().size()];
		levelCodes = codes.levels();
		scores = new int[codes.size()];
		parts = new long[codes.size()];
		lowestCodes = new byte[1 << levelCodes];
		for (int set = 0; set < lowestCodes.length; set++) {
			lowestCodes[set] = (byte) (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(set));
		}
		for (int code = 0; code < codes.size(); code++) {
			scores[code] = code < levelCodes ? codes.score(code) : 0;
			parts[code] = code < levelCodes ? ONE_LEVEL + scores[code] : 0;
		}
	}

	/** Adds a coded opinion. */
	public void addCategory(int category) {
		if (categoryCount == categories.length) {
			categories = Arrays.copyOf(categories, categoryCount * 2);
		}
		categories[categoryCount++] = category;
	}

	/** How many numbers the row takes in a {@link RowBatch}. */
	int size() {
		return 2 + answers.length + groupValues.length + categoryCount;
	}

	/**
	 * Writes what the row was read as: neither the summary nor the outcomes.
	 *
	 * @return the place after it
	 */
	int store(int[] numbers, int begin) {
		int place = begin;
		numbers[place++] = customer;
		numbers[place++] = categoryCount;
		System.arraycopy(answers, 0, numbers, place, answers.length);
		place += answers.length;
		System.arraycopy(groupValues, 0, numbers, place, groupValues.length);
		place += groupValues.length;
		System.arraycopy(categories, 0, numbers, place, categoryCount);
		return place + categoryCount;
	}

	/**
	 * Becomes a row that was written by {@link #store}.
	 *
	 * @return the place after it
	 */
	int load(int[] numbers, int begin) {
		int place = begin;
		customer = numbers[place++];
		categoryCount = numbers[place++];
		System.arraycopy(numbers, place, answers, 0, answers.length);
		place += answers.length;
		System.arraycopy(numbers, place, groupValues, 0, groupValues.length);
		place += groupValues.length;
		if (categoryCount > categories.length) {
			categories = new int[categoryCount];
		}
		System.arraycopy(numbers, place, categories, 0, categoryCount);
		return place + categoryCount;
	}

	/** All answers are there: makes the summary. */
	public void summarize() {
		long sum = 0;
		int seen = 0;
		for (int code : answers) {
			sum += parts[code];
			seen |= 1 << code;
		}
		scoreSum = (int) sum;
		levels = (int) (sum - scoreSum >> Integer.SIZE);
		// codes go from the highest level to the lowest, then through the other states in their order
		int lowestCode = lowestCodes[seen & lowestCodes.length - 1];
		lowest = lowestCode < 0 ? Integer.MAX_VALUE : scores[lowestCode];
		states = seen >>> levelCodes << 1 | (levels > 0 ? 1 : 0);
		shape = levels << 16 | lowestCode + 1 << 8 | states;
	}

	/** Everything of the summary but the sum in one number: the number of levels, the lowest one, the states. */
	int shape() {
		return shape;
	}

	@Override
	public long levels() {
		return levels;
	}

	@Override
	public long scoreSum() {
		return scoreSum;
	}

	@Override
	public int lowestScore() {
		return lowest;
	}

	@Override
	public int states() {
		return states;
	}

	@Override
	public boolean answers(int item) {
		return answers[item] < levelCodes;
	}

	@Override
	public int lowestScore(int item) {
		return scores[answers[item]];
	}

	@Override
	public int highestScore(int item) {
		return scores[answers[item]];
	}
}
