/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.GroupKey;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.SubmittedAnalysis;
import org.manyi.service.VersionChoice;
import org.manyi.service.VersionUse;
import org.manyi.service.VersionsUsed;
import org.manyi.service.methodology.VersionInForce;

/** Scores the whole and each group by the version in force on the last day of its period, cut to the slice. */
final class InForceAnalysis {

	private final AnalysisService analyses;
	private final SliceVersions versions;
	private final AnalysisRequest request;

	/**
	 * @param request its methodology is the one for periods on whose last day no version holds
	 */
	InForceAnalysis(AnalysisService analyses, SliceVersions versions, AnalysisRequest request) {
		this.analyses = analyses;
		this.versions = versions;
		this.request = request;
	}

	Analysis analyse(IProgressMonitor monitor) throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Methodology whole = versions.inForce().version().orElse(request.methodology());
		Analysis main = analyses.analyse(request.with(whole), progress.split(1));
		Map<GroupKey, Methodology> others = new LinkedHashMap<>();
		SortedMap<GroupKey, VersionUse> uses = new TreeMap<>();
		main.groups().keySet().forEach(key -> LastDay.of(key, request.slice()).ifPresent(day -> {
			Optional<Methodology> inForce = versions.timeline().on(day);
			uses.put(key, use(new VersionInForce(Optional.of(day), inForce)));
			Methodology version = inForce.orElse(request.methodology());
			if (!version.equals(whole)) {
				others.put(key, version);
			}
		}));
		List<Methodology> needed = others.values().stream().distinct().toList();
		List<Analysis> scored = analyses.analyse(needed.stream().map(request::with).toList(), progress.split(1));
		Map<Methodology, Analysis> byVersion = new LinkedHashMap<>();
		needed.forEach(version -> byVersion.put(version, scored.get(byVersion.size())));
		return merged(main, byVersion, others, uses);
	}

	private static VersionUse use(VersionInForce found) {
		if (found.day().isEmpty()) {
			return new VersionUse(VersionChoice.UNDATED, found.day());
		}
		return new VersionUse(found.version().isPresent() ? VersionChoice.IN_FORCE : VersionChoice.NONE_IN_FORCE,
				found.day());
	}

	private Analysis merged(Analysis main, Map<Methodology, Analysis> byVersion, Map<GroupKey, Methodology> others,
			SortedMap<GroupKey, VersionUse> uses) {
		SortedMap<GroupKey, SliceAnalysis> groups = new TreeMap<>(main.groups());
		SortedMap<GroupKey, ScoringPlan> plans = new TreeMap<>();
		SortedMap<GroupKey, SliceAnalysis> then = new TreeMap<>(
				main.submitted().map(SubmittedAnalysis::groups).orElseGet(TreeMap::new));
		others.forEach((key, version) -> Optional.ofNullable(byVersion.get(version)).ifPresent(own -> {
			Optional.ofNullable(own.groups().get(key)).ifPresent(group -> {
				plans.put(key, own.plan());
				groups.put(key, group);
			});
			own.submitted().map(submitted -> submitted.groups().get(key)).ifPresent(group -> then.put(key, group));
		}));
		return new Analysis(main.request(), main.plan(), main.input(), main.total(), groups, main.withheld(),
				main.frozenMonths(), main.submitted()
						.map(submitted -> new SubmittedAnalysis(submitted.total(), then, submitted.appeared())),
				new VersionsUsed(use(versions.inForce()), plans, uses));
	}
}
