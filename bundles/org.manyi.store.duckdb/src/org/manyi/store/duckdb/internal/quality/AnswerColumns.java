/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.manyi.model.AnswerCoding;
import org.manyi.model.RatingScale;
import org.manyi.store.duckdb.internal.sql.Rows;

/**
 * Expressions over the answers of one sheet. Codes of levels are below {@link AnswerCoding#NOT_APPLICABLE}; the column
 * {@code worst} holds the greatest of them, 0 where there is none.
 *
 * @param items how many items the survey has
 */
record AnswerColumns(int items) {

	/** All of them. */
	List<String> names() {
		return IntStream.range(0, items).mapToObj(Rows::answer).toList();
	}

	/** How many items are answered with a level. */
	String levels() {
		return count("%s < " + AnswerCoding.NOT_APPLICABLE);
	}

	/**
	 * Whether the mean of the levels is below a number; nobody's is who has none.
	 *
	 * @param mean of at most 9 decimals, so that the sums stay in the range of 64-bit numbers
	 */
	String meanBelow(BigDecimal mean, RatingScale scale) {
		BigDecimal bound = mean.scale() < 0 ? mean.setScale(0) : mean;
		String scores = names().stream().map(name -> IntStream.range(0, scale.levels().size())
				.mapToObj(level -> "WHEN %d THEN %d".formatted(level + 1, scale.levels().get(level).score()))
				.collect(Collectors.joining(" ", "CASE " + name + " ", " ELSE 0 END")))
				.collect(Collectors.joining(" + ", "(", ")"));
		return "%s * CAST(%d AS BIGINT) < %s * CAST(%d AS BIGINT)".formatted(scores,
				BigDecimal.TEN.pow(bound.scale()).longValueExact(), levels(), bound.unscaledValue().longValueExact());
	}

	/** How many items were shown. */
	String shown() {
		return count("%s <> " + AnswerCoding.NOT_SHOWN);
	}

	/** How many items were left blank. */
	String blank() {
		return count("%s = " + AnswerCoding.BLANK);
	}

	private String count(String condition) {
		return names().stream().map(name -> "CASE WHEN " + condition.formatted(name) + " THEN 1 ELSE 0 END")
				.collect(Collectors.joining(" + ", "(", ")"));
	}

	/** Whether there is a level, and no other one. */
	String oneLevel() {
		return "worst > 0 AND " + names().stream()
				.map(name -> "(%s = worst OR %1$s >= %d)".formatted(name, AnswerCoding.NOT_APPLICABLE))
				.collect(Collectors.joining(" AND "));
	}

	/** Whether there is a run of so many neighbouring items of one level: so many steps less one without a change. */
	String hasRun(int length) {
		if (items < length) {
			return "1 = 0";
		}
		String steps = IntStream.range(0, items - 1)
				.mapToObj(i -> "CASE WHEN %s = %s AND %1$s < %d THEN '0' ELSE '1' END".formatted(Rows.answer(i),
						Rows.answer(i + 1), AnswerCoding.NOT_APPLICABLE))
				.collect(Collectors.joining(" || "));
		return "(%s) LIKE '%%%s%%'".formatted(steps, "0".repeat(length - 1));
	}
}
