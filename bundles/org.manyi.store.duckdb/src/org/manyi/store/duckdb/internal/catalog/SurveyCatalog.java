/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.catalog;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** The surveys of a store: read as of a data version, and added to. */
public final class SurveyCatalog {

	private final Session session;

	public SurveyCatalog(Session session) {
		this.session = session;
	}

	/** The ids of the surveys, ordered. */
	public List<String> ids() throws SQLException {
		return session.list("SELECT id FROM survey ORDER BY id", row -> row.getString(1));
	}

	/** A survey as it was, empty where there was none. */
	public Optional<StoredSurvey> find(String id, long version) throws SQLException {
		record Head(int number, LocalizedText name, String methodology) {
		}
		Optional<Head> head = session.first(
				"SELECT survey, zh, en, methodology FROM survey WHERE id = ? AND added_in <= ?",
				row -> new Head(row.getInt(1), new LocalizedText(row.getString(2), row.getString(3)), row.getString(4)),
				id, version);
		if (head.isEmpty()) {
			return Optional.empty();
		}
		int number = head.get().number();
		Questionnaire questionnaire = new Questionnaire(items(number, version), scale(number));
		return Optional.of(new StoredSurvey(number,
				new SurveyDescription(id, head.get().name(), head.get().methodology(), questionnaire),
				questionnaires(number, version)));
	}

	private List<Item> items(int survey, long version) throws SQLException {
		List<Item> items = new ArrayList<>();
		for (Item item : session.list("""
				SELECT id, zh, en, importance, weight FROM item
				WHERE survey = ? AND added_in <= ? ORDER BY place""", SurveyCatalog::item, survey, version)) {
			items.add(new Item(item.id(), item.name(), labels(survey, "item", items.size()), item.importance(),
					item.weight()));
		}
		return items;
	}

	private static Item item(ResultSet row) throws SQLException {
		int importance = row.getInt("importance");
		return new Item(row.getString("id"), new LocalizedText(row.getString("zh"), row.getString("en")), List.of(),
				row.wasNull() ? OptionalInt.empty() : OptionalInt.of(importance), decimal(row.getString("weight")));
	}

	private RatingScale scale(int survey) throws SQLException {
		List<Level> levels = new ArrayList<>();
		for (Level level : session.list("SELECT score, weight, zh, en FROM level WHERE survey = ? ORDER BY place",
				row -> new Level(row.getInt(1), decimal(row.getString(2)),
						new LocalizedText(row.getString(3), row.getString(4)), List.of()),
				survey)) {
			levels.add(new Level(level.score(), level.weight(), level.label(), labels(survey, "level", levels.size())));
		}
		return new RatingScale(levels, labels(survey, "not-applicable", 0), labels(survey, "blank", 0),
				labels(survey, "not-shown", 0));
	}

	private List<String> labels(int survey, String kind, int owner) throws SQLException {
		return session.list("SELECT value FROM label WHERE survey = ? AND kind = ? AND owner = ? ORDER BY place",
				row -> row.getString(1), survey, kind, owner);
	}

	private List<StoredQuestionnaire> questionnaires(int survey, long version) throws SQLException {
		List<StoredQuestionnaire> questionnaires = new ArrayList<>();
		for (int number : session.list("""
				SELECT questionnaire FROM questionnaire
				WHERE survey = ? AND added_in <= ? ORDER BY questionnaire""", row -> row.getInt(1), survey, version)) {
			questionnaires.add(new StoredQuestionnaire(number,
					session.list("SELECT item FROM item_column WHERE questionnaire = ? ORDER BY item",
							row -> row.getInt(1), number)));
		}
		return questionnaires;
	}

	private static Optional<BigDecimal> decimal(@Nullable String text) {
		return text == null ? Optional.empty() : Optional.of(new BigDecimal(text));
	}

	/**
	 * Adds a survey without items.
	 *
	 * @param version the data version being made
	 */
	public void add(SurveyDescription survey, int version) throws SQLException {
		int number = (int) session.number("SELECT COALESCE(MAX(survey), 0) + 1 FROM survey");
		session.update("INSERT INTO survey VALUES (?, ?, ?, ?, ?, ?)", number, survey.id(), survey.name().zh(),
				survey.name().en(), survey.methodologyId(), version);
		RatingScale scale = survey.questionnaire().scale();
		for (int place = 0; place < scale.levels().size(); place++) {
			Level level = scale.levels().get(place);
			session.update("INSERT INTO level VALUES (?, ?, ?, ?, ?, ?)", number, place, level.score(),
					level.weight().map(BigDecimal::toString).orElse(null), level.label().zh(), level.label().en());
			addLabels(number, "level", place, level.aliases());
		}
		addLabels(number, "not-applicable", 0, scale.notApplicableMarks());
		addLabels(number, "blank", 0, scale.blankMarks());
		addLabels(number, "not-shown", 0, scale.notShownMarks());
	}

	private void addLabels(int survey, String kind, int owner, List<String> values) throws SQLException {
		for (int place = 0; place < values.size(); place++) {
			session.update("INSERT INTO label VALUES (?, ?, ?, ?, ?)", survey, kind, owner, place, values.get(place));
		}
	}

	/** Adds the items that the survey does not have, and a version of its questionnaire that asks all. */
	public void addItems(StoredSurvey survey, List<Item> items, int version) throws SQLException {
		int known = survey.items();
		for (int i = 0; i < items.size(); i++) {
			Item item = items.get(i);
			session.update("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?)", survey.number(), known + i, item.id(),
					item.name().zh(), item.name().en(),
					item.importance().isPresent() ? Integer.valueOf(item.importance().getAsInt()) : null,
					item.weight().map(BigDecimal::toString).orElse(null), version);
			addLabels(survey.number(), "item", known + i, item.aliases());
		}
		addQuestionnaire(survey.number(), IntStream.range(0, known + items.size()).boxed().toList(), version);
	}

	private void addQuestionnaire(int survey, List<Integer> items, int version) throws SQLException {
		int number = (int) session.number("SELECT COALESCE(MAX(questionnaire), 0) + 1 FROM questionnaire");
		session.update("INSERT INTO questionnaire VALUES (?, ?, ?)", number, survey, version);
		for (int item : items) {
			session.update("INSERT INTO item_column VALUES (?, ?, ?)", number, item, Migrations.column(item));
		}
		Migrations.createResponseTable(session, number, items);
	}
}
