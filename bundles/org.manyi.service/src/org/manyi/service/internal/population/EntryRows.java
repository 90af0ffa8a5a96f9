/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationChange.Refusal;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationField;

/** The rows of a table as entries, and those that are none. */
final class EntryRows implements TableVisitor {

	private final EntryReader reader;
	private final List<SourceColumn> columns;
	private final List<Optional<PopulationField>> fields;
	private final Map<PopulationField, String> texts = new EnumMap<>(PopulationField.class);
	private final List<PopulationEntry> entries = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();
	private final List<Reject> rejects = new ArrayList<>();
	private long read;

	/** Where an entry came from. */
	private record Row(long number, Map<PopulationField, String> texts) {
	}

	/**
	 * @param fields what each column says, empty for those that are not used
	 */
	EntryRows(EntryReader reader, List<SourceColumn> columns, List<Optional<PopulationField>> fields) {
		this.reader = reader;
		this.columns = columns;
		this.fields = fields;
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		Optional<PopulationField> field = fields.get(column);
		String text = new String(buffer, offset, length).strip();
		if (field.isPresent() && !text.isEmpty()) {
			texts.put(field.get(), text);
		}
	}

	@Override
	public void cell(int column, AnswerState state) {
		// says nothing
	}

	@Override
	public void endRow(long row) {
		if (!texts.isEmpty()) {
			read++;
			Row source = new Row(row, new EnumMap<>(texts));
			try {
				entries.add(reader.read(texts));
				rows.add(source);
			} catch (EntryProblem e) {
				rejects.add(reject(source, e.field(), e.reason()));
			}
		}
		texts.clear();
	}

	@Override
	public void rejectRow(Reject reject) {
		read++;
		texts.clear();
		rejects.add(reject);
	}

	private Reject reject(Row row, PopulationField field, LocalizedText reason) {
		int column = fields.indexOf(Optional.of(field));
		String value = row.texts.getOrDefault(field, "");
		return new Reject(row.number, column < 0 ? Optional.empty() : Optional.of(columns.get(column).id()),
				value, reason);
	}

	List<PopulationEntry> entries() {
		return entries;
	}

	/** Rows that are not empty. */
	long read() {
		return read;
	}

	/** Rows that say no entry. */
	List<Reject> rejects() {
		return rejects;
	}

	/** An entry that was refused, as its row. */
	Reject reject(Refusal refusal) {
		return reject(rows.get(refusal.place()), refusal.field(), refusal.reason());
	}
}
