/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.slice.Restriction;
import org.manyi.service.slice.SliceValues;

/**
 * What a survey can be sliced by, in words.
 *
 * @param texts in their language
 */
record SlicesText(Texts texts) {

	/**
	 * A page of it.
	 *
	 * @param named the slices kept under names
	 */
	TextPage of(SliceValues values, SortedMap<String, Slice> named) {
		TextPage page = new TextPage();
		if (values.returned().isEmpty()) {
			page.line(texts.get("slices.nothing"));
		}
		GroupName words = new GroupName(texts);
		for (GroupField field : SliceValues.FIELDS) {
			if (!values.of(field).isEmpty()) {
				TextTable table = new TextTable();
				table.words(field.word());
				table.figures(texts.get("column.returned"));
				if (field == GroupField.REGION) {
					table.words(texts.get("slices.units"));
				}
				values.of(field).forEach((value, returned) -> rows(table, field, words.value(value), returned,
						values.places().getOrDefault(value, Collections.emptySortedSet())));
				page.heading(texts.get("field." + field.name()));
				page.lines(table.lines());
			}
		}
		if (!named.isEmpty()) {
			page.heading(texts.get("slices.named"));
			named.forEach((name, slice) -> page.line("  " + name + ": " + restrictions(slice)));
		}
		new WarningLines(texts).write(values.warnings(), page);
		return page;
	}

	/** That of a region goes on below with one unit in each line. */
	private static void rows(TextTable table, GroupField field, String value, long returned, SortedSet<String> units) {
		if (field != GroupField.REGION) {
			table.row(List.of(value, Long.toString(returned)));
			return;
		}
		table.row(List.of(value, Long.toString(returned), units.isEmpty() ? "" : units.first()));
		units.stream().skip(1).forEach(unit -> table.row(List.of("", "", unit)));
	}

	/** As it is typed. */
	static String restrictions(Slice slice) {
		return Restriction.of(slice).stream().map(Restriction::toString).collect(Collectors.joining(" "));
	}
}
