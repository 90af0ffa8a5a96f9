/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.manyi.model.AnswerState;
import org.manyi.model.Level;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;

/**
 * The queries of evidence on one slice of one survey in one state of its data. The answers' first columns are the
 * {@linkplain Keys keys}; the others are said at each method. The cube gives the same answers as the rows where it can.
 */
public final class EvidenceSql {

	/** So many parts of one statement at most. */
	private static final int MOST_PARTS = 200;
	/** The column of the worst level. */
	private static final String WORST = "worst";

	private final Rows rows;
	private final Restriction restriction;
	private final ConditionSql conditions;

	public EvidenceSql(StoredSurvey survey, DataState state, Restriction restriction) {
		rows = new Rows(survey, state);
		this.restriction = restriction;
		conditions = new ConditionSql(survey);
	}

	/** Whether a condition can be asked of this survey. */
	public static boolean supports(StoredSurvey survey, RespondentCondition condition) {
		return new ConditionSql(survey).isSupported(condition);
	}

	/** Whether the cube counts respondents for whom the conditions hold. */
	public static boolean cubeCounts(RespondentUnit unit, Set<RespondentCondition> conditions) {
		return unit == RespondentUnit.SHEET && conditions.stream().allMatch(ConditionSql::isOfCube);
	}

	private String where() {
		return "WHERE " + rows.visible() + restriction.and();
	}

	private String whereExcluded() {
		return "WHERE survey = %d AND %s%s".formatted(rows.survey().number(), rows.visible(), restriction.and());
	}

	private String whereInCube() {
		return "WHERE survey = %d AND %s%s".formatted(rows.survey().number(), rows.state().differences(),
				restriction.and());
	}

	/**
	 * Item, code, sheets; and once more the worst level of each sheet in place of a code, as if it were one item more.
	 * One grouping per item: many times as fast as making a row of each answer first. Without keys the groupings are
	 * made in one pass.
	 */
	public String tally(Keys keys) {
		int items = rows.survey().items();
		if (keys.isEmpty()) {
			List<String> columns = new ArrayList<>(IntStream.range(0, items).mapToObj(Rows::answer).toList());
			columns.add(WORST);
			String item = IntStream.range(0, items)
					.mapToObj(i -> " WHEN %s IS NOT NULL THEN %d".formatted(Rows.answer(i), i))
					.collect(Collectors.joining("", "CASE", " ELSE " + items + " END"));
			return """
					SELECT %s AS item, COALESCE(%s) AS code, COUNT(*) AS sheets FROM %s %s
					GROUP BY GROUPING SETS (%s)""".formatted(item, String.join(", ", columns), rows.from(), where(),
					columns.stream().map(column -> "(" + column + ")").collect(Collectors.joining(", ")));
		}
		return IntStream.rangeClosed(0, items)
				.mapToObj(item -> counts(keys, item, item < items ? Rows.answer(item) : WORST))
				.collect(Collectors.joining(" UNION ALL "));
	}

	private String counts(Keys keys, int item, String column) {
		return "SELECT %s%d AS item, %s AS code, COUNT(*) AS sheets FROM %s %s%s".formatted(keys.selected(), item,
				column, rows.from(), where(), keys.grouping(column));
	}

	/** The same; items not shown because a version of the questionnaire does not ask them are left out. */
	public String tallyFromCube(Keys keys) {
		return """
				SELECT %1$sitem, code, SUM(sheets) AS sheets FROM cube_answer %2$s%3$s
				UNION ALL SELECT %1$s%4$d AS item, %5$s AS code, SUM(sheets) AS sheets FROM cube_sheet %2$s%6$s""".formatted(
				keys.selected(), whereInCube(), keys.grouping("item", "code"), rows.survey().items(), WORST,
				keys.grouping(WORST));
	}

	/** Category, mentions, sheets. */
	public String opinions(Keys keys) {
		return """
				SELECT %scategory, SUM(mentions) AS mentions, COUNT(*) AS sheets
				FROM (SELECT %sresponse, month FROM %s %s) sheet JOIN opinion ON opinion.response = sheet.response
				WHERE opinion.survey = %d AND %s%s""".formatted(keys.named(), keys.selected(), rows.from(), where(),
				rows.survey().number(), rows.visible(), keys.groupingNamed("category"));
	}

	/** Category, mentions, sheets. */
	public String opinionsFromCube(Keys keys) {
		return "SELECT %scategory, SUM(mentions) AS mentions, SUM(sheets) AS sheets FROM cube_opinion %s%s"
				.formatted(keys.selected(), whereInCube(), keys.grouping("category"));
	}

