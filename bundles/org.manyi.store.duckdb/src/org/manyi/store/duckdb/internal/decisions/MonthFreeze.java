/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.duckdb.internal.MonthNumber;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.decisions.FrozenMonths.Submission;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * Submits a month.
 *
 * @param decision by which
 * @param month    which
 */
record MonthFreeze(Decision decision, YearMonth month) {

	/**
	 * @param submitted the data version whose figures were submitted
	 */
	void freeze(long submitted) throws SQLException, EvidenceException {
		StoredSurvey survey = decision.survey();
		FrozenMonths months = new FrozenMonths(decision.session(), survey);
		if (submitted < 1 || submitted >= decision.changeSet()) {
			throw new EvidenceException(new LocalizedText(
					"没有第 %d 数据版本，现有 1 到 %d。没有作任何更改。".formatted(submitted, decision.changeSet() - 1),
					"There is no data version %d; there are 1 to %d. Nothing was changed.".formatted(submitted,
							decision.changeSet() - 1)));
		}
		int number = FrozenMonths.number(month).orElse(MonthNumber.UNKNOWN);
		if (number == MonthNumber.UNKNOWN || sheets(number, submitted) == 0) {
			throw new EvidenceException(new LocalizedText(
					"数据版本 %d 中，调查 %s 没有 %s 的调查表，没有可上报的内容。".formatted(submitted, survey.description().id(), month),
					"In data version %d survey %s has no sheet of %s, so there is nothing to submit.".formatted(
							submitted,
							survey.description().id(), month)));
		}
		Optional<Submission> before = Optional.ofNullable(months.latest(decision.changeSet()).get(number));
		if (before.isPresent()) {
			refuseUnchanged(before.get(), submitted);
		}
		Submission submission = new Submission(number, decision.changeSet(), (int) submitted);
		months.add(submission);
		new AmendmentLog(decision.session(), survey).recordSince(submission);
		decision.record(ChangeKind.FREEZE, DecisionDetail.of(month, submitted));
	}

	private long sheets(int number, long version) throws SQLException {
		String tables = decision.survey().questionnaires().stream().map(
				questionnaire -> "SELECT month, added_in, retired_in FROM " + Migrations.table(questionnaire.number()))
				.collect(Collectors.joining(" UNION ALL "));
		return decision.session().number("""
				SELECT COUNT(*) FROM (%s UNION ALL SELECT month, added_in, retired_in FROM exclusion WHERE survey = %d) sheet
				WHERE month = ? AND added_in <= ? AND retired_in > ?""".formatted(tables, decision.survey().number()), number,
				version, version);
	}

	private void refuseUnchanged(Submission before, long submitted) throws SQLException, EvidenceException {
		if (submitted < before.submitted()) {
			throw new EvidenceException(new LocalizedText(
					"%s 已按数据版本 %d 上报，不能再按更早的版本 %d 上报。没有作任何更改。".formatted(month, before.submitted(), submitted),
					("%s was submitted as of data version %d and cannot be submitted as of the earlier version %d. "
							+ "Nothing was changed.")
							.formatted(month, before.submitted(), submitted)));
		}
		if (!new AmendmentLog(decision.session(), decision.survey()).isAmended(before, submitted)) {
			throw new EvidenceException(new LocalizedText(
					"%s 已按数据版本 %d 上报，此后没有更正，不必再报。没有作任何更改。".formatted(month, before.submitted()),
					("%s was submitted as of data version %d and was not amended since, so it need not be submitted "
							+ "again. Nothing was changed.")
							.formatted(month, before.submitted())));
		}
	}
}
