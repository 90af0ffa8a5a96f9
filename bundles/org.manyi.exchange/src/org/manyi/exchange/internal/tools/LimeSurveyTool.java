/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.exchange.api.AnswerForm;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.model.LocalizedText;
import org.osgi.service.component.annotations.Component;

/** LimeSurvey: one row of headings, as codes, abbreviated, in full, or code and text. */
@Component
public final class LimeSurveyTool implements SurveyTool {

	private static final int CODES = 90;
	private static final int WORDS = 80;

	@Override
	public String id() {
		return "limesurvey-csv";
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("LimeSurvey", "LimeSurvey");
	}

	@Override
	public List<String> signs() {
		return List.of("lastpage", "startlanguage", "submitdate", "Last page", "Start language", "Date submitted",
				"起始语言", "最后");
	}

	@Override
	public Optional<ToolHeader> recognise(List<List<String>> records) {
		LimeSurveyColumns own = new LimeSurveyColumns();
		List<String> row = records.getFirst();
		boolean below = records.size() > 1 && own.codesIn(records.get(1)) >= LimeSurveyColumns.SIGNS;
		if (below || own.signsIn(row) < LimeSurveyColumns.SIGNS) {
			return Optional.empty();
		}
		boolean codesWithTexts = own.areCodesWithTexts(row);
		ColumnList columns = new ColumnList(new AnswerForm(true, ""));
		for (int column = 0; column < row.size(); column++) {
			String heading = row.get(column);
			List<String> parts = codesWithTexts ? LimeSurveyColumns.parts(heading) : List.of(heading);
			Optional<ToolColumn> known = own.ownColumn(heading);
			Optional<String> choice = known.isPresent() ? Optional.empty()
					: LimeSurveyColumns.choice(heading, SampledColumn.of(records, 1, column));
			columns.add(parts.getFirst(), parts, choice, Map.of(), known.flatMap(ToolColumn::field),
					known.isPresent() && known.get().field().isEmpty());
		}
		boolean codes = own.codesIn(row) >= LimeSurveyColumns.SIGNS;
		return Optional.of(new ToolHeader(codes ? CODES : WORDS, 1, columns.columns(), columns.warnings(),
				new LocalizedText("有 LimeSurvey 自带的列，如 submitdate、lastpage",
						"columns that LimeSurvey writes, such as submitdate and lastpage")));
	}

	@Override
	public TableVisitor rows(ToolHeader header, TableVisitor visitor) {
		return new UndatedRows(header, visitor);
	}
}
