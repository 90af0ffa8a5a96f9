/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import org.duckdb.DuckDBAppender;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.opinion.Coding;
import org.manyi.store.api.opinion.CodingResult;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.opinion.Opinions;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;

/** Opinions kept in the store: each coding is one transaction. */
public final class StoreOpinions implements Opinions {

	/** Of a change set that codes. */
	static final String KIND = "code";
	private static final int EXAMPLES = 5;

	private final DecisionDesk desk;

	public StoreOpinions(DecisionDesk desk) {
		this.desk = desk;
	}

	@Override
	public List<String> used(String surveyId) throws EvidenceException {
		return desk.ask(surveyId, Integer.MAX_VALUE, (session, survey) -> session.list("""
				SELECT value FROM text WHERE survey = ? AND field = ?
				AND number IN (SELECT category FROM opinion WHERE survey = ?) ORDER BY number""",
				row -> row.getString(1), survey.number(), TextField.CATEGORY.name(), survey.number()));
	}

	@Override
	public CodingResult code(String surveyId, List<Coding> codings, DecisionTerms terms) throws EvidenceException {
		return desk.decide(surveyId, terms, decision -> {
			write(decision, codings);
			refuseUncounted(decision);
			OpinionRows rows = new OpinionRows(decision.session(), decision.survey(), decision.changeSet());
			rows.retire("""
					EXISTS (SELECT 1 FROM wanted w WHERE NOT w.put AND w.response = opinion.response
						AND w.category = opinion.category)""");
			rows.add("""
					SELECT DISTINCT response, category, 1 AS mentions FROM wanted w WHERE w.put AND NOT EXISTS (
						SELECT 1 FROM opinion o WHERE o.survey = %d AND o.retired_in = %d AND o.response = w.response
							AND o.category = w.category)""".formatted(decision.survey().number(), RowHistory.OPEN));
			return result(decision, rows, "");
		}, result -> result.change().isPresent());
	}

	private static void write(Decision decision, List<Coding> codings) throws SQLException, EvidenceException {
		Session session = decision.session();
		TextNumbers categories = TextNumbers.load(session, decision.survey().number(), TextField.CATEGORY);
		session.script("CREATE OR REPLACE TEMP TABLE wanted (response BIGINT, category INTEGER, put BOOLEAN);");
		try (DuckDBAppender appender = session.appender("wanted")) {
			for (Coding coding : codings) {
				append(appender, coding.response(), coding.add(), true, categories);
				append(appender, coding.response(), coding.remove(), false, categories);
			}
		}
		categories.save(session);
	}

	private static void append(DuckDBAppender appender, long response, SortedSet<String> names, boolean put,
			TextNumbers categories) throws SQLException, EvidenceException {
		for (String name : names) {
			if (name.isBlank()) {
				throw new EvidenceException(new LocalizedText("类别没有名称，没有作任何更改。请写出类别。",
						"A category has no name, so nothing was changed. Name the category."));
			}
			appender.beginRow().append(response).append(categories.numberOf(name.strip())).append(put).endRow();
		}
	}

	private static void refuseUncounted(Decision decision) throws SQLException, EvidenceException {
		OpinionRows rows = new OpinionRows(decision.session(), decision.survey(), decision.changeSet());
		List<Long> missing = decision.session().list(
				"SELECT DISTINCT response FROM wanted WHERE response NOT IN (%s) ORDER BY response LIMIT %d"
						.formatted(rows.counted("response"), EXAMPLES),
				row -> row.getLong(1));
		if (!missing.isEmpty()) {
			throw new EvidenceException(new LocalizedText(
					"调查 %s 中没有计入的调查表 %s，没有作任何更改。只有计入的调查表可以归类。".formatted(decision.survey().description().id(),
							missing),
					("Survey %s has no counted response %s, so nothing was changed. Only opinions of responses that "
							+ "count are coded.")
							.formatted(decision.survey().description().id(), missing)));
		}
	}

