/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.TableHeaders;
import org.manyi.exchange.api.TableSample;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.model.LocalizedText;

/** Headers of tables that no tool wrote: as many rows as the file shows, their texts joined. */
@NonNullByDefault({})
final class PlainHeaders implements TableHeaders {

	@Override
	public List<ReadOption> options() {
		return List.of();
	}

	@Override
	public TableHeader find(TableSample sample, ReadOptions options) {
		List<List<String>> headings = sample.repeated().subList(0, sample.headings());
		List<SourceColumn> columns = new ArrayList<>();
		for (int column = 0; column < headings.getFirst().size(); column++) {
			int place = column;
			String id = headings.stream().map(row -> row.get(place)).filter(text -> !text.isBlank()).distinct()
					.collect(Collectors.joining("/"));
			columns.add(SourceColumn.of(id, id));
		}
		return new TableHeader(Optional.empty(), new ToolHeader(10, headings.size(), columns, List.of(),
				new LocalizedText("列名", "headings")));
	}
}
