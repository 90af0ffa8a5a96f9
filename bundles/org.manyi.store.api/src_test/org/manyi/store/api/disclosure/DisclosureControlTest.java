/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Reject;
import org.manyi.store.api.WithheldException;
import org.manyi.store.api.Withholding;

class DisclosureControlTest {

	private static final DisclosureControl SHARED = new DisclosureControl(Audience.SHARED, 5);
	private static final ForGroupTallies BY_STAGE = new ForGroupTallies(List.of(GroupField.STAGE));

	@Test
	void leavesAnAnalystsAnswerAsItIs() throws Exception {
		EvidenceResult result = result(Map.of("A", 1L, "B", 2L));
		assertSame(result, new DisclosureControl(Audience.ANALYST, 5).apply(result, List.of(GroupField.UNIT)));
	}

	@Test
	void takesOutSmallGroupsAndTheirNeighbour() throws Exception {
		EvidenceResult shown = SHARED.apply(result(Map.of("A", 3L, "B", 9L, "C", 30L)), List.of(GroupField.UNIT));
		assertEquals(Set.of(unit("C")), shown.groups().keySet());
		assertEquals(new Withholding(5, List.of(unit("A"), unit("B")), false), shown.withheld());
		assertEquals(42, shown.total().tally().responses().valid());
	}

	@Test
	void countsValidSheetsAndNotReturnedOnes() throws Exception {
		SortedMap<GroupKey, EvidenceSet> groups = new TreeMap<>(
				Map.of(unit("A"), set(9, 4, Map.of()), unit("B"), set(9, 9, Map.of()), unit("C"), set(9, 9, Map.of())));
		EvidenceResult shown = SHARED.apply(new EvidenceResult(set(27, 22, Map.of()), groups, input()),
				List.of(GroupField.UNIT));
		assertEquals(Set.of(unit("C")), shown.groups().keySet());
	}

	@Test
	void refusesAWholeThatIsSmall() {
		WithheldException refused = assertThrows(WithheldException.class,
				() -> SHARED.apply(result(Map.of("A", 4L)), List.of(GroupField.UNIT)));
		assertTrue(refused.reason().zh().contains("5"));
	}

	@Test
	void refusesAPartOfWhichTheRestIsSmall() throws Exception {
		for (long rest : List.of(1L, 4L)) {
			assertThrows(WithheldException.class, () -> SHARED.checkRest(20, 20 + rest));
		}
		SHARED.checkRest(20, 20);
		SHARED.checkRest(20, 25);
		new DisclosureControl(Audience.ANALYST, 5).checkRest(20, 21);
	}

	@Test
	void namesNoGroupOfThreeFieldsWhereOneIsSmall() throws Exception {
		SortedMap<GroupKey, EvidenceSet> groups = new TreeMap<>();
		for (String unit : List.of("A", "B")) {
			Map<GroupField, String> key = new EnumMap<>(GroupField.class);
			key.put(GroupField.UNIT, unit);
			key.put(GroupField.STAGE, "施工后");
			key.put(GroupField.YEAR, "2026");
			groups.put(GroupKey.of(key), set(unit.equals("A") ? 4 : 20));
		}
		List<GroupField> by = List.of(GroupField.UNIT, GroupField.STAGE, GroupField.YEAR);
		EvidenceResult shown = SHARED.apply(new EvidenceResult(set(24), groups, input()), by);
		assertEquals(Set.of(), shown.groups().keySet());
		assertEquals(new Withholding(5, List.of(), true), shown.withheld());
	}

	@Test
	void givesTalliesOfGroupsAllOrNone() throws Exception {
		for (long small : List.of(4L, 5L)) {
			GroupTallies tallies = new GroupTallies(List.of(GroupField.STAGE), new TreeMap<>(Map.of(
					GroupKey.of(Map.of(GroupField.STAGE, "a")), set(small).tally(),
					GroupKey.of(Map.of(GroupField.STAGE, "b")), set(30).tally())));
			EvidenceResult result = new EvidenceResult(set(30 + small, 30 + small, Map.of(BY_STAGE, tallies)),
					new TreeMap<>(), input());
			assertEquals(small >= 5, SHARED.apply(result, List.of()).total().answers().containsKey(BY_STAGE));
		}
	}

	@Test
	void showsNoSingleSheets() throws Exception {
		EvidenceResult shown = SHARED.apply(result(Map.of("A", 9L)), List.of(GroupField.UNIT));
		assertEquals(List.of(), shown.input().rejected());
		assertEquals(1, shown.input().rejectedRows());
		EvidenceQuery query = new EvidenceQuery(Slice.ALL, Set.of(), List.of(), OptionalLong.empty(),
				Optional.of(Path.of("rejects.csv")), Audience.SHARED, 5);
		assertThrows(EvidenceException.class, () -> DisclosureControl.of(query).check(query));
	}

	private static EvidenceResult result(Map<String, Long> units) {
		SortedMap<GroupKey, EvidenceSet> groups = new TreeMap<>();
		units.forEach((name, valid) -> groups.put(unit(name), set(valid)));
		return new EvidenceResult(set(units.values().stream().mapToLong(Long::longValue).sum()), groups, input());
	}

	private static GroupKey unit(String name) {
		return GroupKey.of(Map.of(GroupField.UNIT, name));
	}

	private static EvidenceSet set(long valid) {
		return set(valid, valid, Map.of());
	}

	private static EvidenceSet set(long returned, long valid, Map<EvidenceRequest<?>, Evidence> more) {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>(more);
		answers.put(new EvidenceRequest.ForTally(),
				new Tally(new ResponseCounts(OptionalLong.empty(), returned, valid), List.of(), List.of()));
		return new EvidenceSet(answers);
	}

	private static InputReport input() {
		return new InputReport("survey.csv", "", "UTF-8", ',', 10, List.of(), 1, 0, List.of(
				new Reject(2, Optional.empty(), "text of a sheet", LocalizedText.same("-"))), List.of(), List.of());
	}
}
