/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.ACC;
import org.manyi.ui.SpokenName;

/**
 * What is read aloud of a table: the row that is selected with all its cells, the headings where none is.
 *
 * @param <R> what a row is
 */
final class TableSpeech<R> {

	private final NatTable table;
	private final Columns<R> columns;
	private final Supplier<Optional<R>> current;

	TableSpeech(NatTable table, Columns<R> columns, Supplier<Optional<R>> current) {
		this.table = table;
		this.columns = columns;
		this.current = current;
		SpokenName.set(table, this::words);
	}

	private String words() {
		Optional<R> row = current.get();
		return columns.visible().stream()
				.map(column -> row.map(column.text()).orElseGet(column.heading()))
				.filter(words -> !words.isBlank()).collect(Collectors.joining(", "));
	}

	/** Another row is selected. */
	void changed() {
		table.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}
}
