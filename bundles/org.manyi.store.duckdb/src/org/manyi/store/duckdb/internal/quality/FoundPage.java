/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.quality;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.AnswerState;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.api.quality.ResponseFact.Copies;
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
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;

/**
 * Reads selected responses page by page, with what is to be said of each. All pages of one selection can be read after
 * one look for it, which is kept in a temporary table meanwhile: some looks take much longer than a page.
 */
final class FoundPage {

	private static final int ANSWERS = 9;

	private final Session session;
	private final IProgressMonitor monitor;
	private final StoredSurvey survey;
	private final SelectionSql sql;

	FoundPage(Session session, IProgressMonitor monitor, StoredSurvey survey, SelectionSql sql) {
		this.session = session;
		this.monitor = monitor;
		this.survey = survey;
		this.sql = sql;
	}

	private record Row(FoundResponse response, String project, byte[] codes) {
	}

	/** One page, for which the selection is looked for alone. */
	List<FoundResponse> read(ResponseSelection selection, long after, int limit) throws SQLException {
		return read(selection, after, Long.MAX_VALUE, limit);
	}

	/** The same, up to a number. */
	List<FoundResponse> read(ResponseSelection selection, long after, long last, int limit) throws SQLException {
		String range = "response > %d AND response <= %d".formatted(after, last);
		if (selection instanceof SameAnswers same) {
			String copied = "%s ORDER BY response LIMIT %d".formatted(sql.repeated(same).facts(range),
					limit);
			return found(copies(copied), limit);
		}
		return found(selection, "%s AND (%s)".formatted(range, sql.condition(selection)), limit);
	}

	/** Looks for a selection once, for {@link #readLooked}. */
	void look(ResponseSelection selection) throws SQLException {
		session.script("CREATE OR REPLACE TEMP TABLE looked AS %s;".formatted(selection instanceof SameAnswers same
				? sql.repeated(same).facts("1 = 1")
				: sql.numbers(selection)), monitor);
	}

	/** One page of the selection that was looked for. */
	List<FoundResponse> readLooked(ResponseSelection selection, long after, int limit) throws SQLException {
		String page = "SELECT %s FROM looked WHERE response > %d ORDER BY response LIMIT %d";
		if (selection instanceof SameAnswers) {
			return found(copies(page.formatted("*", after, limit)), limit);
		}
		List<Long> numbers = new ArrayList<>();
		session.each(page.formatted("response", after, limit), monitor, row -> numbers.add(row.getLong(1)));
		// between the first and the last one, so that blocks of other responses need not be read
		return numbers.isEmpty() ? List.of()
				: found(selection, "response BETWEEN %d AND %d AND response IN (%s)".formatted(numbers.getFirst(),
						numbers.getLast(), numbers(numbers)), limit);
	}

	private List<FoundResponse> found(Map<Long, Copies> copies, int limit) throws SQLException {
		return copies.isEmpty() ? List.of()
				: rows("response IN (%s)".formatted(numbers(copies.keySet())), limit).stream()
						.map(row -> with(row, copies.get(row.response().response()))).toList();
	}

	private List<FoundResponse> found(ResponseSelection selection, String condition, int limit) throws SQLException {
		List<Row> rows = rows(condition, limit);
		if (rows.isEmpty()) {
			return List.of();
		}
		String numbers = numbers(rows.stream().map(row -> row.response().response()).toList());
		Map<Long, Integer> durations = selection instanceof FasterThan ? durations(numbers) : Map.of();
		Map<Long, Map<Integer, String>> texts = selection instanceof InvalidAnswer ? invalidTexts(numbers) : Map.of();
		PageOpinions said = selection instanceof Filtered ? PageOpinions.read(session, survey, sql.version(), numbers)
				: PageOpinions.NONE;
		PageFacts facts = new PageFacts(survey);
		List<FoundResponse> found = new ArrayList<>();
		for (Row row : rows) {
			long number = row.response().response();
			found.add(with(row, switch (selection) {
			case StraightLine line -> facts.sameLevel(row.codes());
			case LongRun run -> facts.longestRun(row.codes());
			case FasterThan faster -> new ResponseFact.Duration(durations.getOrDefault(number, 0));
			case InvalidAnswer invalid -> facts.invalid(row.codes(), texts.getOrDefault(number, Map.of()));
			case MostlyBlank blank -> facts.withoutLevel(row.codes(), Set.of(AnswerState.BLANK));
			case AnswerIn answer -> facts.withoutLevel(row.codes(), answer.states());
			case Dissatisfied low -> facts.lowLevels(row.project(), row.codes(), low);
			case InSlice slice -> facts.answers(row.codes());
			case Filtered filtered -> said.of(number);
			case SameAnswers same -> throw new IllegalStateException("read by their copies");
			}));
		}
		return found;
	}

	private static FoundResponse with(Row row, ResponseFact fact) {
		FoundResponse found = row.response();
		return new FoundResponse(found.response(), found.responseId(), found.customer(), found.unit(), found.day(),
				found.importNumber(), found.file(), found.row(), fact);
	}

	private List<Row> rows(String condition, int limit) throws SQLException {
		Map<Integer, String> files = new HashMap<>();
		session.each("SELECT import, path FROM import WHERE survey = ?",
				row -> files.put(row.getInt(1), fileName(row.getString(2))), survey.number());
		TextNumbers units = TextNumbers.load(session, survey.number(), TextField.UNIT);
		TextNumbers projects = TextNumbers.load(session, survey.number(), TextField.PROJECT);
		List<Row> rows = new ArrayList<>();
		session.each(sql.page(condition, limit), monitor, row -> rows.add(row(row, files, units, projects)));
		return rows;
	}

	private Row row(ResultSet row, Map<Integer, String> files, TextNumbers units, TextNumbers projects)
			throws SQLException {
		byte[] codes = new byte[survey.items()];
		for (int item = 0; item < codes.length; item++) {
			codes[item] = (byte) row.getInt(ANSWERS + item);
		}
		int day = row.getInt(5);
		int imported = row.getInt(6);
		return new Row(new FoundResponse(row.getLong(1), row.getString(2), row.getString(3), units.text(row.getInt(4)),
				day == CodedResponse.UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)), imported,
				files.getOrDefault(imported, ""), row.getLong(7), new ResponseFact.OfSlice(List.of())),
				projects.text(row.getInt(8)), codes);
	}

	private static String fileName(String path) {
		Path name = Path.of(path).getFileName();
		return name == null ? path : name.toString();
	}

	private static String numbers(Collection<Long> responses) {
		return responses.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	private Map<Long, Copies> copies(String query) throws SQLException {
		Map<Long, Copies> copies = new HashMap<>();
		session.each(query, monitor, row -> copies.put(row.getLong(1), new Copies(row.getLong(2), row.getLong(3),
				row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7))));
		return copies;
	}

	private Map<Long, Integer> durations(String responses) throws SQLException {
		Map<Long, Integer> durations = new HashMap<>();
		session.each("SELECT response, duration FROM response_detail WHERE survey = %d AND response IN (%s)"
				.formatted(survey.number(), responses), row -> durations.put(row.getLong(1), row.getInt(2)));
		return durations;
	}

	private Map<Long, Map<Integer, String>> invalidTexts(String responses) throws SQLException {
		Map<Long, Map<Integer, String>> texts = new HashMap<>();
		session.each(
				"SELECT response, item, value FROM invalid_text WHERE survey = %d AND response IN (%s)"
						.formatted(survey.number(), responses),
				row -> texts.computeIfAbsent(row.getLong(1), added -> new HashMap<>()).put(row.getInt(2),
						row.getString(3)));
		return texts;
	}
}
