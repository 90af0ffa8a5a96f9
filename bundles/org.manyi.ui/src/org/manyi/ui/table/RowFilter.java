/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which rows of a table are shown: those of which every term holds. A word holds where some cell contains it; a
 * comparison such as {@code score < 80} where the first number in a column whose heading contains that word is so. A
 * comparison without a heading means the first column of numbers.
 */
record RowFilter(List<Term> terms) {

	/** Every row. */
	static final RowFilter ALL = new RowFilter(List.of());

	private static final Pattern COMPARISON = Pattern
			.compile("([^\\s<>=≤≥]*)\\s*(<=|>=|<|>|=|≤|≥)\\s*([-−]?\\d+(?:\\.\\d+)?)");
	private static final Pattern BEGUN = Pattern.compile("[^\\s<>=≤≥]*\\s*[<>=≤≥]+\\s*[-−]?$");
	private static final Pattern NUMBER = Pattern.compile("(▼\\s*|[-−])?(\\d[\\d,]*(?:\\.\\d+)?)");

	RowFilter {
		terms = List.copyOf(terms);
	}

	/** What must hold of a row. */
	sealed interface Term {

		/** Some cell contains these words, in lower case. */
		record Words(String words) implements Term {
		}

		/** The number in the column compares so with that number. */
		record Comparison(String heading, String sign, BigDecimal number) implements Term {
		}
	}

	/** The terms that the user typed; a comparison that is not complete yet is none. */
	static RowFilter parse(String text) {
		String typed = BEGUN.matcher(text.strip()).replaceFirst("");
		List<Term> terms = new ArrayList<>();
		Matcher comparisons = COMPARISON.matcher(typed);
		while (comparisons.find()) {
			terms.add(new Term.Comparison(lower(comparisons.group(1)), comparisons.group(2),
					new BigDecimal(comparisons.group(3).replace('−', '-'))));
		}
		Stream.of(COMPARISON.matcher(typed).replaceAll(" ").strip().split("\\s+")).filter(word -> !word.isEmpty())
				.forEach(word -> terms.add(new Term.Words(lower(word))));
		return new RowFilter(terms);
	}

	private static String lower(String words) {
		return words.toLowerCase(Locale.ROOT);
	}

	boolean isOn() {
		return !terms.isEmpty();
	}

	/** Which rows are shown of a table with these columns. */
	<R> Predicate<R> in(List<Column<R>> columns) {
		List<Predicate<R>> all = terms.stream().map(term -> switch (term) {
			case Term.Words(String words) -> words(words, columns);
			case Term.Comparison comparison -> comparison(comparison, columns);
		}).toList();
		return row -> all.stream().allMatch(holds -> holds.test(row));
	}

	private static <R> Predicate<R> words(String words, List<Column<R>> columns) {
		return row -> columns.stream().anyMatch(column -> lower(column.text().apply(row)).contains(words));
	}

	private static <R> Predicate<R> comparison(Term.Comparison comparison, List<Column<R>> columns) {
		Optional<Column<R>> meant = columns.stream().filter(column -> comparison.heading().isEmpty() ? column.right()
				: lower(column.heading().get()).contains(comparison.heading())).findFirst();
		return row -> meant.flatMap(column -> number(column.text().apply(row)))
				.filter(number -> holds(number.compareTo(comparison.number()), comparison.sign())).isPresent();
	}

	private static boolean holds(int compared, String sign) {
		return switch (sign) {
			case "<" -> compared < 0;
			case ">" -> compared > 0;
			case "=" -> compared == 0;
			case "<=", "≤" -> compared <= 0;
			default -> compared >= 0;
		};
	}

	/** The first number of a cell, below zero behind a minus or a ▼; empty where there is none. */
	private static Optional<BigDecimal> number(String cell) {
		Matcher number = NUMBER.matcher(cell);
		if (!number.find()) {
			return Optional.empty();
		}
		BigDecimal size = new BigDecimal(number.group(2).replace(",", ""));
		return Optional.of(number.group(1) == null ? size : size.negate());
	}
}
