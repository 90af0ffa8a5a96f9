/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnProposal;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.AnswerState;
import org.manyi.model.Methodology;
import org.manyi.service.ColumnContents;
import org.manyi.store.api.EvidenceException;

/**
 * Tells what stands in the columns of a file and what a mapping makes of it.
 *
 * @param reader      of files
 * @param file        the file
 * @param methodology whose scale knows answers
 */
record ColumnSurvey(SurveyReader reader, OpenedFile file, Methodology methodology) {

	private static final AnswerMeaning UNKNOWN = new AnswerMeaning.State(AnswerState.INVALID);

	/** What stands in the columns, in file order. */
	List<ColumnContents> by(ImportMapping mapping, IProgressMonitor monitor) throws EvidenceException {
		return reader.propose(file.table(), file.formatId(), methodology, monitor).columns().stream()
				.map(column -> contents(column, mapping)).toList();
	}

	private ColumnContents contents(ColumnProposal column, ImportMapping mapping) {
		SourceColumn source = column.column();
		ColumnRole role = mapping.columns().getOrDefault(source.id(), new ColumnRole.Unused());
		Optional<Map<String, AnswerMeaning>> readings = readings(column, role, mapping);
		return new ColumnContents(source.id(), ChosenMapping.name(role), column.values().entrySet().stream()
				.map(value -> new ColumnContents.Value(value.getKey(), value.getValue(),
						readings.map(known -> known.getOrDefault(value.getKey(), UNKNOWN))))
				.toList());
	}

	private Optional<Map<String, AnswerMeaning>> readings(ColumnProposal column, ColumnRole role,
			ImportMapping mapping) {
		if (role instanceof ColumnRole.OfItem(String item, String dictionary)) {
			AnswerDictionary known = mapping.dictionaries().getOrDefault(dictionary, AnswerDictionary.NONE);
			return Optional.of(reader.readings(column.column(), known, methodology.scale(), column.values().keySet()));
		}
		return Optional.empty();
	}
}
