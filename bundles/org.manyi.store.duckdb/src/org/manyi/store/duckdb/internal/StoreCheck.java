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
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.workspace.StoreFinding;
import org.manyi.store.duckdb.internal.catalog.AuditTrail;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.catalog.SurveyCatalog;
import org.manyi.store.duckdb.internal.decisions.DecisionCheck;
import org.manyi.store.duckdb.internal.decisions.RecordCheck;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** Compares what a store says in several places. Reads every block of every table on the way. */
final class StoreCheck {

	private final Session session;
	private final IProgressMonitor monitor;
	private final List<StoreFinding> findings = new ArrayList<>();

	StoreCheck(Session session, IProgressMonitor monitor) {
		this.session = session;
		this.monitor = monitor;
	}

	List<StoreFinding> findings() throws SQLException {
		checkAudit();
		boolean recorded = findings.isEmpty();
		checkPopulationFiles();
		checkRecords();
		SurveyCatalog catalog = new SurveyCatalog(session);
		for (String id : catalog.ids()) {
			if (monitor.isCanceled()) { // a small store is asked between two looks at the monitor
				throw new OperationCanceledException();
			}
			StoredSurvey survey = catalog.find(id, Integer.MAX_VALUE).orElseThrow();
			findings.addAll(new ImportCheck(session, survey, monitor).findings());
			checkCube(survey);
			int before = findings.size();
			checkDecisions(survey);
			if (recorded && findings.size() == before) {
				disagree("decision-differs", "决定", "decisions", survey,
						new DecisionCheck(session, survey).wrongRecords());
			}
		}
		return List.copyOf(findings);
	}

	private void checkAudit() throws SQLException {
		Optional<Long> breach = new AuditTrail(session).firstBreach();
		breach.ifPresent(number -> find("audit-broken", "审计记录从第 %d 条起被改动过或有缺失，之后的内容不可信。请与备份核对。".formatted(number),
				("The audit record was changed, or lacks rows, from row %d on; what follows cannot be trusted. Compare "
						+ "it with a backup.")
						.formatted(number)));
		if (breach.isPresent()) {
			return;
		}
		long unrecorded = session.number("""
				SELECT COUNT(*) FROM change_set c WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.change_set = c.number
					AND a.action = c.kind AND a.person = c.person AND a.recorded_at = c.changed_at
					AND suffix(a.detail, c.reason))""")
				+ session.number("""
						SELECT COUNT(*) FROM audit a WHERE a.change_set > 0
							AND NOT EXISTS (SELECT 1 FROM change_set c WHERE c.number = a.change_set)""");
		if (unrecorded > 0) {
			find("change-unrecorded", "有 %d 次数据更改没有审计记录，或与之不符。请与备份核对。".formatted(unrecorded),
					("%d changes of the data are not in the audit record, or stand there otherwise. Compare the store "
							+ "with a backup.")
							.formatted(unrecorded));
		}
	}

	/** Every row that was rejected is listed, and the audit record knows of the file. */
	private void checkPopulationFiles() throws SQLException {
		long wrong = session.number("""
				SELECT COUNT(*) FROM population_file f
				WHERE f.rejected <> (SELECT COUNT(*) FROM population_reject r WHERE r.file = f.file)
					OR NOT EXISTS (SELECT 1 FROM audit a WHERE a.person = f.person AND a.recorded_at = f.imported_at
						AND a.detail LIKE '%sha256=' || f.sha256 || ' %')""");
		if (wrong > 0) {
			find("population-file-differs", "有 %d 个导入总体的文件，其登记与拒收记录或审计记录不符。请用备份恢复。".formatted(wrong),
					("%d files that were imported into populations differ from their rejected rows or the audit "
							+ "record. Restore a backup.")
							.formatted(wrong));
		}
	}

	/** What is kept of each record is what the audit record says was written. */
	private void checkRecords() throws SQLException {
		long wrong = new RecordCheck(session).wrongChanges();
		if (wrong > 0) {
			find("record-differs", "有 %d 次登记的内容与审计记录不符。请用备份恢复。".formatted(wrong),
					"What %d changes of records wrote differs from the audit record. Restore a backup."
							.formatted(wrong));
		}
	}

