/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.ImportanceScale;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;

/**
 * A form as it stands on paper of size A4, in one language.
 *
 * @param locale    the language
 * @param landscape whether the paper lies on its side, which many columns need
 * @param title     what stands above it
 * @param notes     lines below the title
 * @param entries   what the sheet says beside its answers
 * @param columns   the columns of the items; their widths fill the page
 * @param rows      the items and the names of their dimensions
 * @param comment   the heading of the room for other opinions
 * @param source    by which methodology and version it was made, for the foot of each page
 */
record PrintedSheet(Locale locale, boolean landscape, String title, List<String> notes, List<Entry> entries,
		List<Column> columns, List<Row> rows, String comment, String source) {

	/** The size of the paper held upright, in points of 1/72 inch. */
	static final double SHORT_SIDE = 595.3;
	static final double LONG_SIDE = 841.9;
	/** Free on each side, in points. */
	static final double MARGIN = 42.5;
	/** The least height of the row of an item, in points: room for a tick and a line written by hand. */
	static final double ROW_HEIGHT = 28;
	/** Room for other opinions, in points. */
	static final double COMMENT_HEIGHT = 80;

	/** What is ticked. */
	static final String BOX = "□";

	private static final double NUMBER_WIDTH = 26;
	private static final double COEFFICIENT_WIDTH = 42;
	private static final double IMPORTANCE_WIDTH = 62;
	private static final double LEVEL_WIDTH = 45;
	/** What item and suggestion have at least, together. */
	private static final double LEAST_TEXT = 170;

	/**
	 * A line beside the answers.
	 *
	 * @param label what is asked
	 * @param value what may be ticked; empty for room to write
	 */
	record Entry(String label, String value) {
	}

	/**
	 * A column.
	 *
	 * @param width   in points
	 * @param centred whether its cells are
	 */
	record Column(String title, double width, boolean centred) {
	}

	/**
	 * A row.
	 *
	 * @param group the name of a dimension, which fills the row; empty for an item
	 * @param cells as many as there are columns; none for a dimension
	 */
	record Row(Optional<String> group, List<String> cells) {
	}

	/** The width between the margins, in points. */
	double width() {
		return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
	}

	/** All its words, for whoever looks for a font. */
	String words() {
		List<String> all = new ArrayList<>(notes);
		all.addAll(List.of(title, comment, source, FormWords.PAGE.in(locale), "0123456789"));
		entries.forEach(entry -> all.addAll(List.of(entry.label(), entry.value())));
		columns.forEach(column -> all.add(column.title()));
		rows.forEach(row -> {
			row.group().ifPresent(all::add);
			all.addAll(row.cells());
		});
		return String.join("", all);
	}

	/** The form in a language. */
	static PrintedSheet of(QuestionnaireForm form, Locale locale) {
		List<Column> fixed = fixedColumns(form, locale);
		double used = fixed.stream().mapToDouble(Column::width).sum();
		boolean landscape = SHORT_SIDE - 2 * MARGIN - used < LEAST_TEXT;
		double text = ((landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN - used) / 2;
		List<Column> columns = new ArrayList<>(fixed);
		columns.add(1, new Column(FormWords.ITEM.in(locale), text, false));
		columns.add(new Column(FormWords.SUGGESTION.in(locale), text, false));
		Methodology methodology = form.methodology();
		return new PrintedSheet(locale, landscape, form.title().in(locale), notes(form, locale),
				form.fields().stream().map(field -> new Entry(field.label().in(locale), choices(field, locale)))
						.toList(),
				columns, rows(form, locale), FormWords.COMMENT.in(locale), FormWords.SOURCE
						.formatted(methodology.name().in(locale), methodology.id(), methodology.version()).in(locale));
	}

	/** All columns but those of texts. */
	private static List<Column> fixedColumns(QuestionnaireForm form, Locale locale) {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(FormWords.NUMBER.in(locale), NUMBER_WIDTH, true));
		if (form.isWeighted()) {
			columns.add(new Column(FormWords.COEFFICIENT.in(locale), COEFFICIENT_WIDTH, true));
		}
		if (form.importanceAsked()) {
			columns.add(new Column(FormWords.IMPORTANCE.in(locale), IMPORTANCE_WIDTH, true));
		}
		form.methodology().scale().levels().forEach(level -> columns.add(
				new Column(level.label().in(locale) + "\n" + level.score(), LEVEL_WIDTH, true)));
		form.notApplicable().ifPresent(mark -> columns.add(
				new Column(FormWords.NOT_APPLICABLE.in(locale) + "\n" + mark, LEVEL_WIDTH, true)));
		return columns;
	}

	private static List<String> notes(QuestionnaireForm form, Locale locale) {
		List<String> notes = new ArrayList<>();
		form.occasion().ifPresent(occasion -> notes
				.add(FormWords.OCCASION.in(locale).formatted(occasion.name().in(locale))));
		notes.add(FormWords.HOW_TO_FILL_IN.in(locale));
		form.methodology().importance().filter(scale -> form.importanceAsked()).ifPresent(scale -> notes
				.add(FormWords.HOW_TO_WEIGH.in(locale).formatted(levels(scale, locale))));
		if (form.unweighed()) {
			notes.add(FormWords.UNWEIGHED.in(locale));
		}
		return notes;
	}

	private static String levels(ImportanceScale scale, Locale locale) {
		return scale.levels().stream().map(level -> level.score() + " " + level.label().in(locale))
				.collect(Collectors.joining(FormWords.COMMA.in(locale)));
	}

	private static String choices(FormField field, Locale locale) {
		return field.choices().stream().map(choice -> BOX + " " + choice.in(locale)).collect(Collectors.joining("   "));
	}

	private static List<Row> rows(QuestionnaireForm form, Locale locale) {
		List<Row> rows = new ArrayList<>();
		for (FormGroup group : form.groups()) {
			group.title().map(title -> title.in(locale))
					.ifPresent(title -> rows.add(new Row(Optional.of(title), List.of())));
			group.items().forEach(item -> rows.add(new Row(Optional.empty(), cells(form, item, locale))));
		}
		return rows;
	}

	private static List<String> cells(QuestionnaireForm form, FormItem item, Locale locale) {
		List<String> cells = new ArrayList<>();
		LocalizedText name = item.item().name();
		cells.addAll(List.of(Integer.toString(item.number()), name.in(locale)));
		if (form.isWeighted()) {
			cells.add(QuestionnaireForm.printed(item.coefficient()));
		}
		form.methodology().importance().filter(scale -> form.importanceAsked()).ifPresent(scale -> cells.add(
				scale.levels().stream().map(Level::score).map(String::valueOf).collect(Collectors.joining(" "))));
		form.methodology().scale().levels().forEach(level -> cells.add(BOX));
		form.notApplicable().ifPresent(mark -> cells.add(BOX));
		cells.add("");
		return cells;
	}
}
