/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.service.EntryValues;
import org.manyi.service.ImportedTable;
import org.manyi.service.PopulationImportResult;
import org.manyi.service.PopulationListing;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationRow;

/** Populations for people at a terminal. */
final class PopulationText {

	/** So many rejected rows are told; the list of all is a file. */
	private static final int MOST_REJECTS = 20;

	private final Texts texts;
	private final TextPage page;

	PopulationText(Texts texts, TextPage page) {
		this.texts = texts;
		this.page = page;
	}

	TextPage imported(PopulationImportResult result) {
		String status = result.dryRun() ? "population.tried"
				: result.change().isChange() ? "population.imported" : "population.importedNothing";
		page.line(texts.get(status, result.file(), texts.get("population.kind." + result.kind().name()),
				texts.of(result.formatName())));
		page.line("  " + texts.get("input.columns",
				result.columns().stream().map(this::column).collect(Collectors.joining(", "))));
		page.line(texts.get("population.rows", result.rows(), result.rejects().size()));
		changed(result.change());
		if (!result.rejects().isEmpty()) {
			page.heading(texts.get("population.rejected"));
			List<Reject> told = result.rejects().subList(0, Math.min(MOST_REJECTS, result.rejects().size()));
			rows(told);
			if (result.rejects().size() > told.size()) {
				page.line("  " + texts.get("population.moreRejects", result.rejects().size() - told.size()));
			}
		}
		return page;
	}

	/** The tables that were imported, each with its rows that were not taken. */
	TextPage rejected(List<ImportedTable> tables) {
		if (tables.isEmpty()) {
			return page.line(texts.get("population.noFiles"));
		}
		for (ImportedTable table : tables) {
			page.line(texts.get("population.file.head", String.valueOf(table.file().number()),
					texts.get("population.kind." + table.file().kind().name()), table.file().path().getFileName(),
					texts.time(table.file().at()), table.file().by(), String.valueOf(table.file().version().number())));
			page.line("  " + texts.get("population.rows", table.file().read(), table.file().rejected()));
			rows(table.rejects());
		}
		return page;
	}

	private void rows(List<Reject> rejects) {
		TextTable table = new TextTable().figures(texts.get("column.row")).words(texts.get("column.column"))
				.words(texts.get("column.rejectedValue")).words(texts.get("column.reason"));
		rejects.forEach(reject -> table.row(List.of(Long.toString(reject.row()), reject.column().orElse(""),
				reject.value(), texts.of(reject.reason()))));
		page.lines(table.lines());
	}

	private String column(InputReport.Column column) {
		return column.role().map(role -> column.heading() + "→" + role)
				.orElseGet(() -> texts.get("input.unused", column.heading()));
	}

	TextPage changed(PopulationChange change) {
		page.line(texts.get("population.change", change.added(), change.changed(), change.unchanged(), change.removed(),
				String.valueOf(change.version().number())));
		if (change.responses() > 0) {
			page.line(texts.get("population.moved", change.responses()));
		}
		return page;
	}

	TextPage listed(PopulationListing listing, boolean history) {
		TextTable table = new TextTable();
		for (PopulationField field : listing.kind().fields()) {
			String heading = texts.get("population.field." + field.name());
			if (field == PopulationField.QUESTIONNAIRES || field == PopulationField.REACHED) {
				table.figures(heading);
			} else {
				table.words(heading);
			}
		}
		if (history) {
			table.figures(texts.get("column.addedIn")).figures(texts.get("column.retiredIn"));
		}
		for (PopulationRow<? extends PopulationEntry> row : listing.rows()) {
			EntryValues values = EntryValues.of(row.entry());
			List<String> cells = new ArrayList<>(listing.kind().fields().stream().map(values::of).toList());
			if (history) {
				cells.add(Long.toString(row.added().number()));
				cells.add(row.retired().map(version -> Long.toString(version.number())).orElse(""));
			}
			table.row(cells);
		}
		return listing.rows().isEmpty()
				? page.line(texts.get("population.none", texts.get("population.kind." + listing.kind().name())))
				: page.lines(table.lines());
	}
}
