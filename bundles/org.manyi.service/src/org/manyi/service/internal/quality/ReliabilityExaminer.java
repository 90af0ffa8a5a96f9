/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.manyi.analysis.quality.Coefficient;
import org.manyi.analysis.quality.ItemReliability;
import org.manyi.analysis.quality.Reliability;
import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.QualityParameter;
import org.manyi.service.quality.QualityParameters;
import org.manyi.service.quality.QualitySeverity;
import org.manyi.service.quality.Scale;
import org.manyi.store.api.workspace.SurveyDescription;

/** Looks at how consistent items are: all of them, and those of each dimension. */
final class ReliabilityExaminer {

	/** The pairs grow with the square of the items: of more, none are counted. */
	private static final int MOST_ITEMS = 100;

	private final QualityParameters parameters;
	private final List<Item> items;
	private final Optional<Methodology> methodology;
	private final Findings findings;
	private final ForPairTally request;

	ReliabilityExaminer(QualityParameters parameters, SurveyDescription survey, Optional<Methodology> methodology,
			Findings findings) {
		this.parameters = parameters;
		this.items = survey.questionnaire().items();
		this.methodology = methodology;
		this.findings = findings;
		request = new ForPairTally(items.stream().map(Item::id).toList());
	}

	/** What it needs; nothing where reliability cannot be computed. */
	Set<ForPairTally> evidence() {
		return items.size() < 2 || items.size() > MOST_ITEMS ? Set.of() : Set.of(request);
	}

	List<Scale> examine(EvidenceSet evidence) {
		if (evidence().isEmpty()) {
			findings.leaveOut(items.size() < 2
					? new LocalizedText("信度至少需要两个调查项", "reliability needs at least two items")
					: new LocalizedText("调查有 %d 项，超过 %d 项不计算信度".formatted(items.size(), MOST_ITEMS),
							"the survey has %d items, of more than %d no reliability is computed".formatted(
									items.size(),
									MOST_ITEMS)),
					QualityFindingKind.ALPHA_LOW, QualityFindingKind.ALPHA_HIGH, QualityFindingKind.ITEM_REST_LOW);
			return List.of();
		}
		List<Scale> scales = new ArrayList<>();
		scales.add(scale(Optional.empty(), new LocalizedText("全部调查项", "All items"), items, evidence));
		for (Dimension dimension : methodology.map(rule -> rule.indicators().dimensions()).orElse(List.of())) {
			List<Item> part = items.stream().filter(item -> dimension.itemIds().contains(item.id())).toList();
			if (part.size() > 1 && part.size() < items.size()) {
				scales.add(scale(Optional.of(dimension.id()), dimension.name(), part, evidence));
			}
		}
		return scales;
	}

	private Scale scale(Optional<String> dimension, LocalizedText name, List<Item> part, EvidenceSet evidence) {
		Reliability reliability = Reliability.of(part, evidence.tally(), evidence.get(request));
		int needed = parameters.count(QualityParameter.RELIABILITY_ANSWERS);
		Optional<ItemReliability> fewest = reliability.items().stream()
				.filter(item -> !reliability.leftOut().contains(item.itemId()) && item.valid() < needed).findFirst();
		if (reliability.alpha() instanceof Coefficient.Undefined(LocalizedText reason)) {
			leaveOut(name, reason);
		} else if (fewest.isPresent()) {
			leaveOut(name,
					new LocalizedText(
							"%s 只有 %d 个有效作答，需要 %d 个".formatted(fewest.get().itemId(), fewest.get().valid(), needed),
							"%s has %d valid answers, %d are needed".formatted(fewest.get().itemId(),
									fewest.get().valid(), needed)));
		} else {
			alpha(dimension, name, reliability);
			part.forEach(item -> itemRest(dimension, name, reliability, item));
		}
		return new Scale(dimension, name, reliability);
	}

