/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.internal.plugin.Outcome;

/**
 * Scores several slices by a plan: weights, sheets, results. Which plug-ins are called, by which readings, is settled
 * once for all slices.
 */
final class ScoringRun {

	private final ScoringPlan plan;
	private final Methodology methodology;
	private final BooleanSupplier cancelled;
	private final Outcome<Ready<WeightingScheme, PlugInDescriptor>> weighting;
	private final SheetOrders orders = new SheetOrders();
	private final Outcome<SheetOrder> main;
	private final List<PreparedMeasure> measures = new ArrayList<>();

	ScoringRun(Selection selection, ScoringPlan plan, BooleanSupplier cancelled) {
		this.plan = plan;
		this.methodology = plan.methodology();
		this.cancelled = cancelled;
		weighting = selection.scheme(methodology.weighting().call(), plan.options());
		main = order(selection, methodology.scoring());
		List<Outcome<SheetOrder>> inForce = new ArrayList<>();
		for (MeasureDefinition measure : methodology.measures()) {
			inForce.add(order(selection, measure.method()));
		}
		for (MeasureDefinition measure : methodology.measures()) {
			measures.add(PreparedMeasure.of(measure, inForce.get(measures.size()), orders));
		}
	}

	private Outcome<SheetOrder> order(Selection selection, MethodCall call) {
		return selection.method(call, plan.options()).then(method -> new Outcome.Success<>(orders.want(method)));
	}

	/**
	 * One result per slice, in order.
	 *
	 * @throws OperationCanceledException when the supplier said so
	 */
	List<ScoringResult> score(List<EvidenceSet> slices) {
		checkCancelled();
		List<ProvidedEvidence> evidence = slices.stream().map(ProvidedEvidence::new).toList();
		List<Outcome<ItemWeights>> weighed = weigh(evidence);
		List<SheetMaker.Work> works = new ArrayList<>();
		for (ProvidedEvidence slice : evidence) {
			ItemWeights weights = weighed.get(works.size()).toOptional().orElse(ItemWeights.UNKNOWN);
			works.add(new SheetMaker.Work(slice, weights, new Sheets(orders.count())));
		}
		new SheetMaker(methodology, plan.evidence(), cancelled).make(orders, works);
		checkCancelled();
		List<ScoringResult> results = new ArrayList<>();
		for (SheetMaker.Work work : works) {
			results.add(new SliceResult(methodology, work.evidence().evidence().tally(),
					weighed.get(results.size())).of(main, measures, work.sheets()));
		}
		return results;
	}

	private List<Outcome<ItemWeights>> weigh(List<ProvidedEvidence> slices) {
		if (methodology.weighting().frozen().isPresent()) {
			return Collections.nCopies(slices.size(), new Outcome.Success<>(
					ItemWeights.of(methodology.weighting().frozen().get())));
		}
		return switch (weighting) {
			case Outcome.Success<Ready<WeightingScheme, PlugInDescriptor>> scheme ->
				new Weighing(methodology, scheme.value(), cancelled).weigh(slices);
			case Outcome.Failure<Ready<WeightingScheme, PlugInDescriptor>> failure -> Collections
					.nCopies(slices.size(), new Outcome.Failure<>(failure.reason(), failure.temporary()));
		};
	}

	private void checkCancelled() {
		if (cancelled.getAsBoolean()) {
			throw new OperationCanceledException();
		}
	}
}
