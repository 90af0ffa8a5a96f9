/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;
import org.manyi.store.duckdb.internal.sql.DataState;
import org.manyi.store.duckdb.internal.sql.EvidenceSql;
import org.manyi.store.duckdb.internal.sql.Keys;
import org.manyi.store.duckdb.internal.sql.Restriction;

/** One slice of one survey in one state of its data, being asked over one connection. */
final class Question {

	private final Session session;
	private final IProgressMonitor monitor;
	private final SurveyState known;
	private final DataState state;
	private final Slice slice;
	private final boolean cubeAllowed;
	private final Restriction restriction;
	private final EvidenceSql sql;

	/**
	 * @param cubeAllowed whether the cube may answer where it can
	 */
	Question(Session session, IProgressMonitor monitor, SurveyState known, DataState state, Slice slice,
			boolean cubeAllowed) throws SQLException {
		this.session = session;
		this.monitor = monitor;
		this.known = known;
		this.state = state;
		this.slice = slice;
		this.cubeAllowed = cubeAllowed;
		Map<TextField, TextNumbers> restricted = new EnumMap<>(TextField.class);
		for (GroupField field : slice.restrictions().keySet()) {
			var text = TextField.of(field);
			if (text.isPresent()) {
				restricted.put(text.get(), text(text.get()));
			}
		}
		restriction = new Restriction(slice, (field, text) -> restricted.get(field).find(text));
		sql = new EvidenceSql(known.survey(), state, restriction);
	}

	/** The same question of a part of the slice. */
	Question of(Slice part) throws SQLException {
		return new Question(session, monitor, known, state, part, cubeAllowed);
	}

	/** The same question of all sheets of the survey, which is not given up. */
	Question whole() throws SQLException {
		return new Question(session, new NullProgressMonitor(), known, state, Slice.ALL, cubeAllowed);
	}

	StoredSurvey survey() {
		return known.survey();
	}

	Slice slice() {
		return slice;
	}

	/** The texts of a field. */
	TextNumbers text(TextField field) throws SQLException {
		return known.texts().of(field, session);
	}

	EvidenceSql sql() {
		return sql;
	}

	/** What the slice restricts. */
	Restriction restriction() {
		return restriction;
	}

	/** Cells that answer it for sheets and such conditions, as far as it is {@link #isOfCube of the cube}. */
	Optional<SheetCells> cells(Keys keys, Set<RespondentCondition> conditions) throws SQLException {
		return isOfCube(keys) ? known.cells().find(this, state, conditions) : Optional.empty();
	}

	/** Whether the cube tells apart what the slice and the keys do. */
	boolean isOfCube(Keys keys) {
		return cubeAllowed
				&& Keys.areOfCube(Stream.concat(slice.restrictions().keySet().stream(), keys.fields().stream()));
	}

	/** Whether the survey has coded opinions at all. */
	boolean hasOpinions() throws SQLException {
		return text(TextField.CATEGORY).size() > 1;
	}

	/** Whether sheets of the survey were excluded at any time. */
	boolean hasExclusions() throws SQLException {
		return known.texts().hasExclusions(session);
	}

	/** Takes the excluded sheets of each group, the keys first. */
	void eachExcluded(Keys keys, Session.RowConsumer consumer) throws SQLException {
		if (hasExclusions()) {
			each(sql.excluded(keys), consumer);
		}
	}

	void each(String statement, Session.RowConsumer consumer) throws SQLException {
		session.each(statement, monitor, consumer);
	}

	/** The places in the survey of items. */
	List<Integer> places(List<String> itemIds) {
		return itemIds.stream().map(survey()::placeOf).toList();
	}
}
