/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.SourceFile;

/**
 * What became of an import.
 *
 * @param status      whether anything was kept
 * @param surveyId    the survey
 * @param file        the file and how it was read
 * @param formatName  the name of the kind of file
 * @param recognition why it was taken for that kind; empty where the user or the mapping said so
 * @param mapping     the mapping, with its version
 * @param origin      where the mapping came from
 * @param columns     what each column was taken for, in file order; the heading is the column's id
 * @param contents    what stands in each column, in file order, of a dry run and where the mapping is written; else
 *                    empty
 * @param counts      what was read; of a file that had been imported, what was read of it then
 * @param record      what the workspace keeps of it; empty after a dry run
 * @param superseded  responses that do not count, or would not, because of another of the same id, [0, ∞); empty after
 *                    a dry run without a workspace to compare with
 * @param rejects     the first {@value ImportService#MOST_REJECTS} rejected rows and invalid answers, in the order of
 *                    the file; empty for a file that had been imported
 * @param warnings    what the user must know
 */
public record ImportResult(ImportStatus status, String surveyId, SourceFile file, LocalizedText formatName,
		Optional<LocalizedText> recognition, ImportMapping mapping, MappingOrigin origin,
		List<InputReport.Column> columns,
		List<ColumnContents> contents, ImportCounts counts, Optional<ImportRecord> record, OptionalLong superseded,
		List<Reject> rejects, List<Warning> warnings) {

	public ImportResult {
		columns = List.copyOf(columns);
		contents = List.copyOf(contents);
		rejects = List.copyOf(rejects);
		warnings = List.copyOf(warnings);
	}
}
