/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualitySeverity;
import org.manyi.service.quality.Unexamined;
import org.manyi.ui.Palette;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The findings of a survey, warnings marked. */
final class FindingTable {

	private final Supplier<Texts> texts;
	private final RecordTable<QualityRow> table;

	FindingTable(Composite parent, Supplier<Texts> texts, SettingsStore settings, Consumer<QualityRow> selected) {
		this.texts = texts;
		table = new RecordTable<>(parent, "quality.findings", RowKind.flat(QualityRow::id), List.of(
				Column.<QualityRow>words("severity", 140, () -> messages().columnSeverity, this::severity)
						.colored(FindingTable::color),
				Column.words("finding", 220, () -> messages().columnFinding, this::kind),
				Column.words("subject", 120, () -> messages().columnSubject, FindingTable::subject),
				Column.numbers("responses", 110, () -> messages().columnResponses, this::responses),
				Column.<QualityRow>words("message", Column.FILLS, () -> messages().columnMessage, this::message)));
		table.keepLook(settings);
		table.onSelect(selected);
	}

	private Messages messages() {
		return texts.get().messages();
	}

	private static Optional<Palette> color(QualityRow row) {
		return switch (row) {
		case QualityRow.Found(QualityFinding finding) when finding.severity() == QualitySeverity.WARNING ->
			Optional.of(Palette.WORSE);
		case QualityRow.NotExamined unexamined -> Optional.of(Palette.SECONDARY);
		case QualityRow other -> Optional.empty();
		};
	}

	private String severity(QualityRow row) {
		return switch (row) {
		case QualityRow.Found(QualityFinding finding) when finding.severity() == QualitySeverity.WARNING ->
			"▼ " + messages().severityWarning;
		case QualityRow.Found found -> messages().severityNotice;
		case QualityRow.Excluded excluded -> messages().severityDecision;
		case QualityRow.NotExamined unexamined -> messages().severityUnexamined;
		};
	}

	private String kind(QualityRow row) {
		return switch (row) {
		case QualityRow.Found(QualityFinding finding) -> QualityWords.of(finding.kind(), messages());
		case QualityRow.Excluded excluded -> messages().excludedResponses;
		case QualityRow.NotExamined(Unexamined unexamined) -> unexamined.kinds().stream()
				.map(kind -> QualityWords.of(kind, messages())).collect(Collectors.joining(" · "));
		};
	}

	private static String subject(QualityRow row) {
		return row instanceof QualityRow.Found(QualityFinding finding) ? finding.subject().orElse("") : "";
	}

	private String responses(QualityRow row) {
		return switch (row) {
		case QualityRow.Found(QualityFinding finding) ->
			finding.selection().isEmpty() ? "" : texts.get().count(finding.responses());
		case QualityRow.Excluded(var exclusions) -> texts.get().count(exclusions.size());
		case QualityRow.NotExamined unexamined -> "";
		};
	}

	private String message(QualityRow row) {
		return switch (row) {
		case QualityRow.Found(QualityFinding finding) -> texts.get().of(finding.message()).replace('\n', ' ');
		case QualityRow.Excluded excluded -> messages().excludedMessage;
		case QualityRow.NotExamined(Unexamined unexamined) -> texts.get().of(unexamined.reason()).replace('\n', ' ');
		};
	}

	void show(List<QualityRow> rows) {
		table.setRows(rows);
	}

	void select(Optional<String> id) {
		table.select(id);
	}
}
