/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;

import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Rule;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.internal.plugin.MethodDescription;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.PlugInCall;

/** Makes a plan of a methodology and options. */
final class Planner {

	private final Selection selection;

	Planner(Selection selection) {
		this.selection = selection;
	}

	ScoringPlan plan(Methodology own, Map<String, String> written) throws OptionException {
		WeightingOption weighting = WeightingOption.in(written, own, selection.schemes());
		Methodology methodology = weighting.methodology();
		SortedMap<String, String> options = options(methodology, WeightingOption.others(written));
		Readings readings = new Readings(methodology.rules().stream().filter(Rule::concernsFigures).toList(), options);
		IndicatorSet indicators = methodology.indicators();
		Set<PlugInDescriptor> plugIns = new LinkedHashSet<>();
		Set<EvidenceRequest<?>> inForce = new HashSet<>();
		inForce.add(new EvidenceRequest.ForTally());
		scheme(methodology, options).ifPresent(scheme -> {
			readings.add(scheme.descriptor(), scheme.parameters(), Reading.SCORING);
			schemeEvidence(indicators.items(), scheme).forEach(inForce::addAll);
			plugIns.add(scheme.descriptor());
		});
		List<Set<EvidenceRequest<?>>> others = new ArrayList<>();
		selection.method(methodology.scoring(), options).toOptional().ifPresent(method -> {
			readings.add(method.descriptor(), method.parameters(), Reading.SCORING);
			methodEvidence(indicators, method, List.of(method.parameters())).forEach(inForce::addAll);
			plugIns.add(method.descriptor());
		});
		for (MeasureDefinition measure : methodology.measures()) {
			selection.method(measure.method(), options).toOptional().ifPresent(method -> {
				readings.add(method.descriptor(), method.parameters(), measure.id());
				methodEvidence(indicators, method, List.of(method.parameters())).forEach(inForce::addAll);
				plugIns.add(method.descriptor());
				List<AlternativeReading> alternatives = AlternativeReading.of(method.descriptor(), method.parameters());
				others.addAll(methodEvidence(indicators, method,
						alternatives.stream().map(AlternativeReading::parameters).toList()));
			});
		}
		boolean byCustomer = inForce.stream().anyMatch(Planner::countsCustomers);
		Set<EvidenceRequest<?>> alternative = new HashSet<>();
		for (Set<EvidenceRequest<?>> needed : others) {
			if (needed.stream().allMatch(request -> inForce.contains(request) || isCheap(request)
					|| byCustomer && countsCustomers(request))) {
				alternative.addAll(needed);
			}
		}
		inForce.addAll(alternative);
		weighting.addTo(options);
		return new ScoringPlan(methodology, options, inForce, weighting.readings(readings.all(), selection.schemes()),
				List.copyOf(plugIns));
	}

	/** The scheme that will be called; empty where none can be, and where weights are frozen. */
	private Optional<Ready<WeightingScheme, PlugInDescriptor>> scheme(Methodology methodology,
			Map<String, String> options) {
		return methodology.weighting().frozen().isPresent() ? Optional.empty()
				: selection.scheme(methodology.weighting().call(), options).toOptional();
	}

	private SortedMap<String, String> options(Methodology methodology, Map<String, String> written)
			throws OptionException {
		OptionResolver resolver = new OptionResolver();
		if (methodology.weighting().frozen().isEmpty()) {
			selection.schemes().stream().filter(isCalled(methodology.weighting().call())).findFirst()
					.ifPresent(descriptor -> resolver.add(descriptor, methodology.weighting().call()));
		}
		List<MethodCall> calls = new ArrayList<>(List.of(methodology.scoring()));
		methodology.measures().forEach(measure -> calls.add(measure.method()));
		List<PlugInDescriptor> methods = selection.methods();
		for (MethodCall call : calls) {
			methods.stream().filter(isCalled(call)).findFirst().ifPresent(descriptor -> resolver.add(descriptor, call));
		}
		return resolver.resolve(written);
	}

	private static Predicate<PlugInDescriptor> isCalled(MethodCall call) {
		return descriptor -> descriptor.id().equals(call.methodId());
	}

	private static List<Set<EvidenceRequest<?>>> schemeEvidence(List<Item> items,
			Ready<WeightingScheme, PlugInDescriptor> scheme) {
		PlugInCall<WeightingScheme, Set<EvidenceRequest<?>>> ask = service -> Set
				.copyOf(service.evidenceNeeded(items, scheme.parameters()));
		return successes(scheme.plugIn().call(List.of(ask), () -> false));
	}

	/** The evidence for each of the parameters; a method that fails to say is left out, its run will tell why. */
	private static List<Set<EvidenceRequest<?>>> methodEvidence(IndicatorSet indicators,
			Ready<ScoringMethod, MethodDescription> method, List<Parameters> readings) {
		List<PlugInCall<ScoringMethod, Set<EvidenceRequest<?>>>> calls = new ArrayList<>();
		for (Parameters parameters : readings) {
			calls.add(service -> Set.copyOf(service.evidenceNeeded(indicators, parameters)));
		}
		return successes(method.plugIn().call(calls, () -> false));
	}

	private static List<Set<EvidenceRequest<?>>> successes(List<Outcome<Set<EvidenceRequest<?>>>> outcomes) {
		return outcomes.stream().flatMap(outcome -> outcome.toOptional().stream()).toList();
	}

	/** Whether it costs little beside the tally, so that other readings may ask for it. */
	private static boolean isCheap(EvidenceRequest<?> request) {
		return request instanceof EvidenceRequest.ForTally
				|| request instanceof EvidenceRequest.ForRespondentCounts && !countsCustomers(request);
	}

	private static boolean countsCustomers(EvidenceRequest<?> request) {
		return request instanceof EvidenceRequest.ForRespondentCounts counts
				&& counts.unit() == RespondentUnit.CUSTOMER;
	}
}
