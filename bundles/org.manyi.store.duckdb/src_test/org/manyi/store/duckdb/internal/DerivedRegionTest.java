/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.GroupField;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.Populations;
import org.manyi.store.api.population.Validity;
import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.Workspace;

/**
 * Responses that name their unit and no region. Sheet i is of 单位(i mod 5) and of day 20,400 + i, which is 2025-11-08
 * and later; a hundred sheets are there.
 */
@NonNullByDefault({})
class DerivedRegionTest {

	/** The day of sheet 50. */
	private static final LocalDate MIDDLE = LocalDate.ofEpochDay(20_450);

	@TempDir
	Path folder;

	private Workspace workspace;

	@BeforeEach
	void create() throws EvidenceException {
		workspace = SampleSurvey.store().create(folder.resolve("w"), "Tester");
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void followThePopulationWhenImported() throws EvidenceException {
		populate();
		new SampleSurvey(0, 100, false).into(workspace, "a", DuplicateRule.ASK);
		assertEquals(Map.of("北", 10L, "南", 30L, "", 60L), byRegion(workspace.version()));
		whole();
	}

	@Test
	void followThePopulationWhenThatIsChanged() throws EvidenceException {
		new SampleSurvey(0, 100, false).into(workspace, "a", DuplicateRule.ASK);
		DataVersion before = workspace.version();
		populate();
		DataVersion populated = workspace.version();
		assertEquals(Map.of("北", 10L, "南", 30L, "", 60L), byRegion(populated));
		whole();
		assertEquals(20, workspace.populations().put(List.of(new Unit("单位2", "北", Validity.ALWAYS)), "").responses());
		assertEquals(Map.of("北", 30L, "南", 30L, "", 40L), byRegion(workspace.version()));
		assertEquals(20, workspace.populations().remove(List.of(new Unit("单位1", "", Validity.ALWAYS)), "").responses());
		assertEquals(Map.of("北", 30L, "南", 10L, "", 60L), byRegion(workspace.version()));
		whole();
		assertEquals(Map.of("北", 10L, "南", 30L, "", 60L), byRegion(populated), "as it was");
		assertEquals(100, SampleSurvey.returned(workspace, before));
	}

	@Test
	void excludedSheetsMoveAsWellAndASubmittedMonthIsAmended() throws EvidenceException {
		new SampleSurvey(0, 100, false).into(workspace, "a", DuplicateRule.ASK);
		DecisionTerms terms = new DecisionTerms("乱填", false);
		workspace.decisions().exclude("S", List.of(new ResponseReference.ById("R1"), new ResponseReference.ById("R6")),
				terms);
		YearMonth month = YearMonth.from(workspace.decisions().find("S", List.of(new ResponseReference.ById("R1")))
				.getFirst().date().orElseThrow());
		workspace.decisions().freeze("S", month, workspace.version(), terms);
		populate();
		assertEquals(Map.of("北", 10L, "南", 30L, "", 60L), byRegion(workspace.version()));
		assertTrue(workspace.decisions().frozenMonths("S", workspace.version()).getFirst().amendments()
				.getFirst() instanceof Amendment.Regrouped);
		whole();
		workspace.decisions().include("S", List.of(new ResponseReference.ById("R1")), terms);
		assertEquals(Map.of("北", 10L, "南", 30L, "", 60L), byRegion(workspace.version()));
		whole();
	}

	@Test
	void standBehindWhatTheSourceSays() throws EvidenceException {
		new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		populate();
		assertEquals(Map.of("区域0", 50L, "区域1", 50L), byRegion(workspace.version()));
		whole();
	}

	/** 单位0 moves from 北 to 南 with sheet 50, 单位1 is of 南 always, the others are not known. */
	private void populate() throws EvidenceException {
		Populations populations = workspace.populations();
		populations.put(List.of(new Region("北", Validity.ALWAYS), new Region("南", Validity.ALWAYS)), "");
		populations.put(List.of(new Unit("单位0", "北", new Validity(Optional.empty(), Optional.of(MIDDLE.minusDays(1)))),
				new Unit("单位0", "南", new Validity(Optional.of(MIDDLE), Optional.empty())),
				new Unit("单位1", "南", Validity.ALWAYS)), "");
	}

	private Map<String, Long> byRegion(DataVersion version) throws EvidenceException {
		Map<String, Long> sheets = new TreeMap<>();
		SampleSurvey.read(workspace, version, GroupField.REGION).groups().forEach((key, evidence) -> sheets
				.put(key.values().get(GroupField.REGION), evidence.tally().responses().returned()));
		return sheets;
	}

	/** The cube holds what the rows say. */
	private void whole() throws EvidenceException {
		assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
	}
}
