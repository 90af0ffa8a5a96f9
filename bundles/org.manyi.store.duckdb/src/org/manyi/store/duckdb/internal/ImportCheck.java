/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.StoreFinding;
import org.manyi.store.duckdb.internal.catalog.AuditTrail;
import org.manyi.store.duckdb.internal.catalog.ImportLog;
import org.manyi.store.duckdb.internal.catalog.RuleLog;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** Compares what is kept of the imports into a survey with their rows, their rejects and the audit record. */
final class ImportCheck {

	private final Session session;
	private final StoredSurvey survey;
	private final IProgressMonitor monitor;
	private final List<StoreFinding> findings = new ArrayList<>();

	ImportCheck(Session session, StoredSurvey survey, IProgressMonitor monitor) {
		this.session = session;
		this.survey = survey;
		this.monitor = monitor;
	}

	List<StoreFinding> findings() throws SQLException {
		checkRows();
		checkRejects();
		checkRecords();
		return findings;
	}

	/** Every accepted row of an import is there, once: as it came, whatever versions of it were made since. */
	private void checkRows() throws SQLException {
		String rows = survey.questionnaires().stream()
				.map(questionnaire -> "SELECT import, added_in FROM " + Migrations.table(questionnaire.number()))
				.collect(Collectors.joining(" UNION ALL "));
		session.each("""
				SELECT i.import, i.accepted, COALESCE(found.responses, 0) FROM import i
				LEFT JOIN (SELECT import, added_in, COUNT(*) AS responses FROM (%s) r GROUP BY import, added_in) found
				ON found.import = i.import AND found.added_in = i.change_set
				WHERE i.survey = %d AND i.accepted <> COALESCE(found.responses, 0) ORDER BY i.import"""
				.formatted(rows, survey.number()), monitor,
				row -> find("import-incomplete",
						"第 %d 次导入应有 %d 份调查表，实有 %d 份。请用备份恢复。".formatted(row.getLong(1), row.getLong(2), row.getLong(3)),
						"Import %d accepted %d sheets, %d are there. Restore a backup.".formatted(row.getLong(1),
								row.getLong(2),
								row.getLong(3))));
	}

	/** Every row and answer that was rejected is listed. */
	private void checkRejects() throws SQLException {
		session.each("""
				SELECT i.import, i.rejected + i.invalid, COALESCE(listed.rejects, 0) FROM import i
				LEFT JOIN (SELECT import, COUNT(*) AS rejects, COUNT(heading) AS answers FROM reject GROUP BY import) listed
				ON listed.import = i.import
				WHERE i.survey = %d AND (i.invalid <> COALESCE(listed.answers, 0)
					OR i.rejected + i.invalid <> COALESCE(listed.rejects, 0)) ORDER BY i.import""".formatted(survey.number()),
				monitor, row -> find("rejects-incomplete",
						"第 %d 次导入应有 %d 条拒收记录，实有 %d 条，或行与作答之分不符。请用备份恢复。".formatted(row.getLong(1), row.getLong(2),
								row.getLong(3)),
						("Import %d rejected %d rows and answers, %d are listed, or rows are listed as answers. "
								+ "Restore a backup.")
								.formatted(row.getLong(1), row.getLong(2), row.getLong(3))));
	}

	/** The audit record says of each import what is kept of it. */
	private void checkRecords() throws SQLException {
		Map<Integer, String> audit = new AuditTrail(session).details();
		RuleLog rules = new RuleLog(session);
		for (ImportRecord record : new ImportLog(session).all()) {
			String said = audit.get((int) record.version().number());
			if (said != null && record.surveyId().equals(survey.description().id())
					&& !said.equals(ImportLog.detail(record) + RuleLog.detail(rules.of(record.number())))) {
				find("import-differs", "第 %d 次导入的登记与审计记录不符。请用备份恢复。".formatted(record.number()),
						"What is kept of import %d is not what the audit record says. Restore a backup."
								.formatted(record.number()));
			}
		}
		session.each("""
				SELECT c.number FROM change_set c WHERE c.survey = %d AND c.kind = 'import'
					AND NOT EXISTS (SELECT 1 FROM import i WHERE i.change_set = c.number) ORDER BY c.number"""
				.formatted(survey.number()), monitor,
				row -> find("import-differs", "第 %d 数据版本来自一次导入，但该导入没有登记。请用备份恢复。".formatted(row.getLong(1)),
						"Data version %d was made by an import of which nothing is kept. Restore a backup."
								.formatted(row.getLong(1))));
	}

	private void find(String code, String zh, String en) {
		findings.add(new StoreFinding(code, new LocalizedText(zh, en)));
	}
}