	private void leaveOut(LocalizedText scale, LocalizedText reason) {
		findings.leaveOut(new LocalizedText(scale.zh() + "：" + reason.zh(), scale.en() + ": " + reason.en()),
				QualityFindingKind.ALPHA_LOW, QualityFindingKind.ALPHA_HIGH, QualityFindingKind.ITEM_REST_LOW);
	}

	private void alpha(Optional<String> dimension, LocalizedText name, Reliability reliability) {
		double alpha = reliability.alpha().number().orElseThrow();
		int count = reliability.items().size() - reliability.leftOut().size();
		String low = Figures.number(parameters.value(QualityParameter.ALPHA_LOW));
		String high = Figures.number(parameters.value(QualityParameter.ALPHA_HIGH));
		String shown = Figures.coefficient(reliability.alpha());
		if (alpha < parameters.value(QualityParameter.ALPHA_LOW).doubleValue()) {
			add(QualityFindingKind.ALPHA_LOW, dimension, QualitySeverity.WARNING, new LocalizedText(
					"%s（%d 项）的克龙巴赫 α 为 %s，低于 %s，这些项可能不是在测同一件事。".formatted(name.zh(), count, shown, low),
					"%s (%d items): Cronbach's alpha is %s, below %s; the items may not measure one thing.".formatted(
							name.en(),
							count, shown, low)),
					QualityParameter.ALPHA_LOW);
		} else if (alpha > parameters.value(QualityParameter.ALPHA_HIGH).doubleValue()) {
			add(QualityFindingKind.ALPHA_HIGH, dimension, QualitySeverity.NOTICE, new LocalizedText(
					"%s（%d 项）的克龙巴赫 α 为 %s，高于 %s，这些项可能彼此重复，或有许多人各项照填。".formatted(name.zh(), count, shown, high),
					("%s (%d items): Cronbach's alpha is %s, above %s; the items may repeat each other, or many "
							+ "respondents fill them in alike.")
							.formatted(name.en(), count, shown, high)),
					QualityParameter.ALPHA_HIGH);
		}
	}

	private void itemRest(Optional<String> dimension, LocalizedText name, Reliability reliability, Item item) {
		ItemReliability row = reliability.items().stream().filter(one -> one.itemId().equals(item.id())).findFirst()
				.orElseThrow();
		Optional<Double> correlation = row.itemRest().number();
		if (correlation.isEmpty()
				|| correlation.get() >= parameters.value(QualityParameter.ITEM_REST_LOW).doubleValue()) {
			return;
		}
		boolean negative = correlation.get() < 0;
		String shown = Figures.coefficient(row.itemRest());
		String limit = Figures.number(parameters.value(QualityParameter.ITEM_REST_LOW));
		String with = Figures.coefficient(reliability.alpha());
		String without = Figures.coefficient(row.alphaWithout());
		Optional<String> subject = Optional.of(dimension.map(id -> id + "/" + item.id()).orElse(item.id()));
		add(QualityFindingKind.ITEM_REST_LOW, subject, negative ? QualitySeverity.WARNING : QualitySeverity.NOTICE,
				new LocalizedText(
						"%s（%s）与“%s”其余项之和的相关为 %s，低于 %s；去掉它 α 由 %s 变为 %s。".formatted(item.name().zh(), item.id(),
								name.zh(),
								shown, limit, with, without) + (negative ? "可能问法相反或对应有误。" : ""),
						("%s (%s) in \"%s\": its correlation with the sum of the others is %s, below %s; without it "
								+ "alpha goes from %s to %s.")
								.formatted(item.name().en(), item.id(), name.en(), shown, limit, with, without)
								+ (negative ? " It may be worded or mapped the other way round." : "")),
				QualityParameter.ITEM_REST_LOW);
	}

	private void add(QualityFindingKind kind, Optional<String> subject, QualitySeverity severity, LocalizedText message,
			QualityParameter threshold) {
		findings.add(new QualityFinding(kind, subject, severity, message,
				List.of(threshold, QualityParameter.RELIABILITY_ANSWERS), 0, 0, new TreeMap<>(), Optional.empty()));
	}
}
