/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.exchange.api.DayMonthOrder;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.ReadingReport;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.answers.AnswerReader;
import org.manyi.exchange.internal.rows.CellReader;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.ResponseField;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ResponseSink;

/** Reads a table by a mapping. */
public final class MappedReading {

	private static final LocalizedText SAY_ORDER = new LocalizedText(
			"日与月的先后不明也算无法识别：请用“日期次序”选项（--dates）指明，或写成 2026-09-03 的形式。",
			"So is a date whose day and month cannot be told apart: say by the option --dates which stands first, or "
					+ "write dates as 2026-09-03.");

	private final SurveyTable table;
	private final ImportMapping mapping;
	private final Questionnaire questionnaire;
	private final boolean shown;
	private final Map<AnswerKey, AnswerReader> readers = new HashMap<>();
	private final List<FieldCells.Time> times = new ArrayList<>();

	/** For a reader who may see what stands on single sheets. */
	public MappedReading(SurveyTable table, ImportMapping mapping, Questionnaire questionnaire) {
		this(table, mapping, questionnaire, true);
	}

	/** @param shown whether the reader may see what stands on single sheets */
	public MappedReading(SurveyTable table, ImportMapping mapping, Questionnaire questionnaire, boolean shown) {
		this.shown = shown;
		this.table = table;
		this.mapping = mapping;
		this.questionnaire = questionnaire;
	}

	/**
	 * Reads all rows.
	 *
	 * @throws EvidenceException when the mapping does not fit the table or the questionnaire, or reading cannot go on
	 */
	public ReadingReport read(ResponseSink sink, IProgressMonitor monitor) throws EvidenceException {
		new MappingCheck(table.columns(), mapping, questionnaire).check();
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Optional<Integer> dateColumn = placeOf(new ColumnRole.OfField(ResponseField.DATE));
		DateOrder order = dateColumn.isPresent() ? order(dateColumn.get(), progress.split(1)) : DateOrder.UNDECIDED;
		progress.setWorkRemaining(1);
		ResponseCoder coder = coder(sink, order);
		TableReport report = table.read(coder, progress.split(1));
		List<Warning> warnings = new ArrayList<>(table.warnings());
		dateColumn.flatMap(column -> coder.unreadableDates().warning(heading(column), SAY_ORDER, shown))
				.ifPresent(warnings::add);
		times.forEach(time -> warnOfDurations(time.unreadable(), warnings));
		return new ReadingReport(report, warnings);
	}

	private DateOrder order(int dateColumn, IProgressMonitor monitor) throws EvidenceException {
		Optional<DayMonthOrder> said = table.dayMonthOrder();
		return said.isPresent() ? DateOrder.of(said.get()) : DateOrderFinder.find(table, dateColumn, monitor);
	}

	private Optional<Integer> placeOf(ColumnRole role) {
		for (int column = 0; column < table.columns().size(); column++) {
			if (role.equals(mapping.columns().get(table.columns().get(column).id()))) {
				return Optional.of(column);
			}
		}
		return Optional.empty();
	}

	private ResponseCoder coder(ResponseSink sink, DateOrder order) {
		List<SourceColumn> columns = table.columns();
		byte[] unanswered = new byte[questionnaire.items().size()];
		Arrays.fill(unanswered, AnswerCoding.NOT_SHOWN);
		mapping.columns().values().forEach(role -> {
			if (role instanceof ColumnRole.OfItem(String item, String dictionary)) {
				unanswered[place(item)] = AnswerCoding.BLANK;
			}
		});
		ResponseCoder response = new ResponseCoder(columns.size(), unanswered,
				new AnswerCodes(questionnaire.scale()), sink);
		for (int column = 0; column < columns.size(); column++) {
			SourceColumn source = columns.get(column);
			ColumnRole role = mapping.columns().getOrDefault(source.id(), new ColumnRole.Unused());
			CellReader reader = reader(column, source, role, order, response);
			boolean marked = !source.states().isEmpty() && !(role instanceof ColumnRole.OfItem);
			response.setReader(column, heading(column),
					marked ? new FieldCells.Unmarked(source.states().keySet(), reader) : reader);
		}
		return response;
	}

	private CellReader reader(int column, SourceColumn source, ColumnRole role, DateOrder order,
			ResponseCoder response) {
		return switch (role) {
		case ColumnRole.OfItem(String item, String dictionary) -> {
			response.setItem(column, place(item));
			yield answers(column, place(item), new AnswerKey(dictionary, source.states()), response);
		}
		case ColumnRole.OfField(ResponseField field) when field == ResponseField.DATE -> new FieldCells.Day(order,
				response);
		case ColumnRole.OfField(ResponseField field) when field == ResponseField.DURATION -> {
			FieldCells.Time time = new FieldCells.Time(response);
			times.add(time);
			yield time;
		}
		case ColumnRole.OfField(ResponseField field) when field == ResponseField.CATEGORY ->
			new FieldCells.Categories(source.form().joint(), response);
		case ColumnRole.OfField(ResponseField field) -> new FieldCells.Text(field,
				field != ResponseField.RESPONSE_ID && field != ResponseField.COMMENT
						&& field != ResponseField.FORM_NUMBER,
				response);
		case ColumnRole.OfCategory(String category) -> new FieldCells.CheckBox(category, response);
		case ColumnRole.Unused() -> new FieldCells.None();
		};
	}

	private CellReader answers(int column, int item, AnswerKey key, ResponseCoder response) {
		AnswerCodes codes = new AnswerCodes(questionnaire.scale(),
				mapping.dictionaries().getOrDefault(key.dictionary, AnswerDictionary.NONE), key.states);
		AnswerReader reader = readers.computeIfAbsent(key, k -> new AnswerReader(codes));
		AnswerCoding coding = new AnswerCoding(questionnaire.scale());
		byte[] kept = new byte[codes.size()];
		for (int code = 0; code < kept.length; code++) {
			kept[code] = code < codes.levels() ? coding.ofScore(codes.score(code)) : AnswerCoding.of(codes.state(code));
		}
		return new FieldCells.Answers(column, item, reader, kept, codes.code(AnswerState.INVALID), response);
	}

	private int place(String itemId) {
		for (int item = 0; item < questionnaire.items().size(); item++) {
			if (questionnaire.items().get(item).id().equals(itemId)) {
				return item;
			}
		}
		throw new IllegalArgumentException("no item " + itemId);
	}

	private String heading(int column) {
		SourceColumn source = table.columns().get(column);
		String heading = source.headings().stream().map(String::strip).filter(text -> !text.isEmpty()).distinct()
				.collect(Collectors.joining(" / "));
		return heading.isEmpty() ? source.id() : heading;
	}

	private static void warnOfDurations(long count, List<Warning> warnings) {
		if (count > 0) {
			warnings.add(new Warning("unreadable-duration", Optional.empty(),
					new LocalizedText("有 %d 个答题时长无法识别，按未知计。".formatted(count),
							"Durations that could not be read and are unknown: %d.".formatted(count))));
		}
	}

	/** By what answers are read: columns of the same ones share what was learnt. */
	private record AnswerKey(String dictionary, Map<String, AnswerState> states) {
	}
}
