/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.analysis.quality.RepetitionChance;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.QualityParameter;
import org.manyi.service.quality.QualityParameters;
import org.manyi.service.quality.QualitySeverity;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.quality.DurationSummary;
import org.manyi.store.api.quality.RepeatedAnswers;
import org.manyi.store.api.quality.ResponseQuality;
import org.manyi.store.api.quality.ResponseSelection;
import org.manyi.store.api.quality.ResponseSelection.FasterThan;
import org.manyi.store.api.quality.ResponseSelection.InSlice;
import org.manyi.store.api.quality.ResponseSelection.InvalidAnswer;
import org.manyi.store.api.quality.ResponseSelection.LongRun;
import org.manyi.store.api.quality.ResponseSelection.MostlyBlank;
import org.manyi.store.api.quality.ResponseSelection.SameAnswers;
import org.manyi.store.api.quality.ResponseSelection.StraightLine;
import org.manyi.store.api.quality.SelectionCount;
import org.manyi.store.api.quality.SharedField;
import org.manyi.store.api.workspace.SurveyDescription;

/** Looks for single responses that are worth a look. */
final class ResponseExaminer {

	private static final int STEPS = 7;

	private final QualityParameters parameters;
	private final int items;
	private final Tally tally;
	private final ResponseQuality quality;
	private final List<GroupField> by;
	private final Findings findings;

	ResponseExaminer(QualityParameters parameters, SurveyDescription survey, Tally tally, ResponseQuality quality,
			List<GroupField> by, Findings findings) {
		this.parameters = parameters;
		this.items = survey.questionnaire().items().size();
		this.tally = tally;
		this.quality = quality;
		this.by = by;
		this.findings = findings;
	}

	/**
	 * Looks.
	 *
	 * @param said which of month and unit responses say
	 */
	void examine(Set<GroupField> said, DurationSummary durations, IProgressMonitor monitor) throws EvidenceException {
		SubMonitor progress = SubMonitor.convert(monitor, STEPS);
		straightLines(progress.split(1));
		longRuns(progress.split(1));
		speeders(durations, progress.split(1));
		duplicates(said, progress.split(1));
		invalidAnswers(progress.split(1));
		mostlyBlank(progress.split(1));
		if (said.contains(GroupField.MONTH)) {
			undated(progress.split(1));
		}
	}

	/** A finding whose severity follows from its share, where there is a response. */
	private void add(QualityFindingKind kind, ResponseSelection selection, SelectionCount count, long examined,
			LocalizedText message, QualityParameter... thresholds) {
		if (count.responses() > 0) {
			Rational limit = Rational.of(parameters.value(QualityParameter.WARNING_PERCENT));
			boolean many = Rational.of(count.responses()).multiply(Rational.HUNDRED)
					.compareTo(limit.multiply(Rational.of(examined))) > 0;
			add(kind, selection, count, examined, many ? QualitySeverity.WARNING : QualitySeverity.NOTICE, message,
					thresholds);
		}
	}

	private void add(QualityFindingKind kind, ResponseSelection selection, SelectionCount count, long examined,
			QualitySeverity severity, LocalizedText message, QualityParameter... thresholds) {
		findings.add(new QualityFinding(kind, Optional.empty(), severity, message, List.of(thresholds),
				count.responses(), examined, count.groups(), Optional.of(selection)));
	}

