/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.analysis.quality.PeriodBalance;
import org.manyi.analysis.quality.Unanswered;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.QualityGroup;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.QualityRequest;
import org.manyi.service.quality.Scale;
import org.manyi.service.quality.UnansweredItem;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.quality.DurationSummary;
import org.manyi.store.api.quality.ResponseQuality;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;

/** Looks at one survey as it is now. */
final class Assessment {

	private static final int COUNTING = 20;
	private static final int LOOKING = 50;
	private static final int PAIRING = 30;

	private final QualityRequest request;
	private final Workspace workspace;
	private final SurveyDescription survey;
	private final Optional<Methodology> methodology;

	Assessment(QualityRequest request, Workspace workspace, SurveyDescription survey,
			Optional<Methodology> methodology) {
		this.request = request;
		this.workspace = workspace;
		this.survey = survey;
		this.methodology = methodology;
	}

	QualityReport report(IProgressMonitor monitor) throws EvidenceException {
		SubMonitor progress = SubMonitor.convert(monitor, COUNTING + LOOKING + PAIRING);
		DataVersion version = workspace.version();
		EvidenceSource source = workspace.evidence(survey.id(), version);
		ResponseQuality quality = workspace.quality(survey.id(), version);
		Set<GroupField> said = said(source);
		List<GroupField> by = request.by().isEmpty() && said.contains(GroupField.UNIT) ? List.of(GroupField.UNIT)
				: request.by();
		EvidenceResult counts = source.read(query(Set.of(), by), progress.split(COUNTING));
		Tally tally = counts.total().tally();
		Findings findings = new Findings();
		DurationSummary durations = new DurationSummary(0, Optional.empty());
		Optional<PeriodBalance> months = Optional.empty();
		SortedMap<GroupKey, QualityGroup> groups = groups(counts.groups());
		List<Scale> scales = List.of();
		if (tally.responses().counted() == 0) {
			findings.leaveOut(new LocalizedText("没有计入的调查表", "no response counts"), QualityFindingKind.values());
		} else {
			SubMonitor looking = progress.split(LOOKING);
			durations = quality.durations(looking.split(LOOKING / 10));
			new ResponseExaminer(request.parameters(), survey, tally, quality, by, findings).examine(said, durations,
					looking.split(LOOKING / 2));
			new AnswerExaminer(request.parameters(), survey, quality, by, findings).examine(tally, groups, looking);
			ReliabilityExaminer reliability = new ReliabilityExaminer(request.parameters(), survey, methodology,
					findings);
			Set<EvidenceRequest<?>> wanted = new HashSet<>(reliability.evidence());
			ForGroupTallies byMonth = new ForGroupTallies(List.of(GroupField.MONTH));
			if (said.contains(GroupField.MONTH)) {
				wanted.add(byMonth);
			}
			NameExaminer names = new NameExaminer(source, findings);
			wanted.addAll(names.evidence());
			EvidenceSet evidence = source.read(query(wanted, List.of()), progress.split(PAIRING)).total();
			MonthExaminer monthly = new MonthExaminer(request.parameters(), findings);
			months = said.contains(GroupField.MONTH) ? Optional.of(monthly.examine(evidence.get(byMonth)))
					: monthly.withoutDates();
			scales = reliability.examine(evidence);
			names.examine(evidence);
		}
		return new QualityReport(request, survey, version, tally.responses(), by, groups,
				findings.found(), findings.unexamined(), items(tally, counts.groups()), months, durations, scales);
	}

	private static EvidenceQuery query(Set<EvidenceRequest<?>> requests, List<GroupField> by) {
		return new EvidenceQuery(Slice.ALL, requests, by, OptionalLong.empty(), Optional.empty());
	}

	private static Set<GroupField> said(EvidenceSource source) {
		Set<GroupField> said = new HashSet<>();
		for (GroupField field : List.of(GroupField.UNIT, GroupField.MONTH)) {
			if (source.supports(new ForGroupTallies(List.of(field)))) {
				said.add(field);
			}
		}
		return said;
	}

	private static SortedMap<GroupKey, QualityGroup> groups(SortedMap<GroupKey, EvidenceSet> evidence) {
		SortedMap<GroupKey, QualityGroup> groups = new TreeMap<>();
		evidence.forEach((key, set) -> groups.put(key,
				new QualityGroup(set.tally().responses().counted(), Unanswered.of(set.tally()))));
		return groups;
	}

	private List<UnansweredItem> items(Tally tally, SortedMap<GroupKey, EvidenceSet> evidence) {
		List<UnansweredItem> items = new ArrayList<>();
		for (Item item : survey.questionnaire().items()) {
			SortedMap<GroupKey, Unanswered> groups = new TreeMap<>();
			evidence.forEach((key, set) -> groups.put(key, unanswered(set.tally(), item)));
			items.add(new UnansweredItem(item, unanswered(tally, item), groups));
		}
		return items;
	}

	private static Unanswered unanswered(Tally tally, Item item) {
		return Unanswered
				.of(tally.item(item.id()).orElseGet(() -> new ItemTally(item.id(), new TreeMap<>(), 0, 0, 0, 0)));
	}
}
