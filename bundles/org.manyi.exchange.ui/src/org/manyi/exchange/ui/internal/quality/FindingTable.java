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
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualitySeverity;
import org.manyi.ui.Palette;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.CellDrawing;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The findings of a survey, warnings marked. */
final class FindingTable {

	private final Supplier<Texts> texts;
	private final RecordTable<QualityRow> table;

	FindingTable(Composite parent, Supplier<Texts> texts, SettingsStore settings, Consumer<QualityRow> selected) {
		this.texts = texts;
		CellDrawing<QualityRow> severity = CellDrawing.text(false, this::severity);
		table = new RecordTable<>(parent, "quality.findings", RowKind.flat(QualityRow::id), List.of(
				Column.<QualityRow>words("severity", 100, () -> texts.get().messages().columnSeverity, this::severity)
						.drawn(new Marked(severity)),
				Column.words("finding", 220, () -> texts.get().messages().columnFinding, this::kind),
				Column.words("subject", 120, () -> texts.get().messages().columnSubject,
						row -> of(row, finding -> finding.subject().orElse(""), "")),
				Column.numbers("responses", 110, () -> texts.get().messages().columnResponses, this::responses),
				Column.words("message", Column.FILLS, () -> texts.get().messages().columnMessage,
						row -> of(row, finding -> texts.get().of(finding.message()).replace('\n', ' '),
								texts.get().messages().excludedMessage))));
		table.keepLook(settings);
		table.onSelect(selected);
	}

	/** Draws a warning in the colour of what is worse. */
	private record Marked(CellDrawing<QualityRow> drawing) implements CellDrawing<@NonNull QualityRow> {

		@Override
		public void draw(GC gc, Rectangle area, QualityRow row) {
			if (of(row, finding -> finding.severity() == QualitySeverity.WARNING, false)) {
				gc.setForeground(Palette.WORSE.color());
			}
			drawing.draw(gc, area, row);
		}
	}

	private static <T> T of(QualityRow row, Function<QualityFinding, T> found, T excluded) {
		return row instanceof QualityRow.Found(QualityFinding finding) ? found.apply(finding) : excluded;
	}

	private String severity(QualityRow row) {
		return of(row, finding -> finding.severity() == QualitySeverity.WARNING ? "▼ " + texts.get().messages().severityWarning
				: texts.get().messages().severityNotice, texts.get().messages().severityDecision);
	}

	private String kind(QualityRow row) {
		return of(row, finding -> QualityWords.of(finding.kind(), texts.get().messages()),
				texts.get().messages().excludedResponses);
	}

	private String responses(QualityRow row) {
		return switch (row) {
		case QualityRow.Found(QualityFinding finding) -> texts.get().count(finding.responses());
		case QualityRow.Excluded(var exclusions) -> texts.get().count(exclusions.size());
		};
	}

	void show(List<QualityRow> rows) {
		table.setRows(rows);
	}

	void select(Optional<String> id) {
		table.select(id);
	}
}
