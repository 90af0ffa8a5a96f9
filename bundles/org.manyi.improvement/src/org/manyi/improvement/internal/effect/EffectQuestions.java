/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.effect;

import java.util.ArrayList;
import java.util.List;

import org.manyi.analysis.effect.Comparison;
import org.manyi.analysis.effect.EffectProof;
import org.manyi.analysis.effect.EffectQuestion;
import org.manyi.analysis.effect.ValueCounts;
import org.manyi.analysis.effect.Yardstick;
import org.manyi.analysis.effect.Yardstick.PeriodValue;
import org.manyi.improvement.effect.Asked;
import org.manyi.improvement.effect.Beside;
import org.manyi.improvement.effect.EffectReport;
import org.manyi.improvement.effect.EffectRequest;
import org.manyi.improvement.effect.FigureRule;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;

/** Makes of the sheets of several times what is asked of them. */
final class EffectQuestions {

	/** Gives the sheets of a time. */
	interface Source {

		List<Sheet> sheets(Asked asked) throws EvidenceException;
	}

	private static final LocalizedText NO_TREND = new LocalizedText(
			"措施前只有 %2$d 期有“%1$s”的数值，看不出趋势。请给出至少三期，或与未采取措施的单位比较。",
			"Only %2$d periods before the action have the figure %1$s, which is no trend. Name three at least, or "
					+ "compare with units where nothing was done.");

	private final EffectRequest request;
	private final Source source;
	private final List<String> items;

	EffectQuestions(EffectRequest request, Source source) {
		this.request = request;
		this.source = source;
		items = request.figures().stream().flatMap(rule -> rule.items().stream()).distinct().toList();
	}

	EffectReport report(DataVersion version) throws EvidenceException {
		BeforeAndAfter all = read(request.before(), request.after());
		boolean isDissatisfied = request.comparison() == Comparison.SAME_CUSTOMERS
				&& all.isOfDissatisfied(request.dissatisfied(), items);
		Comparison comparison = isDissatisfied ? Comparison.DISSATISFIED_ALONE : request.comparison();
		BeforeAndAfter acted = compared(all, comparison);
		List<Yardstick> yardsticks = yardsticks(comparison);
		List<EffectQuestion> questions = new ArrayList<>();
		for (int place = 0; place < request.figures().size(); place++) {
			FigureRule rule = request.figures().get(place);
			questions.add(new EffectQuestion(rule.figure(), comparison, acted.samples(rule, comparison),
					yardsticks.get(place)));
		}
		return new EffectReport(request, version, comparison, all.before().unnamed().size(),
				all.after().unnamed().size(), EffectProof.of(questions, request.aim()));
	}

	private BeforeAndAfter compared(BeforeAndAfter all, Comparison comparison) {
		return comparison == Comparison.DISSATISFIED_ALONE ? all.dissatisfied(request.dissatisfied(), items) : all;
	}

	private BeforeAndAfter read(Asked before, Asked after) throws EvidenceException {
		return new BeforeAndAfter(sheets(before), sheets(after));
	}

	private SheetSet sheets(Asked asked) throws EvidenceException {
		return SheetSet.of(source.sheets(asked), request.sheet());
	}

	/** One per figure. */
	private List<Yardstick> yardsticks(Comparison comparison) throws EvidenceException {
		return switch (request.beside()) {
		case Beside.Nothing nothing -> request.figures().stream().<Yardstick>map(rule -> new Yardstick.Unchanged())
				.toList();
		case Beside.OtherUnits(Asked before, Asked after) -> {
			BeforeAndAfter others = compared(read(before, after), comparison);
			yield request.figures().stream()
					.<Yardstick>map(rule -> new Yardstick.Undisturbed(others.samples(rule, comparison))).toList();
		}
		case Beside.EarlierPeriods(List<Asked> asked) -> {
			List<SheetSet> periods = new ArrayList<>();
			for (Asked period : asked) {
				periods.add(sheets(period));
			}
			List<Yardstick> trends = new ArrayList<>();
			for (FigureRule rule : request.figures()) {
				trends.add(trend(rule, periods));
			}
			yield trends;
		}
		};
	}

	/** A period in which nobody answers is left out, and the others keep their times. */
	private static Yardstick trend(FigureRule rule, List<SheetSet> periods) throws EvidenceException {
		List<PeriodValue> values = new ArrayList<>();
		for (int period = 0; period < periods.size(); period++) {
			ValueCounts counts = periods.get(period).values(rule);
			if (counts.counted() > 0) {
				values.add(new PeriodValue(period + 1, counts.mean()));
			}
		}
		if (values.size() < Yardstick.Trend.LEAST_PERIODS) {
			throw new EvidenceException(NO_TREND.formatted(rule.figure(), values.size()));
		}
		return new Yardstick.Trend(values, periods.size() + 1);
	}
}
