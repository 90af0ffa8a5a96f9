/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.scoring.WeightingPlan;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.PlugInCall;
import org.manyi.scoring.internal.plugin.PlugIns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs weighting schemes present at that moment. Stateless. */
@Component
public final class GuardedWeightingExecutor implements WeightingExecutor {

	private final Selection selection;

	@Activate
	public GuardedWeightingExecutor(@Reference PlugIns plugIns) {
		selection = new Selection(plugIns);
	}

	@Override
	public void check(MethodCall call) throws OptionException {
		ready(call);
	}

	private Ready<WeightingScheme, PlugInDescriptor> ready(MethodCall call) throws OptionException {
		return switch (selection.scheme(call, Map.of())) {
			case Outcome.Success<Ready<WeightingScheme, PlugInDescriptor>> found -> found.value();
			case Outcome.Failure<Ready<WeightingScheme, PlugInDescriptor>> failure ->
				throw new OptionException(refused(call.methodId(), failure.reason()));
		};
	}

	@Override
	public WeightingPlan plan(MethodCall call, List<Item> items) throws OptionException {
		Ready<WeightingScheme, PlugInDescriptor> scheme = ready(call);
		PlugInCall<WeightingScheme, Set<EvidenceRequest<?>>> ask = service -> Set
				.copyOf(service.evidenceNeeded(items, scheme.parameters()));
		return switch (scheme.plugIn().call(List.of(ask), () -> false).getFirst()) {
			case Outcome.Success<Set<EvidenceRequest<?>>> needed -> {
				Set<EvidenceRequest<?>> evidence = new HashSet<>(needed.value());
				if (!evidence.isEmpty()) {
					evidence.add(new EvidenceRequest.ForTally());
				}
				yield new WeightingPlan(scheme.descriptor(), items, scheme.parameters(), evidence);
			}
			case Outcome.Failure<Set<EvidenceRequest<?>>> failure ->
				throw new OptionException(MissingScores.weightingFailed(call.methodId(), failure.reason()));
		};
	}

	private static LocalizedText refused(String id, LocalizedText reason) {
		return new LocalizedText(id + "：" + reason.zh(), id + ": " + reason.en());
	}

	@Override
	public ItemWeights weigh(WeightingPlan plan, WeightingInput input, IProgressMonitor monitor)
			throws ScoringException {
		MethodCall call = new MethodCall(plan.scheme().id(), plan.parameters().values());
		WeightsCheck check = new WeightsCheck(plan.items());
		PlugInCall<WeightingScheme, ItemWeights> weigh = service -> check.checked(service.weigh(input));
		Outcome<ItemWeights> weights = selection.scheme(call, Map.of())
				.then(scheme -> scheme.plugIn().call(List.of(weigh), monitor::isCanceled).getFirst());
		return switch (weights) {
			case Outcome.Success<ItemWeights> success -> success.value();
			case Outcome.Failure<ItemWeights> failure ->
				throw new ScoringException(MissingScores.weightingFailed(call.methodId(), failure.reason()));
		};
	}
}
