/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.Rule;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.service.methodology.MethodologyDifference;
import org.manyi.service.methodology.Provision;
import org.manyi.service.methodology.ProvisionChange;

class ProvisionComparisonTest {

	private static Methodology version(String version, String effective, String band, String from) {
		return Versions.of(version, MethodologyStatus.APPROVED, Optional.of(effective), Optional.empty(), band, from);
	}

	@Test
	void everyKeyStandsOnce() {
		List<String> keys = Provisions.of(version("1.0.0", "2026-01-01", "Good", "50"), PlugInNames.NONE).stream()
				.map(Provision::key).toList();

		assertEquals(keys.stream().distinct().toList(), keys);
		assertTrue(keys.containsAll(List.of("status", "scale.2", "indicators.Q1", "scoring.threshold", "bands.Good",
				"control.effective", "rules.bands")), keys::toString);
	}

	@Test
	void aStatementHasTheRulesThatGovernIt() {
		List<Provision> provisions = Provisions.of(version("1.0.0", "2026-01-01", "Good", "50"), PlugInNames.NONE);

		assertEquals(List.of("bands"), subjects(provisions, "bands.Good"));
		assertEquals(List.of("kpi.threshold"), subjects(provisions, "scoring.threshold"));
		assertEquals(List.of(), subjects(provisions, "indicators.Q1"));
	}

	@Test
	void whatIsCalledIsToldByItsName() {
		PlugInNames names = new PlugInNames(
				List.of(new PlugInDescriptor("kpi", "1.0.0", new LocalizedText("客户满意度", "KPI"), "",
				List.of(new ParameterDefinition("threshold", new LocalizedText("分数线", "Threshold"),
						new ParameterDefinition.OneOf(List.of(
								new ParameterDefinition.Choice("4", new LocalizedText("4 分及以上", "4 and higher")))),
						"4")))));

		List<Provision> provisions = Provisions.of(version("1.0.0", "2026-01-01", "Good", "50"), names);

		assertEquals(new LocalizedText("客户满意度（kpi）", "KPI (kpi)"), provision(provisions, "scoring").text());
		assertEquals(new LocalizedText("计算方法，“分数线”", "Method, “Threshold”"),
				provision(provisions, "scoring.threshold").title());
		assertEquals(new LocalizedText("4 分及以上（4）", "4 and higher (4)"),
				provision(provisions, "scoring.threshold").text());
	}

	private static Provision provision(List<Provision> provisions, String key) {
		return provisions.stream().filter(provision -> provision.key().equals(key)).findFirst().orElseThrow();
	}

	private static List<String> subjects(List<Provision> provisions, String key) {
		return provisions.stream().filter(provision -> provision.key().equals(key)).flatMap(one -> one.rules().stream())
				.map(Rule::subject).toList();
	}

	@Test
	void theSameSaysNoChange() {
		Methodology version = version("1.0.0", "2026-01-01", "Good", "50");

		MethodologyDifference difference = ProvisionComparison.of(version, version, PlugInNames.NONE);

		assertTrue(difference.isSameFile());
		assertEquals(List.of(), difference.changes());
	}

	@Test
	void whatIsAddedRemovedAndChangedIsToldInBothLanguages() {
		List<ProvisionChange> changes = ProvisionComparison.of(version("1.0.0", "2026-01-01", "Good", "50"),
				version("2.0.0", "2026-04-01", "Fair", "40"), PlugInNames.NONE).changes();

		assertEquals(List.of(
				new LocalizedText("生效日期：由“2026-01-01”改为“2026-04-01”",
						"In force from: from “2026-01-01” to “2026-04-01”"),
				new LocalizedText("Fair：新增“≥ 40”", "Fair: added “≥ 40”"),
				new LocalizedText("Good：删去“≥ 50”", "Good: removed “≥ 50”")),
				changes.stream().map(ProvisionChange::words).toList());
		assertEquals(List.of("§3"),
				changes.get(1).rules().stream().map(rule -> rule.clause().orElseThrow().clause()).toList());
	}
}
