/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.manyi.analysis.quality.Coefficient;
import org.manyi.analysis.quality.ItemReliability;
import org.manyi.analysis.quality.PeriodBalance;
import org.manyi.analysis.quality.Unanswered;
import org.manyi.model.GroupKey;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityGroup;
import org.manyi.service.quality.QualityParameter;
import org.manyi.service.quality.QualityParameters;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.QualitySeverity;
import org.manyi.service.quality.Scale;
import org.manyi.service.quality.Unexamined;
import org.manyi.service.quality.UnansweredItem;

/** The data quality of a survey, for people. */
final class QualityAsText {

	private final Texts texts;
	private final TextPage page = new TextPage();

	QualityAsText(Texts texts) {
		this.texts = texts;
	}

	void write(QualityReport report, OutputStream stream) throws IOException {
		page.line(texts.get("input.workspace", report.request().workspace(), report.survey().id(),
				String.valueOf(report.version().number())));
		page.line(texts.get("quality.counts", report.responses().returned(), report.responses().valid(),
				report.responses().excluded()));
		findings(report);
		groups(report);
		items(report);
		report.months().ifPresent(this::months);
		report.scales().forEach(this::scale);
		thresholds(report.request().parameters());
		page.writeTo(stream);
	}

	private void findings(QualityReport report) {
		page.heading(texts.get("quality.findings"));
		if (report.findings().isEmpty()) {
			page.line("  " + texts.get("quality.noFindings"));
		}
		for (QualityFinding finding : report.findings()) {
			page.line("  %s %s".formatted(finding.severity() == QualitySeverity.WARNING ? "!" : "·", finding.id()));
			page.line("      " + texts.of(finding.message()));
		}
		for (Unexamined unexamined : report.unexamined()) {
			page.line("  – " + texts.get("quality.unexamined", texts.of(unexamined.reason()),
					unexamined.kinds().stream().map(kind -> kind.code()).collect(Collectors.joining(", "))));
		}
	}

	/** What was found of each group, in percent of its responses. */
	private void groups(QualityReport report) {
		if (report.groups().isEmpty()) {
			return;
		}
		List<QualityFinding> split = report.findings().stream().filter(finding -> !finding.groups().isEmpty()).toList();
		TextTable table = new TextTable().words(texts.get("quality.group")).figures(texts.get("quality.total"))
				.figures(texts.get("quality.unansweredShare"));
		split.forEach(finding -> table.figures(finding.id()));
		for (Map.Entry<GroupKey, QualityGroup> group : report.groups().entrySet()) {
			long counted = group.getValue().counted();
			List<String> cells = new ArrayList<>(List.of(name(group.getKey()), Long.toString(counted),
					share(group.getValue().unanswered())));
			split.forEach(finding -> cells.add(ofGroup(finding.groups().getOrDefault(group.getKey(), 0L), counted)));
			table.row(cells);
		}
		page.heading(texts.get("quality.groups")).lines(table.lines());
	}

	private static String ofGroup(long found, long counted) {
		return found == 0 ? "0" : found + " (" + Numbers.percent(found, counted) + ")";
	}

	private static String name(GroupKey key) {
		return key.values().values().stream().map(value -> value.isEmpty() ? "—" : value)
				.collect(Collectors.joining(" · "));
	}

	private void items(QualityReport report) {
		TextTable table = new TextTable().words(texts.get("quality.item")).words(texts.get("quality.name"))
				.figures(texts.get("quality.shown")).figures(texts.get("quality.valid"))
				.figures(texts.get("quality.notApplicable")).figures(texts.get("quality.blank"))
				.figures(texts.get("quality.invalid")).figures(texts.get("quality.unansweredShare"));
		for (UnansweredItem item : report.items()) {
			Unanswered counts = item.total();
			table.row(List.of(item.item().id(), texts.of(item.item().name()), Long.toString(counts.shown()),
					Long.toString(counts.valid()), Long.toString(counts.notApplicable()), Long.toString(counts.blank()),
					Long.toString(counts.invalid()), share(counts)));
		}
		page.heading(texts.get("quality.items")).lines(table.lines());
	}

	private static String share(Unanswered counts) {
		return counts.percent().map(Numbers::percent).orElse("—");
	}

	private void months(PeriodBalance balance) {
		TextTable table = new TextTable().words(texts.get("quality.month")).figures(texts.get("quality.total"));
		for (Map.Entry<YearMonth, Long> month : balance.months().entrySet()) {
			table.row(List.of(month.getKey().toString(), Long.toString(month.getValue())));
		}
		page.heading(texts.get("quality.months", balance.median().map(Numbers::amount).orElse("—")))
				.lines(table.lines());
	}

	private void scale(Scale scale) {
		page.heading(texts.get("quality.scale", texts.of(scale.name()), number(scale.reliability().alpha()),
				number(scale.reliability().standardised()), number(scale.reliability().meanCorrelation())));
		if (scale.reliability().alpha() instanceof Coefficient.Undefined undefined) {
			page.line("  " + texts.get("quality.undefined", texts.of(undefined.reason())));
		}
		if (!scale.reliability().leftOut().isEmpty()) {
			page.line("  " + texts.get("quality.leftOut", String.join(", ", scale.reliability().leftOut())));
		}
		TextTable table = new TextTable().words(texts.get("quality.item")).figures(texts.get("quality.valid"))
				.figures(texts.get("quality.itemRest")).figures(texts.get("quality.alphaWithout"));
		for (ItemReliability item : scale.reliability().items()) {
			table.row(List.of(item.itemId(), Long.toString(item.valid()), number(item.itemRest()),
					number(item.alphaWithout())));
		}
		page.lines(table.lines());
	}

	private static String number(Coefficient coefficient) {
		return coefficient.number().map(number -> String.format(Locale.ROOT, "%.3f", number)).orElse("—");
	}

	private void thresholds(QualityParameters parameters) {
		page.heading(texts.get("quality.thresholds"));
		for (QualityParameter parameter : QualityParameter.values()) {
			page.line("  %s = %s%s".formatted(parameter.key(), parameters.value(parameter).toPlainString(),
					parameters.set().containsKey(parameter) ? " *" : ""));
		}
		page.line("  %s = %s".formatted(QualityParameters.SAME_BY, parameters.sameBy()
				.map(fields -> fields.stream().map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', '-'))
						.collect(Collectors.joining(",")) + " *")
				.orElse("day,unit")));
	}
}
