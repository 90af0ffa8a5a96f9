/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.report.PopulationAsJson;
import org.manyi.report.TableAsCsv;
import org.manyi.service.ImportedTable;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the tables of entries that were imported, and their rows that were not taken. */
@Command(name = "rejects", sortOptions = false)
final class PopulationRejectsCommand implements Callable<Integer> {

	private static final List<String> HEADINGS = List.of("number", "kind", "file", "row", "column", "value", "reason",
			"原因");

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--kind", paramLabel = "customers|projects|contacts|units|regions|sent|events|days",
			descriptionKey = "population.kindOfAll")
	private Optional<PopulationKind> kind = Optional.empty();

	@Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "data.rejectsFormat")
	private Optional<TableFormat> format = Optional.empty();

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	PopulationRejectsCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		List<ImportedTable> tables = invocation.services().populations().tables(invocation.resolve(workspace), kind);
		TableFormat chosen = format.orElseGet(() -> TableFormat.usual(destination));
		destination.write(stream -> write(tables, chosen, stream));
		return Commands.DONE;
	}

	private void write(List<ImportedTable> tables, TableFormat chosen, OutputStream stream) throws IOException {
		switch (chosen) {
		case CSV -> new TableAsCsv().write(HEADINGS, rows(tables), stream);
		case JSON -> new PopulationAsJson(invocation.resolve(workspace)).write(tables, stream);
		case TABLE -> new PopulationText(invocation.texts(), new TextPage()).rejected(tables).writeTo(stream);
		}
	}

	private static List<List<String>> rows(List<ImportedTable> tables) {
		List<List<String>> rows = new ArrayList<>();
		for (ImportedTable table : tables) {
			for (Reject reject : table.rejects()) {
				rows.add(List.of(Long.toString(table.file().number()),
						table.file().kind().name().toLowerCase(Locale.ROOT),
						String.valueOf(table.file().path().getFileName()), Long.toString(reject.row()),
						reject.column().orElse(""), reject.value(), reject.reason().en(), reject.reason().zh()));
			}
		}
		return rows;
	}
}
