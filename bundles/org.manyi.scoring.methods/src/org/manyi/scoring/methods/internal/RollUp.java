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
import java.util.stream.Stream;

import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.OneOf;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.Tally;

/**
 * The parameter {@code roll-up}: how results of units become one, from their counts added up or as the mean of the units'
 * own figures, each unit counting the same however many answered in it.
 */
enum RollUp {

	POOLED("pooled", Optional.empty(), "合并各单位的作答数后计算", "from the answers of all units together"),
	MEAN_OF_UNITS("mean-of-units", Optional.of(GroupField.UNIT), "各单位数值的平均值", "mean of the figures of the units"),
	MEAN_OF_REGIONS("mean-of-regions", Optional.of(GroupField.REGION), "各区域数值的平均值",
			"mean of the figures of the regions"),
	MEAN_OF_STAGES("mean-of-stages", Optional.of(GroupField.STAGE), "各阶段数值的平均值", "mean of the figures of the stages"),
	MEAN_OF_MONTHS("mean-of-months", Optional.of(GroupField.MONTH), "各月数值的平均值", "mean of the figures of the months"),
	MEAN_OF_QUARTERS("mean-of-quarters", Optional.of(GroupField.QUARTER), "各季度数值的平均值",
			"mean of the figures of the quarters"),
	MEAN_OF_YEARS("mean-of-years", Optional.of(GroupField.YEAR), "各年数值的平均值", "mean of the figures of the years");

	private static final String NAME = "roll-up";

	private final Optional<GroupField> field;
	private final Choice choice;

	RollUp(String value, Optional<GroupField> field, String zh, String en) {
		this.field = field;
		this.choice = new Choice(value, new LocalizedText(zh, en));
	}

	/** The parameter, pooled where nobody says otherwise. */
	static ParameterDefinition definition() {
		return new ParameterDefinition(NAME, new LocalizedText("汇总方式", "Roll-up"),
				new OneOf(Stream.of(values()).map(rollUp -> rollUp.choice).toList()), POOLED.choice.value());
	}

	/** The value in force. */
	static RollUp in(Parameters parameters) {
		String value = parameters.text(NAME);
		return Stream.of(values()).filter(rollUp -> rollUp.choice.value().equals(value)).findFirst().orElseThrow();
	}

	/** The tallies of the units, where units are averaged. */
	Set<EvidenceRequest<?>> evidence() {
		return field.<Set<EvidenceRequest<?>>>map(unit -> Set.of(request(unit))).orElseGet(Set::of);
	}

	/**
	 * The sheet of the slice.
	 *
	 * @param sheets what a tally is scored by
	 */
	ScoreSheet score(ScoringInput input, Function<Tally, ScoreSheet> sheets) {
		ScoreSheet pooled = sheets.apply(input.evidence().tally());
		return field.map(unit -> MeanOfUnits.of(input.evidence().get(request(unit)), sheets).sheet(pooled))
				.orElse(pooled);
	}

	private static ForGroupTallies request(GroupField unit) {
		return new ForGroupTallies(List.of(unit));
	}
}
