/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.List;
import java.util.Optional;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.exchange.internal.coding.EnoughRowsException;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.osgi.service.component.annotations.Component;

/**
 * Qualtrics: names, texts and import ids in three rows, or names and texts in two. Rows of previews and tests are
 * no responses.
 */
@Component
public final class QualtricsTool implements SurveyTool {

	@Override
	public String id() {
		return "qualtrics";
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("Qualtrics", "Qualtrics");
	}

	@Override
	public List<String> signs() {
		return List.of("ImportId", "StartDate", "ResponseI", "Finished");
	}

	@Override
	public Optional<ToolHeader> recognise(List<List<String>> records) {
		return QualtricsHeader.of(records).map(QualtricsHeader::header);
	}

	/** Where answers that were seen and left empty are marked, be it far down, an empty cell was not seen. */
	@Override
	public ToolHeader lookThrough(ToolHeader header, Rows rows) throws EvidenceException {
		UnansweredMarks marks = new UnansweredMarks(header.columns());
		if (marks.areKnown()) {
			return header;
		}
		try {
			rows.read(marks);
		} catch (EnoughRowsException e) {
			return new ToolHeader(header.confidence(), header.headerRows(), marks.columns(), header.warnings(),
					header.reason());
		}
		return header;
	}

	@Override
	public TableVisitor rows(ToolHeader header, TableVisitor visitor) {
		List<SourceColumn> columns = header.columns();
		for (int column = 0; column < columns.size(); column++) {
			if (QualtricsHeader.isStatus(columns.get(column))) {
				return new PreviewRows(column, columns.get(column).headings().getFirst(), visitor);
			}
		}
		return visitor;
	}
}
