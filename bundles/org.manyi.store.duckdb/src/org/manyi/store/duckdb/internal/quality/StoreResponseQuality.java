/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.quality;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.AnswerCoding;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.model.Slice;
import org.manyi.model.Visitor;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.quality.DurationSummary;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.RepeatedAnswers;
import org.manyi.store.api.quality.ResponseQuality;
import org.manyi.store.api.quality.ResponseSelection;
import org.manyi.store.api.quality.SelectionCount;
import org.manyi.store.duckdb.internal.MonthNumber;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.StoreFailure;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource.Connector;
import org.manyi.store.duckdb.internal.sql.Keys;
import org.manyi.store.duckdb.internal.sql.Restriction;

/** The responses of a survey in a data version, looked at by the database. Each call has a connection of its own. */
public final class StoreResponseQuality implements ResponseQuality {

	/** So many groups at most, as with evidence. */
	private static final int MOST_GROUPS = 10_000;

	private final Connector connector;
	private final Path folder;
	private final StoredSurvey survey;
	private final int version;

	/**
	 * @param folder of the workspace, for messages
	 */
	public StoreResponseQuality(Connector connector, Path folder, StoredSurvey survey, int version) {
		this.connector = connector;
		this.folder = folder;
		this.survey = survey;
		this.version = version;
	}

	/** Asks the store. */
	@FunctionalInterface
	private interface Question<T> {

		T answer(Session session, SelectionSql sql) throws SQLException, EvidenceException;
	}