	/** Returned, valid, then the respondents of each condition. */
	public String respondents(Keys keys, RespondentUnit unit, List<RespondentCondition> asked) {
		Set<Integer> items = conditions.items(Set.copyOf(asked));
		String means = asked.stream().anyMatch(ConditionSql::needsMean)
				? means(unit == RespondentUnit.SHEET ? "" : "SUM")
				: "";
		return count(keys, asked,
				unit == RespondentUnit.SHEET ? sheets(keys, items, means) : customers(keys, items, means));
	}

	/** Returned, valid, then the sheets of each condition. */
	public String sheetsFromCube(Keys keys, List<RespondentCondition> asked) {
		StoredSurvey survey = rows.survey();
		String incomplete = survey.questionnaires().stream()
				.filter(questionnaire -> questionnaire.items().size() < survey.items())
				.map(questionnaire -> String.valueOf(questionnaire.number())).collect(Collectors.joining(", "));
		String states = incomplete.isEmpty() ? "states"
				: "CASE WHEN questionnaire IN (%s) THEN %s ELSE states END".formatted(incomplete, Rows.withNotShown());
		String kinds = "SELECT %ssheets, worst, %s AS states FROM cube_sheet %s".formatted(keys.selected(), states,
				whereInCube());
		return count(keys, asked,
				"SELECT %ssheets AS respondents, worst, %s FROM (%s) kind".formatted(keys.named(), states(""), kinds));
	}

	private String count(Keys keys, List<RespondentCondition> asked, String respondents) {
		String counts = asked.stream().map(
				condition -> ", SUM(CASE WHEN %s THEN respondents ELSE 0 END)".formatted(conditions.of(condition)))
				.collect(Collectors.joining());
		return ("SELECT %sSUM(respondents), SUM(CASE WHEN worst > 0 THEN respondents ELSE 0 END)%s FROM (%s) "
				+ "respondent%s")
				.formatted(keys.named(), counts, respondents, keys.groupingNamed());
	}

	private String sheets(Keys keys, Set<Integer> items, String means) {
		String answers = items.stream().map(item -> ", %s AS best_%d, %1$s AS worst_%2$d".formatted(level(item), item))
				.collect(Collectors.joining());
		return "SELECT %s1 AS respondents, worst, %s%s%s FROM %s %s".formatted(keys.selected(), states(""), answers,
				means, rows.from(), where());
	}

	/** All sheets of a customer together; a sheet that names none is by itself. */
	private String customers(Keys keys, Set<Integer> items, String means) {
		String answers = items.stream()
				.map(item -> ", MIN(%s) AS best_%d, MAX(%1$s) AS worst_%2$d".formatted(level(item), item))
				.collect(Collectors.joining());
		return """
				SELECT %s1 AS respondents, MAX(worst) AS worst, %s%s%s
				FROM %s %s%s""".formatted(keys.selected(), states("MAX"), answers, means, rows.from(), where(),
				keys.grouping("customer", "CASE WHEN customer = '' THEN response ELSE 0 END"));
	}

	/** How many levels a respondent gave, and the sum of their scores. */
	private String means(String function) {
		List<Level> scale = rows.survey().description().questionnaire().scale().levels();
		String scores = IntStream.range(0, scale.size())
				.mapToObj(place -> " WHEN %d THEN %d".formatted(place + 1, scale.get(place).score()))
				.collect(Collectors.joining());
		List<String> levels = IntStream.range(0, rows.survey().items()).mapToObj(
				item -> "CASE WHEN %s < %d THEN 1 ELSE 0 END".formatted(Rows.answer(item), ConditionSql.levelsEnd()))
				.toList();
		List<String> sums = IntStream.range(0, rows.survey().items())
				.mapToObj(item -> "CASE %s%s ELSE 0 END".formatted(Rows.answer(item), scores)).toList();
		return ", %s(%s) AS levels, %1$s(%s) AS score_sum".formatted(function, String.join(" + ", levels),
				String.join(" + ", sums));
	}

	private static String level(int item) {
		return "CASE WHEN %s < %d THEN %1$s END".formatted(Rows.answer(item), ConditionSql.levelsEnd());
	}

	private static String states(String function) {
		List<String> columns = new ArrayList<>();
		int bit = 1;
		for (AnswerState state : List.of(AnswerState.NOT_APPLICABLE, AnswerState.BLANK, AnswerState.NOT_SHOWN,
				AnswerState.INVALID)) {
			columns.add("%s(CASE WHEN states IN (%s) THEN 1 ELSE 0 END) AS %s".formatted(function, Rows.statesWith(bit),
					ConditionSql.column(state)));
			bit *= 2;
		}
		return String.join(", ", columns);
	}