	private void checkDecisions(StoredSurvey survey) throws SQLException {
		DecisionCheck decisions = new DecisionCheck(session, survey);
		disagree("exclusion-differs", "排除决定", "exclusions", survey, decisions.wrongExclusions());
		disagree("correction-differs", "更正的作答", "corrected answers", survey, decisions.wrongCorrections());
		disagree("amendment-differs", "上报后的更正", "amendments of submitted months", survey, decisions.wrongAmendments());
	}

	private void disagree(String code, String zh, String en, StoredSurvey survey, long wrong) {
		if (wrong > 0) {
			find(code, "调查 %s 的%s与调查表有 %d 处不符。请用备份恢复。".formatted(survey.description().id(), zh, wrong),
					"The %s of survey %s differ from its sheets in %d places. Restore a backup.".formatted(en,
							survey.description().id(), wrong));
		}
	}

	/** The cube holds what counting the rows gives. */
	private void checkCube(StoredSurvey survey) throws SQLException {
		long wrong = 0;
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			String cells = "unit, region, stage, month, worst, states";
			wrong += differences(
					"SELECT %s, COUNT(*) AS sheets FROM %s WHERE retired_in = %d GROUP BY %1$s".formatted(cells,
							Migrations.table(questionnaire.number()), Integer.MAX_VALUE),
					"SELECT %s, SUM(sheets) AS sheets FROM cube_sheet WHERE questionnaire = %d GROUP BY %1$s"
							.formatted(cells, questionnaire.number()));
		}
		for (int item = 0; item < survey.items(); item++) {
			int place = item;
			String column = Migrations.column(item);
			String cells = "unit, region, stage, month, code";
			String counted = survey.questionnaires().stream()
					.filter(questionnaire -> questionnaire.items().contains(place))
					.map(questionnaire -> "SELECT unit, region, stage, month, %s AS code FROM %s WHERE retired_in = %d"
							.formatted(column, Migrations.table(questionnaire.number()), Integer.MAX_VALUE))
					.collect(Collectors.joining(" UNION ALL "));
			wrong += differences("SELECT %s, COUNT(*) AS sheets FROM (%s) r GROUP BY %1$s".formatted(cells, counted),
					"SELECT %s, SUM(sheets) AS sheets FROM cube_answer WHERE survey = %d AND item = %d GROUP BY %1$s"
							.formatted(cells, survey.number(), item));
		}
		String places = "unit, region, stage, month, category";
		String sheets = survey.questionnaires().stream()
				.map(questionnaire -> "SELECT response, unit, region, stage, month FROM %s WHERE retired_in = %d"
						.formatted(Migrations.table(questionnaire.number()), Integer.MAX_VALUE))
				.collect(Collectors.joining(" UNION ALL "));
		wrong += differences("""
				SELECT %s, COUNT(*) AS sheets, SUM(mentions) AS mentions FROM (%s) r JOIN opinion o ON o.response = r.response
				WHERE o.survey = %d AND o.retired_in = %d GROUP BY %1$s""".formatted(places, sheets, survey.number(),
				Integer.MAX_VALUE),
				("SELECT %s, SUM(sheets) AS sheets, SUM(mentions) AS mentions FROM cube_opinion WHERE survey = %d "
						+ "GROUP BY %1$s").formatted(places, survey.number()));
		if (wrong > 0) {
			find("cube-differs", "调查 %s 的汇总数与逐份统计有 %d 处不符。请用备份恢复。".formatted(survey.description().id(), wrong),
					"The counts kept for survey %s differ from its rows in %d places. Restore a backup."
							.formatted(survey.description().id(), wrong));
		}
	}

	private long differences(String counted, String kept) throws SQLException {
		long[] count = new long[1];
		session.each("""
				SELECT COUNT(*) FROM (
					(SELECT * FROM (%1$s) counted EXCEPT SELECT * FROM (%2$s) kept WHERE sheets <> 0)
					UNION ALL
					(SELECT * FROM (%2$s) kept WHERE sheets <> 0 EXCEPT SELECT * FROM (%1$s) counted)) difference"""
				.formatted(counted, kept), monitor, row -> count[0] = row.getLong(1));
		return count[0];
	}

	private void find(String code, String zh, String en) {
		findings.add(new StoreFinding(code, new LocalizedText(zh, en)));
	}
}