	private <T> T ask(Slice slice, IProgressMonitor monitor, Question<T> question) throws EvidenceException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		try (Session session = connector.connect()) {
			return question.answer(session, sql(session, slice));
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		}
	}

	private SelectionSql sql(Session session, Slice slice) throws SQLException {
		Map<TextField, TextNumbers> texts = texts(session, slice.restrictions().keySet());
		TextNumbers categories = TextNumbers.load(session, survey.number(), TextField.CATEGORY);
		return new SelectionSql(survey, version, new Restriction(slice, (field, text) -> texts.get(field).find(text)),
				categories::find);
	}

	private Map<TextField, TextNumbers> texts(Session session, Collection<GroupField> fields) throws SQLException {
		Map<TextField, TextNumbers> texts = new EnumMap<>(TextField.class);
		for (GroupField field : fields) {
			Optional<TextField> text = TextField.of(field);
			if (text.isPresent()) {
				texts.put(text.get(), TextNumbers.load(session, survey.number(), text.get()));
			}
		}
		return texts;
	}

	@Override
	public DurationSummary durations(IProgressMonitor monitor) throws EvidenceException {
		return ask(Slice.ALL, monitor, (session, sql) -> {
			long[] known = new long[1];
			session.each("SELECT COUNT(*) FROM (%s) known".formatted(sql.durations()), monitor,
					row -> known[0] = row.getLong(1));
			if (known[0] == 0) {
				return new DurationSummary(0, Optional.empty());
			}
			List<Rational> middle = new ArrayList<>();
			session.each("%s ORDER BY duration OFFSET %d LIMIT %d".formatted(sql.durations(), (known[0] - 1) / 2,
					2 - known[0] % 2), monitor, row -> middle.add(Rational.of(row.getLong(1))));
			return new DurationSummary(known[0],
					Optional.of(Rational.sum(middle).divide(Rational.of(middle.size()))));
		});
	}

	@Override
	public SelectionCount count(ResponseSelection selection, List<GroupField> by, IProgressMonitor monitor)
			throws EvidenceException {
		Keys keys = new Keys(by.stream().distinct().toList());
		return ask(selection.among(), monitor, (session, sql) -> {
			Map<GroupKey, Long> groups = new HashMap<>();
			long[] total = new long[1];
			Map<TextField, TextNumbers> texts = texts(session, keys.fields());
			session.each(sql.count(selection, keys), monitor, row -> {
				long responses = row.getLong(keys.fields().size() + 1);
				total[0] += responses;
				if (groups.size() <= MOST_GROUPS && !keys.isEmpty()) {
					Map<GroupField, String> values = new EnumMap<>(GroupField.class);
					for (int i = 0; i < keys.fields().size(); i++) {
						values.put(keys.fields().get(i), text(keys.fields().get(i), row.getInt(i + 1), texts));
					}
					groups.put(GroupKey.of(values), responses);
				}
			});
			if (groups.size() > MOST_GROUPS) {
				throw new EvidenceException(new LocalizedText("分组超过 %d 个。请减少分组字段。".formatted(MOST_GROUPS),
						"There are more than %d groups. Group by fewer fields.".formatted(MOST_GROUPS)));
			}
			return new SelectionCount(total[0], new TreeMap<>(groups));
		});
	}

	private static String text(GroupField field, int number, Map<TextField, TextNumbers> texts) {
		return TextField.of(field).map(text -> texts.get(text).text(number))
				.orElseGet(() -> MonthNumber.text(field, number));
	}

	@Override
	public SortedMap<Integer, Long> levels(ResponseSelection.StraightLine selection, IProgressMonitor monitor)
			throws EvidenceException {
		AnswerCoding coding = new AnswerCoding(survey.description().questionnaire().scale());
		return ask(selection.among(), monitor, (session, sql) -> {
			SortedMap<Integer, Long> levels = new TreeMap<>(Collections.reverseOrder());
			session.each(sql.levels(selection), monitor,
					row -> levels.put(coding.score((byte) row.getInt(1)), row.getLong(2)));
			return levels;
		});
	}

	@Override
	public RepeatedAnswers repeated(ResponseSelection.SameAnswers selection, IProgressMonitor monitor)
			throws EvidenceException {
		return ask(selection.among(), monitor, (session, sql) -> {
			List<RepeatedAnswers> found = new ArrayList<>();
			session.each(sql.repeated(selection).summary(), monitor,
					row -> found.add(new RepeatedAnswers(row.getLong(1), row.getLong(2), row.getLong(3) / 2,
							row.getLong(4) / 2, row.getLong(5) / 2, row.getLong(6))));
			return found.getFirst();
		});
	}

	@Override
	public List<FoundResponse> list(ResponseSelection selection, long after, int limit, IProgressMonitor monitor)
			throws EvidenceException {
		return ask(selection.among(), monitor, (session, sql) -> new FoundPage(session, monitor, survey, sql)
				.read(selection, after, Math.clamp(limit, 1, LARGEST_PAGE)));
	}

	@Override
	public SortedMap<Long, Long> spread(ResponseSelection selection, int width, IProgressMonitor monitor)
			throws EvidenceException {
		return ask(selection.among(), monitor, (session, sql) -> {
			SortedMap<Long, Long> blocks = new TreeMap<>();
			session.each(sql.spread(selection, width), monitor, row -> blocks.put(row.getLong(1), row.getLong(2)));
			return blocks;
		});
	}

	@Override
	public List<FoundResponse> between(ResponseSelection selection, long after, long last, IProgressMonitor monitor)
			throws EvidenceException {
		return ask(selection.among(), monitor, (session, sql) -> new FoundPage(session, monitor, survey, sql)
				.read(selection, after, last, LARGEST_PAGE));
	}

	@Override
	public <X extends Exception> void each(ResponseSelection selection, Visitor<FoundResponse, X> visitor,
			IProgressMonitor monitor) throws EvidenceException, X {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		try (Session session = connector.connect()) {
			FoundPage pages = new FoundPage(session, monitor, survey, sql(session, selection.among()));
			pages.look(selection);
			long after = 0;
			for (List<FoundResponse> page = pages.readLooked(selection, after, LARGEST_PAGE); !page
					.isEmpty(); page = pages.readLooked(selection, after, LARGEST_PAGE)) {
				for (FoundResponse found : page) {
					visitor.visit(found);
				}
				after = page.getLast().response();
			}
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		}
	}
}
