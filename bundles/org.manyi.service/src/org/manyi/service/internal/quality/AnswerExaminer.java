/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.analysis.quality.Unanswered;
import org.manyi.model.AnswerState;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.QualityGroup;
import org.manyi.service.quality.QualityParameter;
import org.manyi.service.quality.QualityParameters;
import org.manyi.service.quality.QualitySeverity;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.quality.ResponseQuality;
import org.manyi.store.api.quality.ResponseSelection.AnswerIn;
import org.manyi.store.api.workspace.SurveyDescription;

/** Looks for items and groups with many answers missing. */
final class AnswerExaminer {

	private static final Set<AnswerState> UNANSWERED = Set.of(AnswerState.NOT_APPLICABLE, AnswerState.BLANK);

	private final QualityParameters parameters;
	private final SurveyDescription survey;
	private final ResponseQuality quality;
	private final List<GroupField> by;
	private final Findings findings;
	private final Rational limit;

	AnswerExaminer(QualityParameters parameters, SurveyDescription survey, ResponseQuality quality, List<GroupField> by,
			Findings findings) {
		this.parameters = parameters;
		this.survey = survey;
		this.quality = quality;
		this.by = by;
		this.findings = findings;
		limit = Rational.of(parameters.value(QualityParameter.UNANSWERED_PERCENT));
	}

	void examine(Tally tally, SortedMap<GroupKey, QualityGroup> groups, IProgressMonitor monitor)
			throws EvidenceException {
		for (Item item : survey.questionnaire().items()) {
			tally.item(item.id()).ifPresent(answers -> item(item, answers));
		}
		if (groups.values().stream().anyMatch(group -> isTooMuch(group.unanswered()))) {
			SortedMap<GroupKey, Long> concerned = quality
					.count(new AnswerIn(Optional.empty(), UNANSWERED, Slice.ALL), by, monitor).groups();
			groups.forEach((key, group) -> group(key, group, concerned.getOrDefault(key, 0L)));
		}
	}

	private void item(Item item, ItemTally answers) {
		Unanswered counts = Unanswered.of(answers);
		long missing = counts.notApplicable() + counts.blank();
		int needed = parameters.count(QualityParameter.VALID_ANSWERS);
		if (isTooMuch(counts)) {
			String share = Figures.percent(missing, counts.shown());
			add(QualityFindingKind.ITEM_UNANSWERED, item.id(), missing, counts.shown(),
					Optional.of(new AnswerIn(Optional.of(item.id()), UNANSWERED, Slice.ALL)),
					QualityParameter.UNANSWERED_PERCENT, new LocalizedText(
							"%s（%s）：%d 份中不适用 %d、空白 %d，占 %s，超过 %s %%。".formatted(item.name().zh(), item.id(),
									counts.shown(),
									counts.notApplicable(), counts.blank(), share, limit()),
							"%s (%s): of %d answers %d are not applicable and %d blank, %s, more than %s %%.".formatted(
									item.name().en(), item.id(), counts.shown(), counts.notApplicable(), counts.blank(),
									share, limit())));
		}
		if (counts.valid() < needed) {
			add(QualityFindingKind.FEW_VALID, item.id(), 0, counts.shown(), Optional.empty(),
					QualityParameter.VALID_ANSWERS, new LocalizedText(
							"%s（%s）：只有 %d 个有效作答，少于 %d 个。".formatted(item.name().zh(), item.id(), counts.valid(),
									needed),
							"%s (%s): %s, fewer than %d.".formatted(item.name().en(), item.id(),
									counts.valid() == 1 ? "1 valid answer" : counts.valid() + " valid answers",
									needed)));
		}
	}

	private void group(GroupKey key, QualityGroup group, long concerned) {
		Unanswered counts = group.unanswered();
		if (!isTooMuch(counts)) {
			return;
		}
		Map<GroupField, Set<String>> restrictions = new HashMap<>();
		key.values().forEach((field, value) -> restrictions.put(field, Set.of(value)));
		String share = Figures.percent(counts.notApplicable() + counts.blank(), counts.shown());
		LocalizedText name = Words.of(key);
		add(QualityFindingKind.GROUP_UNANSWERED, Words.subject(key), concerned, group.counted(),
				Optional.of(new AnswerIn(Optional.empty(), UNANSWERED, new Slice(restrictions))),
				QualityParameter.UNANSWERED_PERCENT, new LocalizedText(
						"%s：%d 份调查表的 %d 个作答中不适用 %d、空白 %d，占 %s，超过 %s %%。".formatted(name.zh(), group.counted(),
								counts.shown(), counts.notApplicable(), counts.blank(), share, limit()),
						"%s: of %d answers of %d responses %d are not applicable and %d blank, %s, more than %s %%."
								.formatted(
										name.en(), counts.shown(), group.counted(), counts.notApplicable(),
										counts.blank(), share,
								limit())));
	}

	private String limit() {
		return Figures.number(parameters.value(QualityParameter.UNANSWERED_PERCENT));
	}

	private boolean isTooMuch(Unanswered counts) {
		return counts.percent().filter(percent -> percent.compareTo(limit) > 0).isPresent();
	}

	private void add(QualityFindingKind kind, String subject, long responses, long examined,
			Optional<AnswerIn> selection, QualityParameter threshold, LocalizedText message) {
		findings.add(new QualityFinding(kind, Optional.of(subject), QualitySeverity.WARNING, message,
				List.of(threshold), responses, examined, new TreeMap<>(), selection.map(one -> one)));
	}
}
