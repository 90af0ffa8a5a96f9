/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.ParameterType;
import org.manyi.scoring.internal.plugin.PlugIns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs methodologies with the plug-ins present at that moment. Stateless; any number of threads may score at once. */
@Component
public final class GuardedScoringExecutor implements ScoringExecutor {

	private final Selection selection;

	@Activate
	public GuardedScoringExecutor(@Reference PlugIns plugIns) {
		selection = new Selection(plugIns);
	}

	@Override
	public List<PlugInDescriptor> methods() {
		return selection.methods();
	}

	@Override
	public List<PlugInDescriptor> weightings() {
		return selection.schemes();
	}

	@Override
	public List<LocalizedText> obstacles(Methodology methodology) {
		List<LocalizedText> obstacles = new ArrayList<>();
		if (methodology.weighting().frozen().isEmpty()) {
			add(obstacles, methodology.weighting().call(), selection.scheme(methodology.weighting().call(), Map.of()));
		}
		Set<String> asked = new HashSet<>();
		Stream.concat(Stream.of(methodology.scoring()), methodology.measures().stream().map(MeasureDefinition::method))
				.filter(call -> asked.add(call.methodId()))
				.forEach(call -> add(obstacles, call, selection.method(call, Map.of())));
		return List.copyOf(obstacles);
	}

	private static void add(List<LocalizedText> obstacles, MethodCall call, Outcome<?> chosen) {
		if (chosen instanceof Outcome.Failure<?> failure) {
			obstacles.add(new LocalizedText(call.methodId() + "：" + failure.reason().zh(),
					call.methodId() + ": " + failure.reason().en()));
		}
	}

	@Override
	public Optional<LocalizedText> methodAbsence(String id) {
		return selection.methodAbsence(id);
	}

	@Override
	public Optional<LocalizedText> weightingAbsence(String id) {
		return selection.schemeAbsence(id);
	}

	@Override
	public Optional<LocalizedText> refusal(ParameterDefinition parameter, String value) {
		ParameterType type = new ParameterType(parameter.type());
		return type.accept(value).isPresent() ? Optional.empty()
				: Optional.of(new LocalizedText("不能取“" + value + "”，应为 " + type.values().zh(),
						"does not take “" + value + "”; it takes " + type.values().en()));
	}

	@Override
	public ScoringPlan plan(Methodology methodology, Map<String, String> options) throws OptionException {
		return new Planner(selection).plan(methodology, options);
	}

	@Override
	public List<ScoringResult> run(ScoringPlan plan, List<EvidenceSet> slices, IProgressMonitor monitor) {
		return new ScoringRun(selection, plan, monitor::isCanceled).score(slices);
	}
}
