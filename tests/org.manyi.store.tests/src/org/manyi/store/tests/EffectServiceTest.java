/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.analysis.effect.Comparison;
import org.manyi.analysis.effect.EffectAim;
import org.manyi.analysis.effect.SameCustomers;
import org.manyi.analysis.effect.ValuePair;
import org.manyi.improvement.effect.Asked;
import org.manyi.improvement.effect.Beside;
import org.manyi.improvement.effect.DissatisfactionRule;
import org.manyi.improvement.effect.EffectReport;
import org.manyi.improvement.effect.EffectRequest;
import org.manyi.improvement.effect.EffectService;
import org.manyi.improvement.effect.FigureRule;
import org.manyi.improvement.effect.SheetOfCustomer;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.manyi.store.tests.SuspectSheets.Sheet;

/** Customers of a workspace, followed from one unit's sheets to another's, against a look at each sheet. */
@NonNullByDefault({})
class EffectServiceTest {

	private static final int SHEETS = 700;
	private static final SuspectSheets SURVEY = SuspectSheets.random(17, SHEETS);

	@TempDir
	Path folder;

	private static Asked of(String survey, String unit) {
		return new Asked(survey, new Slice(Map.of(GroupField.UNIT, Set.of(unit))));
	}

	private EffectReport effect(Workspace workspace, Asked before, Asked after) throws EvidenceException {
		FigureRule rule = FigureRule.ItemScore.satisfied("Q1",
				workspace.surveys().getFirst().questionnaire().scale(), 4);
		return Services.find(EffectService.class)
				.effect(new EffectRequest(workspace.folder(), List.of(rule), Comparison.SAME_CUSTOMERS, before, after,
						new Beside.Nothing(), SheetOfCustomer.LAST, DissatisfactionRule.USUAL, EffectAim.USUAL),
						new NullProgressMonitor());
	}

	@Test
	void customersAreFollowedThroughTheWorkspace() throws Exception {
		try (Workspace workspace = Services.find(WorkspaceStore.class).create(folder.resolve("w"), "Tester")) {
			SURVEY.into(workspace, 0, SHEETS, SuspectSheets.ITEMS);
			Map<ValuePair, Long> expected = pairs(number -> true);
			assertFalse(expected.isEmpty());
			EffectReport report = effect(workspace, of("S", "单位1"), of("S", "单位2"));
			assertEquals(expected, counts(report));
			DataVersion version = report.version();
			long excluded = SURVEY.sheets().indexOf(SURVEY.sheets().stream()
					.filter(sheet -> sheet.unit().equals("单位1") && !sheet.customer().isEmpty()).findFirst()
					.orElseThrow()) + 1L;
			workspace.decisions().exclude("S", List.of(new ResponseReference.ByNumber(excluded)),
					new DecisionTerms("twice", false));
			EffectReport later = effect(workspace, of("S", "单位1"), of("S", "单位2"));
			assertEquals(pairs(number -> number != excluded), counts(later));
			assertFalse(version.equals(later.version()));
			assertThrows(EvidenceException.class, () -> effect(workspace, of("none", "单位1"), of("S", "单位2")));
		}
	}

	private static Map<ValuePair, Long> counts(EffectReport report) {
		return ((SameCustomers) report.proof().findings().getFirst().question().samples()).counts();
	}

	/** Of each customer the sheet of the latest day, of one day the last. */
	private static Map<ValuePair, Long> pairs(Predicate<Long> counted) {
		Map<String, Sheet> before = new HashMap<>();
		Map<String, Sheet> after = new HashMap<>();
		for (int i = 0; i < SHEETS; i++) {
			Sheet sheet = SURVEY.sheets().get(i);
			if (!sheet.customer().isEmpty() && counted.test(i + 1L)) {
				Optional.ofNullable(sheet.unit().equals("单位1") ? before : sheet.unit().equals("单位2") ? after : null)
						.ifPresent(sheets -> sheets.merge(sheet.customer(), sheet,
								(one, other) -> other.day() >= one.day() ? other : one));
			}
		}
		Map<ValuePair, Long> pairs = new HashMap<>();
		before.forEach((customer, sheet) -> Optional.ofNullable(after.get(customer))
				.filter(second -> sheet.isLevel(0) && second.isLevel(0))
				.ifPresent(second -> pairs.merge(new ValuePair(percent(sheet), percent(second)), 1L, Long::sum)));
		return pairs;
	}

	private static double percent(Sheet sheet) {
		return 1 + SuspectSheets.LEVELS - sheet.codes()[0] >= 4 ? 100 : 0;
	}
}
