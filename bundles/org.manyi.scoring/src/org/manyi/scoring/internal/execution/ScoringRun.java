/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.internal.plugin.MethodDescription;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.PlugInCall;

/** Scores one slice by a plan: weights, sheets, measures. */
final class ScoringRun {

	private final Selection selection;
	private final ScoringPlan plan;
	private final Methodology methodology;
	private final ProvidedEvidence evidence;
	private final BooleanSupplier cancelled;
	private final List<Warning> warnings = new ArrayList<>();

	ScoringRun(Selection selection, ScoringPlan plan, EvidenceSet evidence, BooleanSupplier cancelled) {
		this.selection = selection;
		this.plan = plan;
		this.methodology = plan.methodology();
		this.evidence = new ProvidedEvidence(evidence);
		this.cancelled = cancelled;
	}

	/**
	 * @throws OperationCanceledException when the supplier said so
	 */
	ScoringResult score() {
		checkCancelled();
		Outcome<ItemWeights> weighed = selection.scheme(methodology.weighting(), plan.options()).then(this::weigh);
		Optional<LocalizedText> weightingFailure = Optional.empty();
		if (weighed instanceof Outcome.Failure<ItemWeights> failure) {
			LocalizedText reason = MissingScores.weightingFailed(methodology.weighting().methodId(), failure.reason());
			warnings.add(MissingScores.warning(Optional.empty(), reason));
			weightingFailure = Optional.of(reason);
		}
		ItemWeights weights = weighed.toOptional().orElseGet(() -> new ItemWeights(Map.of(), List.of(), List.of()));
		warnings.addAll(weights.warnings());

		Outcome<Ready<ScoringMethod, MethodDescription>> main = selection.method(methodology.scoring(), plan.options());
		List<Outcome<Ready<ScoringMethod, MethodDescription>>> measureMethods = methodology.measures().stream()
				.map(measure -> selection.method(measure.method(), plan.options())).toList();
		Sheets sheets = sheets(main, measureMethods);
		sheets.make(evidence, plan.evidence(), weights, cancelled);
		checkCancelled();

		MainScores scores = new MainScores(methodology, evidence.evidence().tally(), weightingFailure, warnings);
		scores.take(main, sheets);
		List<MeasureResult> measures = measures(measureMethods, sheets);
		return new ScoringResult(evidence.evidence().tally().responses(), scores.index(), scores.dimensions(),
				scores.items(), measures, scores.range(), weights, warnings.stream().distinct().toList());
	}

	private Outcome<ItemWeights> weigh(Ready<WeightingScheme, PlugInDescriptor> scheme) {
		WeightsCheck check = new WeightsCheck(methodology.indicators());
		PlugInCall<WeightingScheme, ItemWeights> call = service -> {
			Set<EvidenceRequest<?>> needed = service.evidenceNeeded(scheme.parameters());
			Optional<EvidenceSet> answers = needed.isEmpty() ? Optional.empty() : Optional.of(evidence.answers(needed));
			return check.checked(service.weigh(new WeightingInput(methodology.indicators().items(),
					methodology.importance(), answers, List.of(), scheme.parameters())));
		};
		return scheme.plugIn().call(List.of(call), cancelled).getFirst();
	}

	private Sheets sheets(Outcome<Ready<ScoringMethod, MethodDescription>> main,
			List<Outcome<Ready<ScoringMethod, MethodDescription>>> measureMethods) {
		Sheets sheets = new Sheets(methodology);
		main.toOptional().ifPresent(sheets::want);
		measureMethods.forEach(outcome -> outcome.toOptional().ifPresent(sheets::want));
		measureMethods.forEach(outcome -> outcome.toOptional()
				.ifPresent(method -> AlternativeReading.of(method.descriptor(), method.parameters())
						.forEach(reading -> sheets.wantIfPlanned(method, reading.parameters()))));
		return sheets;
	}

	private List<MeasureResult> measures(List<Outcome<Ready<ScoringMethod, MethodDescription>>> methods,
			Sheets sheets) {
		MeasureResults results = new MeasureResults(sheets, warnings);
		List<MeasureResult> measures = new ArrayList<>();
		for (MeasureDefinition measure : methodology.measures()) {
			measures.add(results.of(measure, methods.get(measures.size())));
		}
		return measures;
	}

	private void checkCancelled() {
		if (cancelled.getAsBoolean()) {
			throw new OperationCanceledException();
		}
	}
}
