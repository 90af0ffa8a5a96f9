/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class RowsTest {

	/** A row whose name tells where it stands: {@code a}, {@code a.b}. */
	private record Place(String name, Optional<Integer> amount) {

		int depth() {
			return (int) name.chars().filter(c -> c == '.').count();
		}
	}

	private final Columns<Place> columns = new Columns<>(List.of(
			Column.words("name", Column.FILLS, () -> "Name", Place::name),
			Column.<Place>numbers("amount", 60, () -> "Amount", row -> row.amount().map(String::valueOf).orElse("—"))
					.sortedByKey(Place::amount)));
	private final Rows<Place> rows = new Rows<>(RowKind.tree(Place::name, Place::depth, row -> false), columns);

	@Test
	void rowsOfTheSameParentAreSortedAmongThemselves() {
		rows.set(List.of(row("a", 3), row("a.a", 2), row("a.b", 1), row("b", 1), row("b.a", 9), row("b.b", 8)));
		click("amount");
		assertEquals(List.of("b", "b.b", "b.a", "a", "a.b", "a.a"), names());
		click("amount");
		assertEquals(List.of("a", "a.a", "a.b", "b", "b.a", "b.b"), names());
	}

	@Test
	void equalRowsKeepTheirOrderAndNothingStandsLowest() {
		rows.set(List.of(row("a", 2), row("b", 1), new Place("c", Optional.empty()), row("d", 1)));
		click("amount");
		assertEquals(List.of("c", "b", "d", "a"), names());
		click("amount");
		assertEquals(List.of("a", "b", "d", "c"), names());
		click("amount");
		assertEquals(List.of("a", "b", "c", "d"), names());
	}

	@Test
	void aHiddenColumnDoesNotSort() {
		rows.set(List.of(row("a", 2), row("b", 1)));
		click("amount");
		columns.show(column -> column.id().equals("name"));
		rows.sort();
		assertEquals(List.of("a", "b"), names());
	}

	@Test
	void rowsThatAreFilteredStandBelowTheirParents() {
		rows.set(List.of(row("a", 3), row("a.a", 2), row("a.b", 1), row("a.b.c", 7), row("b", 1), row("b.a", 9)));
		rows.expand(rows.getRowObject(0), false);
		rows.filter(RowFilter.parse("amount=7"));
		assertEquals(List.of("a", "a.b", "a.b.c"), rows.visible().stream().map(Place::name).toList());
		assertEquals(List.of("a", "a.b", "a.b.c"), names());
		rows.filter(RowFilter.parse("amount>1 amount<4"));
		assertEquals(List.of("a", "a.a"), names());
		rows.filter(RowFilter.ALL);
		assertEquals(List.of("a", "b", "b.a"), rows.visible().stream().map(Place::name).toList());
	}

	@Test
	void rowsOfTheSameIdsTakeThePlacesOfThoseBefore() {
		rows.set(List.of(row("a", 3), row("a.a", 2), row("b", 1)));
		rows.expand(rows.getRowObject(0), false);
		assertTrue(rows.replace(List.of(row("a", 4), row("a.a", 5), row("b", 1))));
		assertEquals(List.of(row("a", 4), row("b", 1)), rows.visible());
		assertEquals(List.of(row("a", 4), row("a.a", 5), row("b", 1)), rows.all());
	}

	@Test
	void rowsThatStandElsewhereTakeNoPlaces() {
		List<Place> given = List.of(row("a", 3), row("b", 1));
		rows.set(given);
		assertFalse(rows.replace(List.of(row("b", 1), row("a", 3))), "in another order");
		assertFalse(rows.replace(List.of(row("a", 3))), "fewer");
		rows.filter(RowFilter.parse("amount>2"));
		assertFalse(rows.replace(List.of(row("a", 1), row("b", 3))), "another one may pass the filter");
		rows.filter(RowFilter.ALL);
		click("amount");
		assertFalse(rows.replace(List.of(row("a", 1), row("b", 3))), "another one may be the first");
		assertEquals(given, rows.all().reversed());
	}

	@Test
	void otherColumnsCanBeHiddenToo() {
		columns.set(List.of(Column.words("name", Column.FILLS, () -> "Name", Place::name),
				Column.words("other", 60, () -> "Other", Place::name)));
		assertEquals(List.of("name", "other"), columns.offered().stream().map(Column::id).toList());
		columns.setLook(columns.look().withHidden("other", true));
		columns.set(List.of(Column.words("name", Column.FILLS, () -> "Name", Place::name),
				Column.words("other", 60, () -> "Other", Place::name)));
		assertEquals(List.of("name"), columns.visible().stream().map(Column::id).toList());
	}

	@Test
	void closedRowsAreInTheTableButNotVisible() {
		rows.set(List.of(row("a", 3), row("a.a", 2), row("b", 1)));
		rows.expand(rows.getRowObject(0), false);
		assertEquals(List.of("a", "b"), rows.visible().stream().map(Place::name).toList());
		assertEquals(List.of("a", "a.a", "b"), names());
	}

	@Test
	void ofAWindowOnlyWhatIsLookedAtIsAsked() {
		List<Integer> looked = new ArrayList<>();
		rows.set(new RowWindow<Place>() {

			@Override
			public int size() {
				return 10_000_000;
			}

			@Override
			public Place row(int place) {
				looked.add(place);
				return RowsTest.row("r" + place, place);
			}

			@Override
			public int placeOf(String id) {
				return Integer.parseInt(id.substring(1));
			}

			@Override
			public List<Place> present() {
				return List.of(RowsTest.row("r7", 7));
			}
		});
		rows.sort();
		assertEquals(10_000_000, rows.getRowCount());
		assertEquals("r9999999", rows.getRowObject(9_999_999).name());
		assertEquals(7, rows.indexOf("r7"));
		assertEquals(List.of("r7"), names());
		assertEquals(List.of(9_999_999), looked, "no other row");
		rows.set(List.of(row("a", 3)));
		assertEquals(1, rows.getRowCount());
	}

	@Test
	void wordsAreSeparatedByTabsAndKeepToTheirCell() {
		TableText text = TableText.of(columns.visible(), List.of(row("a\tb\nc", 1)));
		assertEquals("Name\tAmount\na b c\t1\n", text.tabSeparated());
	}

	/** What is asked of each row when a table is shown; the same for 100 rows and for 10 000. */
	@Test
	void aLongTableAsksNoMoreOfARowThanAShortOne() {
		assertEquals(questionsOfARow(100), questionsOfARow(10_000));
	}

	/** A row that counts how often it is looked at. */
	private record Counted(int number, AtomicLong questions) {

		String id() {
			questions.incrementAndGet();
			return "row " + number;
		}

		int depth() {
			questions.incrementAndGet();
			return number % 10 == 0 ? 0 : 1;
		}

		@Override
		public boolean equals(@Nullable Object other) {
			questions.incrementAndGet();
			return other instanceof Counted row && row.number == number;
		}

		@Override
		public int hashCode() {
			return number;
		}
	}

	/** Shows a tree of so many rows, ten to a family, and looks at each as painting and selecting it does. */
	private static long questionsOfARow(int count) {
		AtomicLong questions = new AtomicLong();
		List<Counted> many = IntStream.range(0, count).mapToObj(number -> new Counted(number, questions)).toList();
		Rows<Counted> shown = new Rows<>(RowKind.tree(Counted::id, Counted::depth, row -> false),
				new Columns<>(List.of(Column.words("id", Column.FILLS, () -> "Id", Counted::id))));
		shown.set(many);
		assertEquals(count / 10, many.stream().filter(shown::expandable).count());
		many.forEach(row -> assertEquals(row.number(), shown.indexOfRowObject(row)));
		return Math.round((double) questions.get() / count);
	}

	private void click(String column) {
		columns.setLook(columns.look().withClick(column));
		rows.sort();
	}

	private List<String> names() {
		return rows.all().stream().map(Place::name).toList();
	}

	private static Place row(String name, int amount) {
		return new Place(name, Optional.of(amount));
	}
}
