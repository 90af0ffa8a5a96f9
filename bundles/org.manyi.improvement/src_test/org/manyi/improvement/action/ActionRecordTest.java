/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.record.RecordChange;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.DataVersion;

@NonNullByDefault({})
final class ActionRecordTest {

	private static KeptRecord kept(SortedMap<String, String> fields, int revision) {
		return new KeptRecord(ActionRecord.key("2026-0001"), revision, fields,
				new ChangeHead(new DataVersion(revision), "", Instant.EPOCH, "Tester", "", ""));
	}

	@Test
	void everyFieldComesBack() {
		Action action = Samples.full();
		SortedMap<String, String> fields = ActionRecord.fields(action);
		assertEquals(Optional.of(action), ActionRecord.of(kept(fields, 3)));
		assertEquals(fields, new RecordChange(ActionRecord.key("2026-0001"), 0, fields).fields(),
				"none is empty, as the store asks for");
	}

	@ParameterizedTest
	@EnumSource
	void anActionThatIsJustOpenedComesBack(ActionType type) {
		Action action = Samples.of(type);
		assertEquals(Optional.of(action), ActionRecord.of(kept(ActionRecord.fields(action), 1)));
		assertTrue(ActionRecord.fields(action).size() < 7, "what is empty is no field");
	}

	@Test
	void noFieldIsWrittenThatIsNotRead() {
		Action action = Samples.full();
		SortedMap<String, String> fields = ActionRecord.fields(action);
		List<String> unread = new ArrayList<>();
		for (String name : fields.keySet()) {
			SortedMap<String, String> less = new TreeMap<>(fields);
			less.remove(name);
			if (ActionRecord.of(kept(less, 3)).equals(Optional.of(action))) {
				unread.add(name);
			}
			SortedMap<String, String> other = new TreeMap<>(fields);
			other.put(name, other(fields.get(name)));
			if (ActionRecord.of(kept(other, 3)).equals(Optional.of(action))) {
				unread.add(name);
			}
		}
		assertEquals(List.of(), unread);
		assertTrue(fields.size() > 100, fields.size() + " fields");
	}

	/** Another value of the same kind where that can be told, so that it is read. */
	private static String other(String value) {
		if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
			return LocalDate.parse(value).plusDays(1).toString();
		}
		if (value.matches("\\d+")) {
			return Long.toString(Long.parseLong(value) + 1);
		}
		return value.equals("true") ? "false" : value + "改";
	}

	@ParameterizedTest
	@CsvSource({ "type, MIRACLE", "type, ''", "opened, someday", "round, 0", "round, -1", "round, 2147483647",
			"round, x", "title, ' '", "closure.1.on, 2026-04-01", "future, field", "customer, 1" })
	void whatIsNotUnderstoodAsAWholeIsNotReadAtAll(String field, String value) {
		SortedMap<String, String> fields = ActionRecord.fields(Samples.of(ActionType.CORRECTION));
		fields.put(field, value);
		assertEquals(Optional.empty(), ActionRecord.of(kept(fields, 1)));
	}

	@Test
	void ofTwoChangesBothAreShownFieldByField() {
		Action read = Samples.full();
		Action mine = read.with("标题一", "一队");
		Action theirs = read.with(read.title(), "二队").withRevision(4);
		KeptRecord kept = kept(ActionRecord.fields(theirs), 4);
		ActionConflict conflict = ActionConflict.of(mine, List.of(kept)).orElseThrow();
		assertEquals(Optional.of(theirs), conflict.theirs());
		assertEquals(List.of(new ActionConflict.Difference("owner", "一队", "二队"),
				new ActionConflict.Difference("title", "标题一", "标题\t一")), conflict.differences());
		assertEquals(Optional.empty(), ActionConflict.of(mine, List.of()));
		assertNotEquals(mine, theirs);
	}
}
