/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.SubmittedAnalysis;

/** Scores each group by the version in force on the last day of its period. */
final class InForceAnalysis {

	private static final List<GroupField> PERIODS = List.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR);

	private final AnalysisService analyses;
	private final VersionTimeline timeline;
	private final AnalysisRequest request;

	InForceAnalysis(AnalysisService analyses, VersionTimeline timeline, AnalysisRequest request) {
		this.analyses = analyses;
		this.timeline = timeline;
		this.request = request;
	}

	Analysis analyse(IProgressMonitor monitor) throws AnalysisException {
		if (timeline.isEmpty()) {
			return analyses.analyse(request, monitor);
		}
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		boolean byPeriod = request.by().stream().anyMatch(PERIODS::contains);
		Analysis months = analyses.analyse(byPeriod ? request : by(List.of(GroupField.MONTH)), progress.split(1));
		Methodology whole = months.groups().keySet().stream().flatMap(key -> LastDay.of(key).stream())
				.max(Comparator.naturalOrder()).map(this::on).orElse(request.methodology());
		Map<GroupKey, Methodology> versions = new LinkedHashMap<>();
		if (byPeriod) {
			months.groups().keySet().forEach(key -> versions.put(key, LastDay.of(key).map(this::on).orElse(whole)));
		}
		List<Methodology> needed = new ArrayList<>(List.of(whole));
		versions.values().stream().filter(version -> !needed.contains(version)).forEach(needed::add);
		Map<Methodology, Analysis> byVersion = new LinkedHashMap<>();
		List<Analysis> scored = analyses.analyse(needed.stream().map(this::by).toList(), progress.split(2));
		needed.forEach(version -> byVersion.put(version, scored.get(byVersion.size())));
		return merged(byVersion, whole, versions);
	}

	private Methodology on(LocalDate day) {
		return timeline.on(day).orElse(request.methodology());
	}

	private AnalysisRequest by(List<GroupField> fields) {
		return new AnalysisRequest(request.source(), request.surveyId(), request.asOf(), request.methodology(),
				request.options(), request.slice(), fields, request.sent(), Optional.empty(), request.audience(),
				request.intervals());
	}

	private AnalysisRequest by(Methodology version) {
		return new AnalysisRequest(request.source(), request.surveyId(), request.asOf(), version, request.options(),
				request.slice(), request.by(), request.sent(), request.rejects(), request.audience(), request.intervals());
	}

	private static Analysis merged(Map<Methodology, Analysis> byVersion, Methodology whole,
			Map<GroupKey, Methodology> versions) {
		Analysis main = byVersion.get(whole);
		if (byVersion.size() == 1) {
			return main;
		}
		SortedMap<GroupKey, SliceAnalysis> groups = new TreeMap<>(main.groups());
		SortedMap<GroupKey, ScoringPlan> plans = new TreeMap<>();
		SortedMap<GroupKey, SliceAnalysis> then = new TreeMap<>(
				main.submitted().map(SubmittedAnalysis::groups).orElseGet(TreeMap::new));
		versions.forEach((key, version) -> {
			Analysis own = byVersion.get(version);
			if (own != null && own != main) {
				plans.put(key, own.plan());
				Optional.ofNullable(own.groups().get(key)).ifPresent(group -> groups.put(key, group));
				own.submitted().map(submitted -> submitted.groups().get(key)).ifPresent(group -> then.put(key, group));
			}
		});
		return new Analysis(main.request(), main.plan(), main.input(), main.total(), groups, main.withheld(),
				main.frozenMonths(), main.submitted().map(submitted -> new SubmittedAnalysis(submitted.total(), then)), plans);
	}
}
