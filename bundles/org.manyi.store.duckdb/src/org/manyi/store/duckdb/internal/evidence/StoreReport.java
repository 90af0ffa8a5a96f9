/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.GroupField;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.InputReport;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.AuditTrail;
import org.manyi.store.duckdb.internal.catalog.RejectLog;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.TextField;

/**
 * What a reader must know of a survey of a workspace: where it came from and what it holds. It is the same for ever, as
 * its data version is, and made once.
 */
final class StoreReport {

	/** Stands where a file would have its encoding. */
	private static final String STORE = "DuckDB";

	private final Path folder;
	private final StoredSurvey survey;
	private final int version;
	private volatile @Nullable Set<GroupField> fields;
	private volatile @Nullable InputReport report;

	StoreReport(Path folder, StoredSurvey survey, int version) {
		this.folder = folder;
		this.survey = survey;
		this.version = version;
	}

	/** The fields of which some response says something; empty where there is no response. */
	Set<GroupField> fields(Session session) throws SQLException {
		Set<GroupField> known = fields;
		if (known == null) {
			known = readFields(session);
			fields = known;
		}
		return known;
	}

	private Set<GroupField> readFields(Session session) throws SQLException {
		Set<String> texts = Set.copyOf(session.list("SELECT DISTINCT field FROM text WHERE survey = ?",
				row -> row.getString(1), survey.number()));
		boolean dated = session.number(
				"SELECT COALESCE(MAX(month), 0) FROM cube_sheet WHERE survey = ? AND change_set <= ?", survey.number(),
				version) > 0;
		Set<GroupField> said = EnumSet.noneOf(GroupField.class);
		for (GroupField field : GroupField.values()) {
			Optional<TextField> text = TextField.of(field);
			if (text.map(known -> texts.contains(known.name())).orElse(dated)) {
				said.add(field);
			}
		}
		return said;
	}

	/**
	 * The numbers of the imports that count, the first one first: an import of the same file replaces the one before.
	 */
	List<Integer> imports(Session session) throws SQLException {
		return session.list("""
				SELECT MAX(import) FROM import WHERE survey = ? AND change_set <= ?
				GROUP BY sha256 ORDER BY MAX(import)""", row -> row.getInt(1), survey.number(), version);
	}

	InputReport of(Session session) throws SQLException {
		InputReport known = report;
		if (known == null) {
			known = read(session);
			report = known;
		}
		return known;
	}

	private InputReport read(Session session) throws SQLException {
		List<Integer> imports = imports(session);
		long[] sums = new long[3];
		if (!imports.isEmpty()) {
			session.each("SELECT SUM(rows_read), SUM(rejected), SUM(invalid) FROM import WHERE import IN (%s)"
					.formatted(imports.stream().map(String::valueOf).collect(Collectors.joining(", "))), row -> {
						for (int i = 0; i < sums.length; i++) {
							sums[i] = row.getLong(i + 1);
						}
					});
		}
		List<InputReport.Column> columns = survey.description().questionnaire().items().stream()
				.map(item -> new InputReport.Column(item.name().zh(), Optional.of(item.id()))).toList();
		return new InputReport(folder + "#" + survey.description().id(), new AuditTrail(session).hashOf(version), STORE,
				',', sums[0], columns, sums[1], sums[2], new RejectLog(session).of(imports, InputReport.LISTED),
				List.copyOf(fields(session)), warnings(session, sums[0], sums[1]));
	}

	private List<Warning> warnings(Session session, long read, long rejected) throws SQLException {
		List<Warning> warnings = new ArrayList<>();
		List<Item> items = survey.description().questionnaire().items();
		Set<Integer> shown = Set.copyOf(session.list("""
				SELECT DISTINCT item FROM cube_answer WHERE survey = ? AND change_set <= ? AND code <> 103""",
				row -> row.getInt(1), survey.number(), version));
		for (int place = 0; place < items.size(); place++) {
			Item item = items.get(place);
			if (!shown.contains(place)) {
				warnings.add(new Warning("item-without-column", Optional.of(item.id()), new LocalizedText(
						"调查中没有人被问到调查项 %s（%s），该项按“未展示”计。".formatted(item.id(), item.name().zh()),
						"Item %s (%s) was shown to nobody in this survey; it counts as not shown.".formatted(item.id(),
								item.name().en()))));
			}
		}
		if (read > 0 && read == rejected) {
			warnings.add(new Warning("all-rows-rejected", Optional.empty(),
					new LocalizedText("导入的 %d 行全部被拒收，没有可统计的调查表。请查看拒收清单。".formatted(read),
							("Every row imported was rejected (%d in all); there is no sheet to count. See the list of "
									+ "rejects.")
									.formatted(read))));
		}
		return warnings;
	}
}
