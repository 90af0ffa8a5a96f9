/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.service.interval.PopulationSize;
import org.manyi.service.slice.LookAlikes;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Withholding;
import org.manyi.store.api.workspace.FrozenMonth;

/**
 * An answer: immutable, complete, and with everything a reader needs to trust it.
 *
 * @param request the question
 * @param plan    the methodology with the readings in force
 * @param input   what was read and how
 * @param total   the whole slice
 * @param groups  each group that has a returned sheet, or had one as submitted, and is not withheld; empty where no
 *                groups were asked for
 * @param withheld the groups kept back from a shared audience
 * @param frozenMonths the submitted months of the survey with what was changed since; empty for a file
 * @param submitted what was submitted, where that differs from what the data say now; never for a shared audience, who
 *                  could subtract the one from the other
 * @param versions  the versions of the methodology that scored, and why these
 */
public record Analysis(AnalysisRequest request, ScoringPlan plan, InputReport input, SliceAnalysis total,
		SortedMap<GroupKey, SliceAnalysis> groups, Withholding withheld, List<FrozenMonth> frozenMonths,
		Optional<SubmittedAnalysis> submitted, VersionsUsed versions) {

	/** The code of the warning that more sheets came back than are said to have been sent. */
	public static final String SENT_BELOW_RETURNED = "sent-below-returned";
	/** The code of the warning that the population was to be the number sent, which nobody says. */
	public static final String POPULATION_UNKNOWN = "population-unknown";
	/** The code of the warning that groups are withheld. */
	public static final String SMALL_GROUPS_WITHHELD = "small-groups-withheld";

	private static final Warning POPULATION_WITHOUT_SENT = new Warning(POPULATION_UNKNOWN, Optional.empty(),
			new LocalizedText("没有发放数，无法以发放数为总体：按总体未知计算。请给出发放数。",
					"The number sent, which was to be the population, is not known: the population is taken as not "
							+ "known."
							+ " Give the number sent."));

	public Analysis {
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
		frozenMonths = List.copyOf(frozenMonths);
	}

	/** All by the version that the request names. */
	public Analysis(AnalysisRequest request, ScoringPlan plan, InputReport input, SliceAnalysis total,
			SortedMap<GroupKey, SliceAnalysis> groups, Withholding withheld, List<FrozenMonth> frozenMonths,
			Optional<SubmittedAnalysis> submitted) {
		this(request, plan, input, total, groups, withheld, frozenMonths, submitted, VersionsUsed.AS_ASKED);
	}

	/** Of a file, which has no history. */
	public Analysis(AnalysisRequest request, ScoringPlan plan, InputReport input, SliceAnalysis total,
			SortedMap<GroupKey, SliceAnalysis> groups) {
		this(request, plan, input, total, groups, Withholding.NONE, List.of(), Optional.empty());
	}

	/**
	 * The same with the figures as they were submitted in place of those of now; without the groups that had no sheet.
	 *
	 * @return this analysis where nothing differs
	 */
	public Analysis asSubmitted() {
		return submitted.map(then -> {
			SortedMap<GroupKey, SliceAnalysis> all = new TreeMap<>(groups);
			all.putAll(then.groups());
			all.keySet().removeAll(then.appeared());
			return new Analysis(request, plan, input, then.total(), all, withheld, frozenMonths, submitted, versions);
		}).orElse(this);
	}

	/** Whether the figures are those that were submitted, and others than the data give now. */
	public boolean isAsSubmitted() {
		return submitted.filter(then -> then.total() == total).isPresent();
	}

	/** The plan by which the group was scored. */
	public ScoringPlan planOf(GroupKey group) {
		return versions.plans().getOrDefault(group, plan);
	}

	/** The whole slice. */
	public AnalysisPart whole() {
		return new AnalysisPart(Optional.empty(), total, plan, versions.whole());
	}

	/** The groups, in the order of their keys. */
	public List<AnalysisPart> parts() {
		return groups.entrySet().stream().map(group -> new AnalysisPart(Optional.of(group.getKey()), group.getValue(),
				planOf(group.getKey()), versions.of(group.getKey()))).toList();
	}

	/**
	 * What a reader must know before trusting any number of the whole slice, once each: the input's, then that no
	 * version of the methodology was in force for it or for groups, that the number sent cannot be right or is missing
	 * where it was to be the population, then the scores'.
	 */
	public List<Warning> warnings() {
		Set<Warning> warnings = new LinkedHashSet<>(input.warnings());
		versions.whole().warning(plan.methodology()).ifPresent(warnings::add);
		warnings.addAll(substitutes());
		ResponseCounts responses = total.scores().responses();
		if (responses.sentBelowReturned()) {
			warnings.add(sentBelowReturned(responses.sent().getAsLong(), responses.returned()));
		}
		if (request.intervals().population() instanceof PopulationSize.Sent && responses.sent().isEmpty()) {
			warnings.add(POPULATION_WITHOUT_SENT);
		}
		if (!withheld.isEmpty()) {
			warnings.add(withheldGroups());
		}
		for (GroupField field : request.by()) {
			LookAlikes.among(field, groups.keySet().stream().map(key -> key.values().getOrDefault(field, "")).toList())
					.map(LookAlikes::warning).ifPresent(warnings::add);
		}
		warnings.addAll(total.warnings());
		return List.copyOf(warnings);
	}

	/** One for each version that stands in for those in force, with the days on which there is none. */
	private List<Warning> substitutes() {
		Map<Methodology, Set<LocalDate>> days = new LinkedHashMap<>();
		for (AnalysisPart part : parts()) {
			if (part.version().isSubstitute() && !part.version().equals(versions.whole())) {
				days.computeIfAbsent(part.plan().methodology(), used -> new TreeSet<>())
						.addAll(part.version().day().stream().toList());
			}
		}
		return days.entrySet().stream().map(used -> VersionUse.warning(used.getKey(), used.getValue())).toList();
	}

	private Warning withheldGroups() {
		String zh = withheld.unnamed() ? "全部分组" : withheld.groups().size() + " 个分组";
		String en = withheld.unnamed() ? "All groups" : withheld.groups().size() + " groups";
		return new Warning(SMALL_GROUPS_WITHHELD, Optional.empty(), new LocalizedText(
				"%s未提供：其中有的有效调查表少于 %d 份，其余的可用来推算出它们。".formatted(zh, withheld.threshold()),
				"%s are withheld: some have fewer than %d valid sheets, from the others these could be computed."
						.formatted(en, withheld.threshold())));
	}

	private static Warning sentBelowReturned(long sent, long returned) {
		return new Warning(SENT_BELOW_RETURNED, Optional.empty(), new LocalizedText(
				"发放数 %d 少于回收数 %d，回收率不予计算。请更正发放数，并核对文件中是否有重复的调查表。".formatted(sent, returned),
				("%d sent is fewer than the %d returned, so no return rate is given. Correct the number sent, and "
						+ "check the")
						.formatted(sent, returned) + " file for sheets entered twice."));
	}
}