	@Override
	public CodingResult undo(String surveyId, DataVersion change, DecisionTerms terms) throws EvidenceException {
		return desk.decide(surveyId, terms, decision -> {
			refuseOther(decision, change);
			OpinionRows rows = new OpinionRows(decision.session(), decision.survey(), decision.changeSet());
			// a sheet that was replaced or excluded since keeps what it had: nobody counts it
			String counted = rows.counted("response");
			rows.retire("added_in = %d AND response IN (%s)".formatted(change.number(), counted));
			rows.add("""
					SELECT response, category, mentions FROM opinion w WHERE w.survey = %d AND w.retired_in = %d
					AND w.response IN (%s) AND NOT EXISTS (SELECT 1 FROM opinion o WHERE o.survey = w.survey AND o.retired_in = %d
						AND o.response = w.response AND o.category = w.category)"""
					.formatted(decision.survey().number(), change.number(), counted, RowHistory.OPEN));
			return result(decision, rows, "undo=%d ".formatted(change.number()));
		}, result -> result.change().isPresent());
	}

	private static void refuseOther(Decision decision, DataVersion change) throws SQLException, EvidenceException {
		long codings = decision.session().number(
				"SELECT COUNT(*) FROM change_set WHERE number = ? AND survey = ? AND kind = ?", change.number(),
				decision.survey().number(), KIND);
		if (codings == 0) {
			throw new EvidenceException(new LocalizedText(
					"数据版本 %d 不是调查 %s 的意见归类，没有作任何更改。".formatted(change.number(),
							decision.survey().description().id()),
					"Data version %d is no coding of opinions of survey %s, so nothing was changed."
							.formatted(change.number(), decision.survey().description().id())));
		}
	}

	private static CodingResult result(Decision decision, OpinionRows rows, String undone) throws SQLException {
		long added = rows.added();
		long removed = rows.removed();
		long sheets = rows.sheets();
		if (added + removed == 0) {
			return new CodingResult(Optional.empty(), 0, 0, 0);
		}
		String reason = decision.terms().reason();
		new ChangeSets(decision.session()).add(decision.changeSet(), KIND, decision.survey().number(), decision.at(),
				decision.person(), reason, decision.survey().description().id(),
				new DecisionDetail("%sresponses=%d added=%d removed=%d".formatted(undone, sheets, added, removed))
						.because(reason));
		new AmendmentLog(decision.session(), decision.survey()).record(decision.changeSet());
		ChangeHead head = new ChangeHeads(decision.session()).of(decision.changeSet());
		return new CodingResult(Optional.of(head), added, removed, sheets);
	}

	@Override
	public List<CodingResult> codings(String surveyId) throws EvidenceException {
		return desk.ask(surveyId, Integer.MAX_VALUE, (session, survey) -> {
			Map<Integer, long[]> figures = new HashMap<>();
			session.each("""
					SELECT change_set, SUM(put), SUM(taken), COUNT(DISTINCT response) FROM (
						SELECT added_in AS change_set, response, 1 AS put, 0 AS taken FROM opinion WHERE survey = %d
						UNION ALL SELECT retired_in, response, 0, 1 FROM opinion WHERE survey = %1$d) changed
					WHERE change_set IN (SELECT number FROM change_set WHERE kind = '%s') GROUP BY change_set"""
					.formatted(survey.number(), KIND),
					row -> figures.put(row.getInt(1),
							new long[] { row.getLong(2), row.getLong(3), row.getLong(4) }));
			List<CodingResult> codings = new ArrayList<>();
			for (ChangeHeads.Entry entry : new ChangeHeads(session).all()) {
				long[] done = figures.get((int) entry.head().version().number());
				if (done != null) {
					codings.add(new CodingResult(Optional.of(entry.head()), done[0], done[1], done[2]));
				}
			}
			return codings;
		});
	}

	@Override
	public ListVersion list(ListKind kind) throws EvidenceException {
		return versions(kind).getLast();
	}

	@Override
	public List<ListVersion> versions(ListKind kind) throws EvidenceException {
		try (Session session = desk.connector().connect()) {
			return new OpinionLists(session).versions(kind);
		} catch (SQLException e) {
			throw desk.failure(e);
		}
	}

	@Override
	public ListVersion keep(ListKind kind, List<String> entries, String reason) throws EvidenceException {
		OpinionLists.refuseWrong(entries);
		return desk.change(session -> new OpinionLists(session).keep(kind, entries, desk.clock().instant(),
				desk.person(), reason));
	}
}
