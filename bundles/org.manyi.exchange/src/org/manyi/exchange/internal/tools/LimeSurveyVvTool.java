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

/** LimeSurvey VV: texts in the first row, codes in the second, marks in braces for what a cell cannot hold. */
@Component
public final class LimeSurveyVvTool implements SurveyTool {

	private static final int CONFIDENCE = 95;
	private static final int HEADER_ROWS = 2;

	@Override
	public String id() {
		return "limesurvey-vv";
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("LimeSurvey VV", "LimeSurvey VV");
	}

	@Override
	public List<String> signs() {
		return List.of("lastpage", "startlanguage", "submitdate");
	}

	@Override
	public Optional<ToolHeader> recognise(List<List<String>> records) {
		LimeSurveyColumns own = new LimeSurveyColumns();
		if (records.size() < HEADER_ROWS || own.codesIn(records.get(1)) < LimeSurveyColumns.SIGNS) {
			return Optional.empty();
		}
		List<String> texts = records.getFirst();
		List<String> codes = records.get(1);
		ColumnList columns = new ColumnList(new AnswerForm(true, ""));
		for (int column = 0; column < codes.size(); column++) {
			String text = column < texts.size() ? texts.get(column) : "";
			Optional<ToolColumn> known = own.ownColumn(codes.get(column));
			Optional<String> choice = known.isPresent() ? Optional.empty()
					: LimeSurveyColumns.choice(text, SampledColumn.of(records, HEADER_ROWS, column));
			columns.add(codes.get(column), List.of(text, codes.get(column)), choice, Map.of(),
					known.flatMap(ToolColumn::field), known.isPresent() && known.get().field().isEmpty());
		}
		return Optional.of(new ToolHeader(CONFIDENCE, HEADER_ROWS, columns.columns(), columns.warnings(),
				new LocalizedText("第二行是 LimeSurvey 的代码，如 submitdate、lastpage",
						"codes of LimeSurvey in the second row, such as submitdate and lastpage")));
	}

	@Override
	public TableVisitor rows(ToolHeader header, TableVisitor visitor) {
		return new VvRows(new UndatedRows(header, visitor));
	}
}
