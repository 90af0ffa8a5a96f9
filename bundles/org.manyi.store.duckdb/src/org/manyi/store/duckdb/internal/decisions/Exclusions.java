/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * Excludes responses and includes them again.
 *
 * @param decision by which
 */
record Exclusions(Decision decision) {

	/** Nothing is written where there is nothing to change. */
	ResponseSelection exclude(List<ResponseReference> references) throws SQLException, EvidenceException {
		ResponseSelection selection = ResponseSelection.of(references,
				new ResponseFinder(decision.session(), decision.survey()).find(references), ResponseStatus.COUNTED,
				ResponseStatus.EXCLUDED);
		if (!selection.changed().isEmpty()) {
			RowHistory rows = decision.rows();
			rows.decide(selection.changed());
			rows.exclude(decision.changeSet());
			new CubeDelta(decision.session(), decision.survey(), decision.changeSet()).subtractRetired();
			decision.record(ChangeKind.EXCLUDE, DecisionDetail.of(selection.changed()));
		}
		return selection;
	}

	/** Nothing is written where there is nothing to change. */
	ResponseSelection include(List<ResponseReference> references) throws SQLException, EvidenceException {
		ResponseSelection selection = ResponseSelection.of(references,
				new ResponseFinder(decision.session(), decision.survey()).find(references), ResponseStatus.EXCLUDED,
				ResponseStatus.COUNTED);
		if (!selection.changed().isEmpty()) {
			RowHistory rows = decision.rows();
			rows.decide(selection.changed());
			refuseReplaced();
			rows.include();
			decision.record(ChangeKind.INCLUDE, DecisionDetail.of(selection.changed()));
		}
		return selection;
	}

	/**
	 * A sheet of the same id that came meanwhile, and was not told to count beside others, took the place of the
	 * excluded one.
	 */
	private void refuseReplaced() throws SQLException, EvidenceException {
		StoredSurvey survey = decision.survey();
		String rows = survey.questionnaires().stream()
				.map(questionnaire -> "SELECT response, response_id, import, row_number, retired_in FROM %s"
						.formatted(Migrations.table(questionnaire.number())))
				.collect(Collectors.joining(" UNION ALL "));
		Optional<String> taken = decision.session().first("""
				WITH sheet AS (%s)
				SELECT excluded.response_id || ' (' || present.import || ':' || present.row_number || ')'
				FROM exclusion e JOIN sheet excluded ON excluded.response = e.response AND excluded.retired_in = e.added_in
				JOIN sheet present ON present.response_id = excluded.response_id AND present.retired_in = %d
				JOIN import i ON i.import = present.import
				WHERE e.retired_in = %2$d AND e.response IN (SELECT response FROM decided) AND excluded.response_id <> ''
					AND i.change_set > e.decided_in AND i.import <> excluded.import AND i.duplicates <> 'BOTH'
				LIMIT 1""".formatted(rows, RowHistory.OPEN), row -> row.getString(1));
		if (taken.isPresent()) {
			throw new EvidenceException(new LocalizedText(
					"编号相同的另一份调查表在排除之后导入并已计入：%s。没有作任何更改。请先排除那一份。".formatted(taken.get()),
					("Another sheet of the same id was imported after the exclusion and is counted: %s. Nothing was "
							+ "changed; exclude that one first.")
							.formatted(taken.get())));
		}
	}
}