	private void straightLines(IProgressMonitor monitor) throws EvidenceException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		int least = parameters.count(QualityParameter.STRAIGHT_LINE_ITEMS);
		if (fewItems(least, QualityFindingKind.STRAIGHT_LINE)) {
			return;
		}
		StraightLine selection = new StraightLine(least);
		SelectionCount count = quality.count(selection, by, progress.split(1));
		SortedMap<Integer, Long> levels = quality.levels(selection, progress.split(1));
		long valid = tally.responses().valid();
		String share = Figures.percent(count.responses(), valid);
		add(QualityFindingKind.STRAIGHT_LINE, selection, count, valid, new LocalizedText(
				"%d 份有效调查表中有 %d 份（%s）所答各项（不少于 %d 项）全是同一等级：%s。确实满意的人也会这样作答，请先看其余等级的。".formatted(valid,
						count.responses(), share, least, levels(levels, "%d 分 %d 份", "、")),
				("%d of %d valid responses (%s) give one and the same level to all items they answer, at least %d: %s. "
						+ "Who is truly satisfied may do so as well; look at the other levels first.")
						.formatted(count.responses(), valid, share, least, levels(levels, "level %d %d times", ", "))),
				QualityParameter.STRAIGHT_LINE_ITEMS, QualityParameter.WARNING_PERCENT);
	}

	private static String levels(SortedMap<Integer, Long> levels, String pattern, String separator) {
		return levels.entrySet().stream().map((Map.Entry<Integer, Long> level) -> pattern.formatted(level.getKey(),
				level.getValue())).collect(Collectors.joining(separator));
	}

	private boolean fewItems(int needed, QualityFindingKind kind) {
		if (items >= needed) {
			return false;
		}
		findings.leaveOut(new LocalizedText("调查只有 %d 项，需要 %d 项".formatted(items, needed),
				"the survey has %d items, %d are needed".formatted(items, needed)), kind);
		return true;
	}

	private void longRuns(IProgressMonitor monitor) throws EvidenceException {
		BigDecimal part = parameters.value(QualityParameter.LONG_RUN_PERCENT).multiply(BigDecimal.valueOf(items))
				.movePointLeft(2);
		int least = Math.max(parameters.count(QualityParameter.LONG_RUN_ITEMS),
				part.setScale(0, RoundingMode.CEILING).intValueExact());
		// a run of all items would be a straight line
		if (fewItems(least + 1, QualityFindingKind.LONG_RUN)) {
			return;
		}
		LongRun selection = new LongRun(least);
		SelectionCount count = quality.count(selection, by, monitor);
		long valid = tally.responses().valid();
		String share = Figures.percent(count.responses(), valid);
		add(QualityFindingKind.LONG_RUN, selection, count, valid, new LocalizedText(
				"%d 份有效调查表中有 %d 份（%s）连续 %d 项或更多选了同一等级，但并非各项全同。".formatted(valid, count.responses(), share, least),
				("%d of %d valid responses (%s) have the same level on %d or more items in a row, without being "
						+ "straight lines.")
						.formatted(count.responses(), valid, share, least)),
				QualityParameter.LONG_RUN_ITEMS, QualityParameter.LONG_RUN_PERCENT, QualityParameter.WARNING_PERCENT);
	}

	private void speeders(DurationSummary durations, IProgressMonitor monitor) throws EvidenceException {
		int needed = parameters.count(QualityParameter.SPEEDER_KNOWN);
		if (durations.medianSeconds().isEmpty() || durations.known() < needed) {
			findings.leaveOut(durations.known() == 0 ? new LocalizedText("没有作答用时", "no duration is known")
					: new LocalizedText("只有 %d 份有作答用时，需要 %d 份".formatted(durations.known(), needed),
							"the duration of %d responses is known, %d are needed".formatted(durations.known(),
									needed)),
					QualityFindingKind.SPEEDER);
			return;
		}
		BigDecimal percent = parameters.value(QualityParameter.SPEEDER_PERCENT);
		Rational median = durations.medianSeconds().get();
		Rational limit = median.multiply(Rational.of(percent)).divide(Rational.HUNDRED);
		FasterThan selection = new FasterThan(limit);
		SelectionCount count = quality.count(selection, by, monitor);
		String share = Figures.percent(count.responses(), durations.known());
		add(QualityFindingKind.SPEEDER, selection, count, durations.known(), new LocalizedText(
				"%d 份有作答用时的调查表中有 %d 份（%s）用时不到 %s 秒，即用时中位数 %s 秒的 %s %%。".formatted(durations.known(),
						count.responses(), share, Figures.number(limit), Figures.number(median),
						Figures.number(percent)),
				"%d of %d responses of known duration (%s) took less than %s s, which is %s %% of the median of %s s."
						.formatted(count.responses(), durations.known(), share, Figures.number(limit),
								Figures.number(percent), Figures.number(median))),
				QualityParameter.SPEEDER_PERCENT, QualityParameter.SPEEDER_KNOWN, QualityParameter.WARNING_PERCENT);
	}

	private void duplicates(Set<GroupField> said, IProgressMonitor monitor) throws EvidenceException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		int least = parameters.count(QualityParameter.DUPLICATE_ITEMS);
		if (fewItems(least, QualityFindingKind.DUPLICATE)) {
			return;
		}
		SortedSet<SharedField> fields = parameters.sameBy().orElseGet(() -> known(said));
		SameAnswers selection = new SameAnswers(least, fields, parameters.count(QualityParameter.DUPLICATE_COPIES),
				parameters.value(QualityParameter.DUPLICATE_CHANCE).doubleValue());
		RepeatedAnswers repeated = quality.repeated(selection, progress.split(1));
		LocalizedText same = fields.isEmpty() ? new LocalizedText("调查", "survey") : Words.fields(fields);
		if (repeated.sheets() < 2) {
			findings.leaveOut(new LocalizedText(
					"注明%s、至少答 %d 项且不是各项全同的调查表不足两份".formatted(same.zh(), least),
					"fewer than two responses say %s and give different levels to %d items or more".formatted(same.en(),
							least)),
					QualityFindingKind.DUPLICATE);
			return;
		}
		SelectionCount count = quality.count(selection, by, progress.split(1));
		add(QualityFindingKind.DUPLICATE, selection, count, repeated.sheets(), fields.isEmpty()
				? withoutChance(count.responses(), repeated)
				: withChance(count.responses(), repeated, same, selection.chance()),
				QualityParameter.DUPLICATE_ITEMS, QualityParameter.DUPLICATE_COPIES, QualityParameter.DUPLICATE_CHANCE,
				QualityParameter.WARNING_PERCENT);
	}

	private static SortedSet<SharedField> known(Set<GroupField> said) {
		SortedSet<SharedField> fields = new TreeSet<>();
		if (said.contains(GroupField.MONTH)) {
			fields.add(SharedField.DAY);
		}
		if (said.contains(GroupField.UNIT)) {
			fields.add(SharedField.UNIT);
		}
		return fields;
	}

	private static LocalizedText withoutChance(long found, RepeatedAnswers repeated) {
		return new LocalizedText(
				"%d 份各项不全相同的调查表中有 %d 份与别的逐项相同，共 %d 组。没有日期和单位可比，不能判断是否出于偶然。".formatted(repeated.sheets(), found,
						repeated.sets()),
				("%d of %d responses that are no straight lines give exactly the answers of others, in %d sets. There "
						+ "is no day and no unit to compare by, so that nothing is said of chance.")
						.formatted(found, repeated.sheets(), repeated.sets()));
	}

	private static LocalizedText withChance(long found, RepeatedAnswers repeated, LocalizedText same, double chance) {
		String expected = new RepetitionChance(repeated.sheets(), repeated.places())
				.expectedPairs(repeated.pairs(), repeated.equalPairs()).map(Figures::number).orElse("—");
		LocalizedText bound = Figures.chance(chance);
		return new LocalizedText(
				"%d 份各项不全相同的调查表中有 %d 份（%d 组）与同一%s的另一份逐项相同，每组出于偶然的可能%s。若随机散布，同处相同的应有 %s 对，实有 %d 对。"
						.formatted(repeated.sheets(), found, repeated.sets(), same.zh(), bound.zh(), expected,
								repeated.equalInPlaces()),
				("%d of %d responses that are no straight lines, in %d sets, give exactly the answers of others of the "
						+ "same %s; the chance of each set is %s. Spread at random, %s pairs of equal responses would "
						+ "be together; %d are.")
						.formatted(found, repeated.sheets(), repeated.sets(), same.en(), bound.en(), expected,
								repeated.equalInPlaces()));
	}

	private void invalidAnswers(IProgressMonitor monitor) throws EvidenceException {
		long answers = tally.items().stream().mapToLong(ItemTally::invalid).sum();
		if (answers == 0) {
			return;
		}
		InvalidAnswer selection = new InvalidAnswer();
		SelectionCount count = quality.count(selection, by, monitor);
		long counted = tally.responses().counted();
		add(QualityFindingKind.INVALID_ANSWER, selection, count, counted, QualitySeverity.WARNING, new LocalizedText(
				"%d 份调查表中有 %d 份含有量表上没有的作答，共 %d 个，均未计分。请更正或修改映射后重读。".formatted(counted, count.responses(), answers),
				("%d of %d responses hold %d answers that the scale does not have; they are not counted. Correct them, "
						+ "or correct the mapping and read again.")
						.formatted(count.responses(), counted, answers)));
	}

	private void mostlyBlank(IProgressMonitor monitor) throws EvidenceException {
		BigDecimal percent = parameters.value(QualityParameter.BLANK_PERCENT);
		MostlyBlank selection = new MostlyBlank(Rational.of(percent));
		SelectionCount count = quality.count(selection, by, monitor);
		long counted = tally.responses().counted();
		String share = Figures.percent(count.responses(), counted);
		add(QualityFindingKind.MOSTLY_BLANK, selection, count, counted, new LocalizedText(
				"%d 份调查表中有 %d 份（%s）所问各项空白超过 %s %%。".formatted(counted, count.responses(), share,
						Figures.number(percent)),
				"%d of %d responses (%s) leave more than %s %% of the items they were shown blank.".formatted(
						count.responses(),
						counted, share, Figures.number(percent))),
				QualityParameter.BLANK_PERCENT, QualityParameter.WARNING_PERCENT);
	}

	private void undated(IProgressMonitor monitor) throws EvidenceException {
		InSlice selection = new InSlice(new Slice(Map.of(GroupField.MONTH, Set.of(""))));
		SelectionCount count = quality.count(selection, by, monitor);
		long counted = tally.responses().counted();
		String share = Figures.percent(count.responses(), counted);
		add(QualityFindingKind.UNDATED, selection, count, counted, new LocalizedText(
				"%d 份调查表中有 %d 份（%s）没有可读的日期，不计入任何月份。".formatted(counted, count.responses(), share),
				"%d of %d responses (%s) have no readable date and are in no month.".formatted(count.responses(),
						counted,
						share)),
				QualityParameter.WARNING_PERCENT);
	}
}
