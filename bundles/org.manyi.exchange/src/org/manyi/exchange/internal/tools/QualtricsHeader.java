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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.manyi.exchange.api.AnswerForm;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.model.ResponseField;

/** The headings of an export of Qualtrics. */
final class QualtricsHeader {

	private static final int IMPORT_IDS = 100;
	private static final int NAMES = 85;
	/** So many columns of Qualtrics' own are a sign of it. */
	private static final int SIGNS = 5;
	/** Quotes are single ones where a program has written the row again. */
	private static final Pattern IMPORT_ID = Pattern.compile("[\"']ImportId[\"']\\s*:\\s*[\"'](?<id>[^\"']*)[\"']");
	private static final Pattern CHOICE_ID = Pattern.compile("[\"']choiceId[\"']\\s*:\\s*[\"'](?<id>[^\"']*)[\"']");
	private static final Pattern IMPORT_IDS_CELL = Pattern.compile("\\{\\s*[\"']ImportId[\"'].*", Pattern.DOTALL);
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
	private static final ToolColumns OWN = new ToolColumns().field(ResponseField.RESPONSE_ID, "responseid", "_recordid")
			.field(ResponseField.DURATION, "duration (in seconds)", "duration")
			.field(ResponseField.DATE, "recordeddate")
			.unused("startdate", "enddate", "status", "ipaddress", "progress", "finished", "recipientlastname",
					"recipientfirstname", "recipientemail", "externalreference", "externaldatareference",
					"locationlatitude", "locationlongitude", "locationaccuracy", "distributionchannel", "userlanguage",
					"responseset", "name", "emailaddress");

	private final List<List<String>> records;
	/** The place of the row that tells Qualtrics' own columns. */
	private final int ownRow;
	private final int rows;
	private final boolean importIds;
	private final int width;

	static Optional<QualtricsHeader> of(List<List<String>> records) {
		for (int row = 1; row < Math.min(3, records.size()); row++) {
			long cells = records.get(row).stream().filter(cell -> IMPORT_IDS_CELL.matcher(cell.strip()).matches())
					.count();
			if (cells > 0 && cells * 2 >= records.get(row).stream().filter(cell -> !cell.isBlank()).count()) {
				return Optional.of(new QualtricsHeader(records, row, row + 1, true));
			}
		}
		for (int row = 0; row < Math.min(2, records.size()); row++) {
			if (OWN.countIn(records.get(row)) >= SIGNS) {
				boolean texts = row == 0 && records.size() > 1
						&& records.get(1).stream().noneMatch(cell -> DAY.matcher(cell.strip()).matches());
				return Optional.of(new QualtricsHeader(records, row, row == 1 || texts ? 2 : 1, false));
			}
		}
		return Optional.empty();
	}

	private QualtricsHeader(List<List<String>> records, int ownRow, int rows, boolean importIds) {
		this.records = records;
		this.ownRow = ownRow;
		this.rows = rows;
		this.importIds = importIds;
		width = records.stream().skip(rows).collect(Collectors.groupingBy(List::size, Collectors.counting())).entrySet()
				.stream().max(Map.Entry.<Integer, Long>comparingByValue()).map(Map.Entry::getKey)
				.filter(this::isWithinAComma).orElse(records.getFirst().size());
	}

	/** The header and its rows may differ by a comma at the end of one of them. */
	private boolean isWithinAComma(int cells) {
		int named = records.getFirst().size();
		return cells == named + 1 || cells == named - 1 && records.getFirst().getLast().isBlank();
	}

	ToolHeader header() {
		boolean unansweredIsMarked = IntStream.range(0, width).filter(column -> own(column).isEmpty())
				.anyMatch(column -> UnansweredMarks.areIn(SampledColumn.of(records, rows, column)));
		Map<String, AnswerState> states = unansweredIsMarked ? UnansweredMarks.marked() : UnansweredMarks.unmarked();
		boolean recorded = IntStream.range(0, width).anyMatch(column -> isField(column, ResponseField.DATE));
		ColumnList columns = new ColumnList(new AnswerForm(true, ","));
		for (int column = 0; column < width; column++) {
			Optional<ToolColumn> known = own(column);
			Optional<ResponseField> field = !recorded && ownName(column).equals("enddate")
					? Optional.of(ResponseField.DATE) : known.flatMap(ToolColumn::field);
			columns.add(id(column), headings(column), choice(column), known.isEmpty() ? states : Map.of(), field,
					known.isPresent() && field.isEmpty());
		}
		return new ToolHeader(importIds ? IMPORT_IDS : NAMES, rows, columns.columns(), columns.warnings(), importIds
				? new LocalizedText("第 %d 行是 Qualtrics 的 ImportId".formatted(rows),
						"import ids of Qualtrics in row " + rows)
				: new LocalizedText("有 Qualtrics 自带的列，如 StartDate、Finished",
						"columns that Qualtrics writes, such as StartDate and Finished"));
	}

	private boolean isField(int column, ResponseField field) {
		return own(column).flatMap(ToolColumn::field).filter(field::equals).isPresent();
	}

	private Optional<ToolColumn> own(int column) {
		return OWN.find(ownName(column));
	}

	private String ownName(int column) {
		return ToolColumns.key(importIds ? importId(column) : cell(ownRow, column));
	}

	private String id(int column) {
		if (importIds) {
			return importId(column) + inQuotes(CHOICE_ID, cell(ownRow, column)).map(choice -> "#" + choice).orElse("");
		}
		return own(column).isPresent() ? cell(ownRow, column) : cell(0, column);
	}

	private String importId(int column) {
		return inQuotes(IMPORT_ID, cell(ownRow, column)).orElse(cell(0, column));
	}

	private static Optional<String> inQuotes(Pattern pattern, String json) {
		Matcher matcher = pattern.matcher(json);
		return matcher.find() ? Optional.of(matcher.group("id")) : Optional.empty();
	}

	/** The name and the text; a heading of import ids says nothing to a reader. */
	private List<String> headings(int column) {
		return IntStream.range(0, rows).filter(row -> !importIds || row != ownRow).mapToObj(row -> cell(row, column))
				.toList();
	}

	/** A check box has the number of a choice, and nothing but one value, in every row the same. */
	private Optional<String> choice(int column) {
		boolean box = importIds && inQuotes(CHOICE_ID, cell(ownRow, column)).isPresent()
				&& SampledColumn.of(records, rows, column).values().size() == 1;
		Function<String, String> lastPart = text -> text.substring(text.lastIndexOf(" - ") + 1).replaceFirst("^- ", "");
		return box ? Optional.of(lastPart.apply(cell(1, column)).strip()).filter(text -> !text.isEmpty())
				: Optional.empty();
	}

	private String cell(int row, int column) {
		List<String> cells = records.get(row);
		return column < cells.size() ? cells.get(column) : "";
	}

	/** Whether the column says where a row comes from. */
	static boolean isStatus(SourceColumn column) {
		return column.unused() && (column.id().equalsIgnoreCase("status")
				|| column.headings().stream().anyMatch(heading -> heading.strip().equalsIgnoreCase("status")));
	}
}