	/**
	 * First item, second item, code of the first, code of the second, sheets. A part of the rows is looked for once for
	 * all pairs.
	 *
	 * @param items places in the survey
	 * @return several statements where there are many pairs
	 */
	public List<String> pairs(Keys keys, List<Integer> items) {
		List<String> parts = new ArrayList<>();
		List<Integer> sorted = items.stream().distinct().sorted().toList();
		for (int i = 0; i < sorted.size(); i++) {
			for (int j = i + 1; j < sorted.size(); j++) {
				parts.add(pair(keys, sorted.get(i), sorted.get(j)));
			}
		}
		String sheets = "WITH sheet AS %s (SELECT %s%s FROM %s %s) ".formatted(
				restriction.and().isEmpty() ? "NOT MATERIALIZED" : "MATERIALIZED", keys.selected(),
				String.join(", ", answers(sorted)), rows.from(), where());
		return IntStream.iterate(0, from -> from < parts.size(), from -> from + MOST_PARTS)
				.mapToObj(from -> sheets
						+ String.join(" UNION ALL ", parts.subList(from, Math.min(parts.size(), from + MOST_PARTS))))
				.toList();
	}

	private String pair(Keys keys, int first, int second) {
		String one = Rows.answer(first);
		String other = Rows.answer(second);
		return ("SELECT %s%d AS item1, %d AS item2, %s AS code1, %s AS code2, COUNT(*) AS sheets FROM sheet "
				+ "WHERE %4$s < %6$d AND %5$s < %6$d%7$s")
				.formatted(keys.named(), first, second, one, other, ConditionSql.levelsEnd(),
						keys.groupingNamed(one, other));
	}

	/** How many distinct patterns there are. */
	public String patternCount(Keys keys, List<Integer> items) {
		return "SELECT %sCOUNT(*) FROM (SELECT %s%s FROM %s %s%s) pattern%s".formatted(keys.named(), keys.selected(),
				String.join(", ", answers(items)), rows.from(), where(), keys.grouping(answers(items)),
				keys.groupingNamed());
	}

	/** The codes of the items, then the sheets; ordered by the codes. */
	public String patterns(Keys keys, List<Integer> items) {
		String columns = String.join(", ", answers(items));
		return "SELECT %s%s, COUNT(*) AS sheets FROM %s %s%s ORDER BY %s".formatted(keys.selected(), columns,
				rows.from(), where(), keys.grouping(answers(items)), columns);
	}

	/**
	 * The same of a sample of sheets without replacement.
	 *
	 * @param sheets how many
	 * @param seed   of the sample; the same seed takes the same sheets of the same slice
	 */
	public String sampledPatterns(List<Integer> items, int sheets, long seed) {
		String columns = String.join(", ", answers(items));
		return ("SELECT %s, COUNT(*) AS sheets FROM (SELECT %1$s FROM %s %s ORDER BY %s, response LIMIT %d) sample "
				+ "GROUP BY %1$s ORDER BY %1$s")
				.formatted(columns, rows.from(), where(), new SampleOrder(seed).expression(), sheets);
	}

	private static String[] answers(List<Integer> items) {
		return items.stream().map(Rows::answer).toArray(String[]::new);
	}

	/** Excluded sheets. */
	public String excluded(Keys keys) {
		return "SELECT %sCOUNT(*) AS sheets FROM exclusion %s%s".formatted(keys.selected(), whereExcluded(),
				keys.grouping());
	}

	/** Customers of whose sheets every one is excluded; an excluded sheet that names none is a customer by itself. */
	public String excludedCustomers(Keys keys) {
		String sheet = "SELECT %scustomer, CASE WHEN customer = '' THEN response ELSE 0 END AS single, %d AS counted "
				+ "FROM %s %s";
		String named = "SELECT customer FROM exclusion %s AND customer <> ''".formatted(whereExcluded());
		return """
				SELECT %1$sCOUNT(*) AS customers FROM (
					SELECT %1$scustomer, single FROM (%2$s UNION ALL %3$s AND customer IN (%4$s)) sheet
					GROUP BY %1$scustomer, single HAVING MAX(counted) = 0) customer%5$s""".formatted(keys.named(),
				sheet.formatted(keys.selected(), 0, "exclusion", whereExcluded()),
				sheet.formatted(keys.selected(), 1, rows.from(), where()), named, keys.groupingNamed());
	}

	/** How many sheets there are in the slice, excluded ones not among them. */
	public String returned() {
		return "SELECT COUNT(*) FROM %s %s".formatted(rows.from(), where());
	}
}
