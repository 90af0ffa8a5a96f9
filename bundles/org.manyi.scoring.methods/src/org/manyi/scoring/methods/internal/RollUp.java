/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.Tally;

/**
 * The parameter {@code roll-up}: how results of units become one, from their counts added up or as the mean of the
 * units' own figures, each unit counting the same however many answered in it.
 */
enum RollUp implements ChoiceParameter.Value {

	POOLED("pooled", Optional.empty(), "合并各单位的作答数后计算", "from the answers of all units together"),
	MEAN_OF_UNITS(GroupField.UNIT, "单位", "unit"),
	MEAN_OF_REGIONS(GroupField.REGION, "区域", "region"),
	MEAN_OF_STAGES(GroupField.STAGE, "阶段", "stage"),
	MEAN_OF_MONTHS(GroupField.MONTH, "月份", "month"),
	MEAN_OF_QUARTERS(GroupField.QUARTER, "季度", "quarter"),
	MEAN_OF_YEARS(GroupField.YEAR, "年份", "year");

	/** What figures are averaged over. */
	private record Unit(GroupField field, LocalizedText noun) {

		ForGroupTallies request() {
			return new ForGroupTallies(List.of(field));
		}
	}

	/** The parameter, pooled where nobody says otherwise. */
	static final ChoiceParameter<RollUp> PARAMETER = new ChoiceParameter<>("roll-up",
			new LocalizedText("汇总方式", "Roll-up"), List.of(values()), POOLED);

	private final Optional<Unit> unit;
	private final Choice choice;

	RollUp(GroupField field, String zh, String en) {
		this("mean-of-" + en + "s", Optional.of(new Unit(field, new LocalizedText(zh, en))), "各" + zh + "数值的平均值",
				"mean of the figures of the " + en + "s");
	}

	RollUp(String value, Optional<Unit> unit, String zh, String en) {
		this.unit = unit;
		this.choice = new Choice(value, new LocalizedText(zh, en));
	}

	@Override
	public Choice choice() {
		return choice;
	}

	/** The tallies of the units, where units are averaged. */
	Set<EvidenceRequest<?>> evidence() {
		return unit.<Set<EvidenceRequest<?>>>map(one -> Set.of(one.request())).orElseGet(Set::of);
	}

	/**
	 * The sheet of the slice.
	 *
	 * @param sheets what a tally is scored by
	 */
	ScoreSheet score(ScoringInput input, Function<Tally, ScoreSheet> sheets) {
		ScoreSheet pooled = sheets.apply(input.evidence().tally());
		return unit.map(one -> MeanOfUnits.of(one.noun(), input.evidence().get(one.request()), sheets).sheet(pooled))
				.orElse(pooled);
	}
}
