/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.PopulationJson;
import org.manyi.service.ImportedTable;
import org.manyi.service.PopulationImportResult;
import org.manyi.service.PopulationListing;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationKind;

/**
 * Populations as JSON. Each method writes one whole document and flushes the stream, which stays open.
 *
 * @param workspace the folder of the workspace
 */
public record PopulationAsJson(Path workspace) {

	/** What became of a table of entries. */
	public void write(PopulationImportResult result, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new PopulationJson(json, workspace).write(result);
		}
	}

	/** What became of one entry. */
	public void write(PopulationKind kind, PopulationChange change, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new PopulationJson(json, workspace).write(kind, change);
		}
	}

	/** Entries. */
	public void write(PopulationListing listing, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new PopulationJson(json, workspace).write(listing);
		}
	}

	/** The tables that were imported. */
	public void write(List<ImportedTable> tables, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new PopulationJson(json, workspace).write(tables);
		}
	}
}
