/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.sql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.Level;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCondition.AllOf;
import org.manyi.scoring.api.evidence.RespondentCondition.AnyLevel;
import org.manyi.scoring.api.evidence.RespondentCondition.EveryLevelAtLeast;
import org.manyi.scoring.api.evidence.RespondentCondition.ItemBetween;
import org.manyi.scoring.api.evidence.RespondentCondition.MeanAtLeast;
import org.manyi.scoring.api.evidence.RespondentCondition.NoAnswerIn;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;

/**
 * Conditions on respondents over the columns of a summary: {@code worst}, one of 0 or 1 per other state,
 * {@code levels} and {@code score_sum} where a mean is asked for, and {@code best_}<i>i</i> and {@code worst_}<i>i</i>
 * for an item. Codes go from the highest score down, so that the worst level is the greatest code.
 */
final class ConditionSql {

	/** More decimals of a mean would leave the range of 64-bit numbers. */
	static final int MOST_DECIMALS = 9;

	private static final String NEVER = "1 = 0";

	private final StoredSurvey survey;

	ConditionSql(StoredSurvey survey) {
		this.survey = survey;
	}

	String of(RespondentCondition condition) {
		return switch (condition) {
		case AnyLevel() -> "worst > 0";
		case EveryLevelAtLeast(int score) -> "worst > 0 AND worst <= " + lastCodeAtLeast(score);
		case MeanAtLeast(BigDecimal mean) -> meanAtLeast(mean.scale() < 0 ? mean.setScale(0) : mean);
		case NoAnswerIn(Set<AnswerState> states) -> states.isEmpty() ? "1 = 1" : noneOf(states);
		case ItemBetween(String itemId, int low, int high) -> itemBetween(survey.placeOf(itemId), low, high);
		case AllOf(List<RespondentCondition> parts) ->
			parts.stream().map(part -> "(" + of(part) + ")").collect(Collectors.joining(" AND "));
		};
	}

	private static String meanAtLeast(BigDecimal mean) {
		return "worst > 0 AND score_sum * %d >= levels * %d"
				.formatted(BigDecimal.TEN.pow(mean.scale()).longValueExact(), mean.unscaledValue().longValueExact());
	}

	private static String noneOf(Set<AnswerState> states) {
		return new TreeSet<>(states).stream().map(state -> column(state) + " = 0").collect(Collectors.joining(" AND "));
	}

	private String itemBetween(int item, int low, int high) {
		int worst = lastCodeAtLeast(low);
		int best = 1 + lastCodeAtLeast(high == Integer.MAX_VALUE ? high : high + 1);
		return best > worst ? NEVER : "best_%d >= %d AND worst_%1$d <= %d".formatted(item, best, worst);
	}

	/** The greatest code whose score is not below, 0 where every score is. */
	private int lastCodeAtLeast(int score) {
		List<Level> levels = survey.description().questionnaire().scale().levels();
		return (int) levels.stream().filter(level -> level.score() >= score).count();
	}

	/** The column of a summary that says whether a state occurs. */
	static String column(AnswerState state) {
		return switch (state) {
		case NOT_APPLICABLE -> "not_applicable";
		case BLANK -> "blank";
		case NOT_SHOWN -> "not_shown";
		case INVALID -> "invalid";
		case LEVEL -> throw new IllegalArgumentException("levels are no other state");
		};
	}

	/** The code below which are levels. */
	static int levelsEnd() {
		return AnswerCoding.NOT_APPLICABLE;
	}

	/** The places of the items that conditions ask for by themselves, ascending. */
	Set<Integer> items(Set<RespondentCondition> conditions) {
		Set<Integer> items = new TreeSet<>();
		conditions.forEach(condition -> collect(condition, items));
		return items;
	}

	private void collect(RespondentCondition condition, Set<Integer> items) {
		if (condition instanceof ItemBetween between) {
			items.add(survey.placeOf(between.itemId()));
		} else if (condition instanceof AllOf all) {
			all.conditions().forEach(part -> collect(part, items));
		}
	}

	/** Whether it needs the sum of the scores. */
	static boolean needsMean(RespondentCondition condition) {
		return condition instanceof MeanAtLeast
				|| condition instanceof AllOf all && all.conditions().stream().anyMatch(ConditionSql::needsMean);
	}

	/** Whether the sums of the cube decide it. */
	static boolean isOfCube(RespondentCondition condition) {
		return switch (condition) {
		case AnyLevel any -> true;
		case EveryLevelAtLeast every -> true;
		case NoAnswerIn none -> true;
		case MeanAtLeast mean -> false;
		case ItemBetween between -> false;
		case AllOf(List<RespondentCondition> parts) -> parts.stream().allMatch(ConditionSql::isOfCube);
		};
	}

	/** Whether it names known items and no number that is too long. */
	boolean isSupported(RespondentCondition condition) {
		return switch (condition) {
		case MeanAtLeast(BigDecimal mean) -> mean.scale() <= MOST_DECIMALS && mean.precision() <= 2 * MOST_DECIMALS;
		case ItemBetween(String itemId, int low, int high) -> survey.placeOf(itemId) >= 0;
		case AllOf(List<RespondentCondition> parts) -> parts.stream().allMatch(this::isSupported);
		default -> true;
		};
	}
}
