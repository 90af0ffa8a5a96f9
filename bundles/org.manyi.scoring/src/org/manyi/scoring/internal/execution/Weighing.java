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
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForImportance;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.PlugInCall;

/** Has the items weighed for several slices; a scheme that looks at no answers weighs them once for all. */
final class Weighing {

	private final Methodology methodology;
	private final Ready<WeightingScheme, PlugInDescriptor> scheme;
	private final BooleanSupplier cancelled;
	private final WeightsCheck check;

	Weighing(Methodology methodology, Ready<WeightingScheme, PlugInDescriptor> scheme, BooleanSupplier cancelled) {
		this.methodology = methodology;
		this.scheme = scheme;
		this.cancelled = cancelled;
		check = new WeightsCheck(methodology.indicators().items());
	}

	/**
	 * The weights for each of the slices.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the supplier said so
	 */
	List<Outcome<ItemWeights>> weigh(List<ProvidedEvidence> slices) {
		PlugInCall<WeightingScheme, Set<EvidenceRequest<?>>> ask = service -> Set
				.copyOf(service.evidenceNeeded(methodology.indicators().items(), scheme.parameters()));
		return switch (scheme.plugIn().call(List.of(ask), cancelled).getFirst()) {
			case Outcome.Failure<Set<EvidenceRequest<?>>> failure -> Collections.nCopies(slices.size(),
					new Outcome.Failure<>(failure.reason(), failure.temporary()));
			case Outcome.Success<Set<EvidenceRequest<?>>> needed when needed.value().isEmpty() -> Collections
				.nCopies(slices.size(), scheme.plugIn().call(List.of(weigh(Optional::empty)), cancelled).getFirst());
			case Outcome.Success<Set<EvidenceRequest<?>>> needed -> weighEach(slices, needed.value());
		};
	}

	private List<Outcome<ItemWeights>> weighEach(List<ProvidedEvidence> slices, Set<EvidenceRequest<?>> needed) {
		List<List<PlugInCall<WeightingScheme, ItemWeights>>> calls = new ArrayList<>();
		for (ProvidedEvidence slice : slices) {
			calls.add(List.of(weigh(() -> Optional.of(slice.answers(needed)))));
		}
		return scheme.plugIn().callEach(calls, cancelled).stream().map(List::getFirst)
				.map(outcome -> needed.equals(Set.of(new ForImportance())) ? outcome
						: outcome.then(weights -> new Outcome.Success<>(warned(weights))))
				.toList();
	}

	/**
	 * Coefficients stand on the questionnaire before it is answered (文件内容(三)2); those of its own answers are a what-if.
	 */
	private static ItemWeights warned(ItemWeights weights) {
		List<Warning> warnings = new ArrayList<>(List.of(new Warning("weights-from-these-answers", Optional.empty(),
				new LocalizedText("权数由所加权的作答本身算出，只是试算。请由早先的数据计算后固定在测评方法中。",
						"The weights are computed from the answers that they weigh: a what-if. Compute them from "
								+ "earlier data "
								+ "and freeze them in the methodology."))));
		warnings.addAll(weights.warnings());
		return new ItemWeights(weights.raw(), weights.intermediate(), warnings);
	}

	/** The answers a scheme is given. */
	private interface Answers {
		Optional<EvidenceSet> get() throws Exception;
	}

	private PlugInCall<WeightingScheme, ItemWeights> weigh(Answers answers) {
		return service -> check.checked(service.weigh(new WeightingInput(methodology.indicators().items(),
				methodology.indicators().dimensions(), methodology.importance(), answers.get(), Optional.empty(),
				methodology.weighting().judgments(), scheme.parameters())));
	}
}
