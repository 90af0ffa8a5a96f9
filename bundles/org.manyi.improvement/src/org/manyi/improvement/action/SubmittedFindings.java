/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.analysis.LowestItems;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.ParetoClass;
import org.manyi.improvement.action.ActionSource.LowestItem;
import org.manyi.improvement.action.ActionSource.ParetoBar;
import org.manyi.model.Rational;
import org.manyi.model.Slice;

/**
 * What the figures of a submitted period point to, as they were submitted.
 *
 * @param survey its id
 * @param slice  the period, and the unit or region where it is one's own submission
 * @param result by what it was computed
 * @param lowest the lowest items
 * @param pareto the Pareto chart by {@link #basis}; empty where there is none
 */
public record SubmittedFindings(String survey, Slice slice, ResultIdentity result, LowestItems lowest,
		Optional<Pareto> pareto) {

	private static final int DIGITS = 6;

	/**
	 * The chart whose class A obliges: opinions where they are coded (B 文件内容(五)5, 各种意见中最集中的问题), else, an
	 * interpretation, low answers.
	 *
	 * @param bases those there is a chart by
	 */
	public static ParetoBasis basis(Set<ParetoBasis> bases) {
		return bases.contains(ParetoBasis.CATEGORIES) ? ParetoBasis.CATEGORIES : ParetoBasis.LOW_ANSWERS;
	}

	/**
	 * What has to be acted on: each lowest item, rank 1 and its ties, then each category of class A, in the order of
	 * the chart. An item with fewer answers than the methodology asks for is no lowest item, and "other" no category.
	 */
	public List<ActionSource> sources() {
		List<ActionSource> sources = new ArrayList<>();
		lowest.lowest().stream().filter(entry -> !entry.fewAnswers())
				.map(entry -> new LowestItem(provenance(entry.score().number()), entry.itemId()))
				.forEach(sources::add);
		pareto.ifPresent(chart -> chart.bars().stream().filter(bar -> bar.paretoClass() == ParetoClass.A)
				.map(bar -> new ParetoBar(provenance(Optional.of(bar.amount())), chart.basis(), bar.id()))
				.forEach(sources::add));
		return sources;
	}

	private Provenance provenance(Optional<Rational> number) {
		return new Provenance(survey, slice, number.map(value -> value.toPlainString(DIGITS)).orElse(""),
				Optional.of(result), List.of());
	}

	/**
	 * The duties to act, as they stand.
	 *
	 * @param list the actions and waivers of the workspace
	 */
	public List<ActionDuty> duties(ActionList list) {
		Map<String, List<String>> linked = new HashMap<>();
		for (Action action : list.actions()) {
			action.sources().stream().map(ActionSource::id).distinct()
					.forEach(id -> linked.computeIfAbsent(id, none -> new ArrayList<>()).add(action.id()));
		}
		return sources().stream().map(source -> new ActionDuty(source, linked.getOrDefault(source.id(), List.of()),
				Optional.ofNullable(list.waivers().get(source.id())))).toList();
	}
}
