/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.analysis.quality.PeriodBalance;
import org.manyi.analysis.quality.PeriodBalance.Gap;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.QualityParameter;
import org.manyi.service.quality.QualityParameters;
import org.manyi.service.quality.QualitySeverity;
import org.manyi.store.api.quality.ResponseSelection.InSlice;

/** Looks for months out of balance. */
final class MonthExaminer {

	private final QualityParameters parameters;
	private final Findings findings;

	MonthExaminer(QualityParameters parameters, Findings findings) {
		this.parameters = parameters;
		this.findings = findings;
	}

	/** There is no month to look at. */
	Optional<PeriodBalance> withoutDates() {
		findings.leaveOut(new LocalizedText("没有可读的日期", "no date is known"), QualityFindingKind.MONTH_LOW,
				QualityFindingKind.MONTH_HIGH, QualityFindingKind.MONTH_GAP, QualityFindingKind.UNDATED);
		return Optional.empty();
	}

	PeriodBalance examine(GroupTallies byMonth) {
		SortedMap<YearMonth, Long> months = new TreeMap<>();
		byMonth.groups().forEach((key, tally) -> {
			String month = key.values().getOrDefault(GroupField.MONTH, "");
			if (!month.isEmpty()) {
				months.put(YearMonth.parse(month), tally.responses().counted());
			}
		});
		PeriodBalance balance = PeriodBalance.of(months);
		int needed = parameters.count(QualityParameter.MONTH_LEAST);
		balance.gaps().forEach(this::gap);
		if (months.size() < needed) {
			findings.leaveOut(new LocalizedText("只有 %d 个月有调查表，需要 %d 个".formatted(months.size(), needed),
					"%d months have responses, %d are needed".formatted(months.size(), needed)),
					QualityFindingKind.MONTH_LOW,
					QualityFindingKind.MONTH_HIGH);
			return balance;
		}
		BigDecimal low = parameters.value(QualityParameter.MONTH_LOW_PERCENT);
		BigDecimal high = parameters.value(QualityParameter.MONTH_HIGH_PERCENT);
		balance.below(Rational.of(low)).forEach(month -> month(QualityFindingKind.MONTH_LOW, month, balance,
				new LocalizedText("少于", "fewer than"), QualityParameter.MONTH_LOW_PERCENT));
		balance.above(Rational.of(high)).forEach(month -> month(QualityFindingKind.MONTH_HIGH, month, balance,
				new LocalizedText("多于", "more than"), QualityParameter.MONTH_HIGH_PERCENT));
		return balance;
	}

	private void month(QualityFindingKind kind, YearMonth month, PeriodBalance balance, LocalizedText comparison,
			QualityParameter threshold) {
		long responses = balance.months().getOrDefault(month, 0L);
		long all = balance.months().values().stream().mapToLong(Long::longValue).sum();
		boolean edge = month.equals(balance.months().firstKey()) || month.equals(balance.months().lastKey());
		boolean excused = edge && kind == QualityFindingKind.MONTH_LOW;
		String median = balance.median().map(Figures::number).orElse("—");
		String percent = Figures.number(parameters.value(threshold));
		LocalizedText message = new LocalizedText(
				"%s 有 %d 份，%s各月中位数 %s 的 %s %%。".formatted(month, responses, comparison.zh(), median, percent),
				"%s has %d responses, %s %s %% of the median month, which has %s.".formatted(month, responses,
						comparison.en(), percent, median));
		LocalizedText excuse = new LocalizedText("这是首月或末月，可能不满一个月。",
				"It is the first or last month and may not be a whole one.");
		findings.add(new QualityFinding(kind, Optional.of(month.toString()),
				excused ? QualitySeverity.NOTICE : QualitySeverity.WARNING,
				excused ? new LocalizedText(message.zh() + excuse.zh(), message.en() + " " + excuse.en()) : message,
				List.of(threshold, QualityParameter.MONTH_LEAST), responses, all, new TreeMap<>(),
				Optional.of(new InSlice(new Slice(Map.of(GroupField.MONTH, Set.of(month.toString())))))));
	}

	private void gap(Gap gap) {
		boolean one = gap.months() == 1;
		findings.add(new QualityFinding(QualityFindingKind.MONTH_GAP,
				Optional.of(one ? gap.first().toString() : gap.first() + ".." + gap.last()), QualitySeverity.WARNING,
				one ? new LocalizedText("%s 没有调查表，前后的月份都有。".formatted(gap.first()),
						"%s has no response, while months before and after have some.".formatted(gap.first()))
						: new LocalizedText(
								"%s 到 %s 的 %d 个月没有调查表，前后的月份都有。".formatted(gap.first(), gap.last(), gap.months()),
								"The %d months from %s to %s have no response, while months before and after have some."
										.formatted(gap.months(), gap.first(), gap.last())),
				List.of(), 0, 0, new TreeMap<>(), Optional.empty()));
	}
}
