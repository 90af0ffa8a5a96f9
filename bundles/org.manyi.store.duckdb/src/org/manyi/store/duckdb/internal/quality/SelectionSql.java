/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.quality;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.model.Slice;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseSelection;
import org.manyi.store.api.quality.ResponseSelection.AnswerIn;
import org.manyi.store.api.quality.ResponseSelection.Dissatisfied;
import org.manyi.store.api.quality.ResponseSelection.FasterThan;
import org.manyi.store.api.quality.ResponseSelection.Filtered;
import org.manyi.store.api.quality.ResponseSelection.InSlice;
import org.manyi.store.api.quality.ResponseSelection.InvalidAnswer;
import org.manyi.store.api.quality.ResponseSelection.LongRun;
import org.manyi.store.api.quality.ResponseSelection.MostlyBlank;
import org.manyi.store.api.quality.ResponseSelection.SameAnswers;
import org.manyi.store.api.quality.ResponseSelection.StraightLine;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.sql.DataState;
import org.manyi.store.duckdb.internal.sql.Keys;
import org.manyi.store.duckdb.internal.sql.Restriction;
import org.manyi.store.duckdb.internal.sql.Rows;

/** Selections as queries on the responses of a survey in a data version. */
final class SelectionSql {

	private static final int NOT_APPLICABLE = 1;
	private static final int BLANK = 2;
	private static final int NOT_SHOWN = 4;
	private static final int INVALID = 8;

	private final StoredSurvey survey;
	private final Rows rows;
	private final AnswerColumns answers;
	private final RatingScale scale;
	private final Restriction restriction;
	private final int version;
	private final Function<String, Optional<Integer>> categoryOf;

	/**
	 * @param restriction the slice of the selections that are asked for
	 * @param categoryOf  the number of a category, empty where no response has it
	 */
	SelectionSql(StoredSurvey survey, int version, Restriction restriction,
			Function<String, Optional<Integer>> categoryOf) {
		this.version = version;
		this.categoryOf = categoryOf;
		this.survey = survey;
		this.restriction = restriction;
		rows = new Rows(survey, DataState.of(version));
		answers = new AnswerColumns(survey.items());
		scale = survey.description().questionnaire().scale();
	}

	/** As of which data version. */
	int version() {
		return version;
	}

	/** The keys, then the responses. */
	String count(ResponseSelection selection, Keys keys) {
		return "SELECT %sCOUNT(*) FROM %s WHERE %s AND (%s)%s".formatted(keys.selected(), rows.from(), rows.visible(),
				condition(selection), keys.grouping());
	}

	/** Level, responses. */
	String levels(StraightLine selection) {
		return "SELECT worst, COUNT(*) FROM %s WHERE %s AND %s GROUP BY worst".formatted(rows.from(), rows.visible(),
				condition(selection));
	}

	/** A page of responses: number, id, customer, unit, day, import, row, project, then the answers. */
	String page(String condition, int limit) {
		return """
				SELECT response, response_id, customer, unit, response_day, import, row_number, project, %s FROM %s
				WHERE %s AND %s ORDER BY response LIMIT %d""".formatted(String.join(", ", answers.names()), rows.from(),
				rows.visible(), condition, limit);
	}

	/** The numbers of all responses that are selected, one column. */
	String numbers(ResponseSelection selection) {
		return "SELECT response FROM %s WHERE %s AND (%s)".formatted(rows.from(), rows.visible(), condition(selection));
	}

	/** Block of numbers, responses in it. */
	String spread(ResponseSelection selection, int width) {
		return "SELECT response // %d AS block, COUNT(*) FROM %s WHERE %s AND (%s) GROUP BY block".formatted(width,
				rows.from(), rows.visible(), condition(selection));
	}

	/** Whether a row is selected. */
	String condition(ResponseSelection selection) {
		return switch (selection) {
		case StraightLine(int items) -> "%s AND %s >= %d".formatted(answers.oneLevel(), answers.levels(), items);
		case LongRun(int items) -> "%s AND NOT (%s)".formatted(answers.hasRun(items), answers.oneLevel());
		case FasterThan(Rational seconds) ->
			"response IN (SELECT response FROM response_detail WHERE survey = %d AND duration >= 0 AND duration < %s)"
					.formatted(survey.number(), ceiling(seconds));
		case SameAnswers same -> "response IN (%s)".formatted(repeated(same).members("response", "1 = 1"));
		case InvalidAnswer() -> "states IN (%s)".formatted(Rows.statesWith(INVALID));
		case MostlyBlank(Rational percent) ->
			"%s * 100 * %s > %s * %s".formatted(answers.blank(), percent.denominator(),
				answers.shown(), percent.numerator());
		case AnswerIn(Optional<String> itemId, Set<AnswerState> states, Slice slice) ->
			(itemId.isPresent() ? answerIn(survey.placeOf(itemId.get()), states) : anyIn(states))
					+ restriction.and();
		case InSlice(Slice slice) -> "1 = 1" + restriction.and();
		case Dissatisfied(BigDecimal meanBelow, int itemAtMost, LocalDate since) ->
			"response_day >= %d AND worst > 0 AND (worst > %d OR %s)".formatted(since.toEpochDay(),
					scale.levels().stream().filter(level -> level.score() > itemAtMost).count(),
					answers.meanBelow(meanBelow, scale));
		case Filtered(ResponseFilter filter, Slice slice) ->
			new FilterSql(survey, version, categoryOf).condition(filter) + restriction.and();
		};
	}

	RepeatedSql repeated(SameAnswers selection) {
		return new RepeatedSql(survey.number(), rows, answers, selection);
	}

	/** Durations of responses that count, one column. */
	String durations() {
		return """
				SELECT duration FROM response_detail JOIN (SELECT response AS counted FROM %s WHERE %s) c ON counted = response
				WHERE survey = %d AND duration >= 0""".formatted(rows.from(), rows.visible(), survey.number());
	}

	/** A whole number is below a number where it is below the next whole one. */
	private static BigInteger ceiling(Rational number) {
		BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
		return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
	}

	private static String answerIn(int item, Set<AnswerState> states) {
		return states.stream().map(state -> String.valueOf(AnswerCoding.of(state)))
				.collect(Collectors.joining(", ", Rows.answer(item) + " IN (", ")"));
	}

	private static String anyIn(Set<AnswerState> states) {
		int bits = states.stream().mapToInt(SelectionSql::bit).reduce(0, (one, other) -> one | other);
		return "states IN (%s)".formatted(Rows.statesWith(bits));
	}

	private static int bit(AnswerState state) {
		return switch (state) {
		case NOT_APPLICABLE -> NOT_APPLICABLE;
		case BLANK -> BLANK;
		case NOT_SHOWN -> NOT_SHOWN;
		case INVALID -> INVALID;
		case LEVEL -> throw new IllegalArgumentException("levels are no other state");
		};
	}
}
