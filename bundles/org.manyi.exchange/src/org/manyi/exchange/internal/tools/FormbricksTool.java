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
import org.manyi.model.ResponseField;
import org.osgi.service.component.annotations.Component;

/** Formbricks: its own columns, the numbered questions, hidden fields and tags. */
@Component
public final class FormbricksTool implements SurveyTool {

	private static final int CONFIDENCE = 90;
	private static final int SIGNS = 4;
	private static final String TAGS = "tags";
	private static final ToolColumns OWN = new ToolColumns().field(ResponseField.RESPONSE_ID, "response id")
			.field(ResponseField.DATE, "timestamp").field(ResponseField.CATEGORY, TAGS).unused("no.", "finished",
					"survey id", "formbricks id (internal)", "formbricks user id", "user id", "notes", "quotas",
					"source", "url", "action", "country", "language", "ip address", "useragent - os",
					"useragent - browser", "useragent - device");

	@Override
	public String id() {
		return "formbricks";
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("Formbricks", "Formbricks");
	}

	@Override
	public List<String> signs() {
		return List.of("Survey ID");
	}

	@Override
	public Optional<ToolHeader> recognise(List<List<String>> records) {
		List<String> row = records.getFirst();
		boolean survey = row.stream().anyMatch(heading -> ToolColumns.key(heading).equals("survey id"));
		if (!survey || OWN.countIn(row) < SIGNS) {
			return Optional.empty();
		}
		ColumnList columns = new ColumnList(AnswerForm.PLAIN);
		for (String heading : row) {
			Optional<ToolColumn> known = OWN.find(heading);
			columns.add(heading, List.of(heading), Optional.empty(), Map.of(), known.flatMap(ToolColumn::field),
					known.isPresent() && known.get().field().isEmpty());
		}
		return Optional.of(new ToolHeader(CONFIDENCE, 1, columns.columns(), columns.warnings(),
				new LocalizedText("有 Formbricks 自带的列，如 Survey ID、Finished",
						"columns that Formbricks writes, such as Survey ID and Finished")));
	}

	@Override
	public TableVisitor rows(ToolHeader header, TableVisitor visitor) {
		for (int column = 0; column < header.columns().size(); column++) {
			if (ToolColumns.key(header.columns().get(column).headings().getFirst()).equals(TAGS)) {
				return new TagRows(column, visitor);
			}
		}
		return visitor;
	}

	/** Tags are joined by commas; everywhere else semicolons part coded opinions. */
	private static final class TagRows extends RowsBetween {

		private final int tags;

		TagRows(int tags, TableVisitor visitor) {
			super(visitor);
			this.tags = tags;
		}

		@Override
		public void cell(int column, char[] buffer, int offset, int length) {
			if (column == tags) {
				char[] joined = new String(buffer, offset, length).replace(", ", ";").toCharArray();
				super.cell(column, joined, 0, joined.length);
			} else {
				super.cell(column, buffer, offset, length);
			}
		}
	}
}
