/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.AnswerWords;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.model.Answer;
import org.manyi.service.ResponseRecord;
import org.manyi.store.api.workspace.Correction;
import org.manyi.ui.Palette;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The answers of one response: as they are, as they came, and who made them other and why. */
final class AnswerTable {

	private static final String ORIGINAL = "original";
	private static final String CORRECTIONS = "corrections";
	/** They are there for a response that was corrected. */
	private static final Set<String> OF_CORRECTIONS = Set.of(ORIGINAL, CORRECTIONS);

	private final Supplier<Texts> texts;
	private final ZoneId zone;
	private final RecordTable<ResponseRecord.Given> table;
	private Optional<ResponseRecord> shown = Optional.empty();

	/**
	 * @param zone of the times of corrections
	 */
	AnswerTable(Composite parent, Supplier<Texts> texts, ZoneId zone, SettingsStore settings,
			Consumer<ResponseRecord.Given> selected, Consumer<ResponseRecord.Given> opened) {
		this.texts = texts;
		this.zone = zone;
		table = new RecordTable<>(parent, "responses.answers", RowKind.flat(row -> row.item().id()), List.of(
				Column.words("item", 220, () -> texts.get().messages().columnItem,
						row -> texts.get().of(row.item().name())),
				Column.<ResponseRecord.Given>words("answer", 200, () -> texts.get().messages().columnLabel,
						row -> words(row.present())).colored(AnswerTable::color),
				Column.words(ORIGINAL, 200, () -> texts.get().messages().columnOriginal, this::original),
				Column.words(CORRECTIONS, Column.FILLS, () -> texts.get().messages().columnCorrections,
						row -> row.corrections().stream().map(this::correction).collect(Collectors.joining("; ")))));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.keepLook(settings);
		table.onSelect(selected);
		table.onOpen(opened);
	}

	/** What is no level is lighter. */
	private static Optional<Palette> color(ResponseRecord.Given row) {
		return row.present() instanceof Answer.Other ? Optional.of(Palette.SECONDARY) : Optional.empty();
	}

	private String words(Answer answer) {
		return shown.map(record -> new AnswerWords(record.survey().questionnaire().scale(), texts.get()).of(answer))
				.orElse("");
	}

	private String original(ResponseRecord.Given row) {
		if (row.corrections().isEmpty()) {
			return "";
		}
		return row.originalText().isEmpty() ? words(row.original())
				: words(row.original()) + " “" + row.originalText() + "”";
	}

	private String correction(Correction correction) {
		return texts.get().format(texts.get().messages().correctedBy,
				texts.get().time(correction.decision().at(), zone), correction.decision().person(),
				correction.decision().reason());
	}

	/** Shows the answers of a response, or none. */
	void show(Optional<ResponseRecord> record) {
		shown = record;
		List<ResponseRecord.Given> answers = record.map(ResponseRecord::answers).orElse(List.of());
		boolean corrected = answers.stream().anyMatch(answer -> !answer.corrections().isEmpty());
		table.showColumns(id -> corrected || !OF_CORRECTIONS.contains(id));
		table.setRows(answers);
	}

	/** Marks the answer to that item. */
	void select(Optional<String> itemId) {
		table.select(itemId);
	}
}
