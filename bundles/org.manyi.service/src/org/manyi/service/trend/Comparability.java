/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.analysis.change.ShareSample;
import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.Share;
import org.manyi.service.AnalysisPart;
import org.manyi.service.FigureKind;
import org.manyi.service.explanation.ExplainedFigure;

/** Whether the figures of two parts mean the same: same words, same levels, same readings. */
final class Comparability {

	private static final LocalizedText LEVELS = new LocalizedText("两者的评价等级不同，不能直接比较。",
			"Their rating scales differ, so they cannot be compared.");
	private static final LocalizedText WORDS = new LocalizedText("调查项的内容或表述变了，不能直接比较。",
			"Items or their wording have changed, so they cannot be compared.");
	private static final LocalizedText READINGS = new LocalizedText("计分方法或所用算法（读法）变了，不能直接比较。",
			"The method or its readings have changed, so they cannot be compared.");

	private final AnalysisPart one;
	private final AnalysisPart other;
	private final Map<String, ExplainedFigure> others = new HashMap<>();
	private final boolean sameRule;

	Comparability(AnalysisPart one, AnalysisPart other) {
		this.one = one;
		this.other = other;
		sameRule = one.plan().equals(other.plan());
		if (!sameRule) {
			ExplainedFigure.of(other).forEach(figure -> others.put(figure.id(), figure));
		}
	}

	/** Why a figure of the one part is not the same of the other; empty where it is. */
	Optional<LocalizedText> obstacle(ExplainedFigure figure) {
		ExplainedFigure same = others.get(figure.id());
		if (sameRule || same == null) {
			return Optional.empty();
		}
		if (!levels(one).equals(levels(other))) {
			return Optional.of(LEVELS);
		}
		if (!words(one, figure).equals(words(other, figure))) {
			return Optional.of(WORDS);
		}
		boolean sameMethod = figure.methodId().equals(same.methodId())
				&& values(figure).equals(values(same)) && figure.range().equals(same.range());
		return sameMethod ? Optional.empty() : Optional.of(READINGS);
	}

	private static List<Level> levels(AnalysisPart part) {
		return part.plan().methodology().scale().levels();
	}

	/** The words of the items that a figure is made of; all for a measure and the index. */
	private static List<LocalizedText> words(AnalysisPart part, ExplainedFigure figure) {
		Methodology methodology = part.plan().methodology();
		List<String> own = switch (figure.kind()) {
		case ITEM -> List.of(figure.id());
		case DIMENSION -> methodology.indicators().dimensions().stream()
				.filter(dimension -> dimension.id().equals(figure.id())).map(Dimension::itemIds)
				.flatMap(List::stream).toList();
		case INDEX, MEASURE -> methodology.indicators().items().stream().map(Item::id).toList();
		};
		return methodology.indicators().items().stream().filter(item -> own.contains(item.id())).map(Item::name)
				.toList();
	}

	private static Map<String, Optional<String>> values(ExplainedFigure figure) {
		Map<String, Optional<String>> values = new HashMap<>();
		for (Reading reading : figure.readings()) {
			reading.value().ifPresent(value -> values.put(reading.subject() + reading.places(), reading.value()));
		}
		return values;
	}

	/** The share of respondents that a figure is, which stands in percent; empty where it is none. */
	static Optional<ShareSample> share(ExplainedFigure figure) {
		return figure.score().share().filter(Share::ofRespondents)
				.filter(share -> figure.score().value().number().equals(
						Optional.of(Rational.HUNDRED.multiply(Rational.of(share.numerator(), share.denominator())))))
				.map(share -> new ShareSample(share.numerator(), share.denominator()));
	}

	/** How many respondents a figure is made of: of an item those who answered it. */
	static long counted(AnalysisPart part, ExplainedFigure figure) {
		if (figure.score().share().isPresent()) {
			return figure.score().share().get().denominator();
		}
		return figure.kind() != FigureKind.ITEM ? part.slice().scores().responses().valid()
				: part.slice().scores().items().stream().filter(item -> item.item().id().equals(figure.id()))
						.mapToLong(item -> item.tally().valid()).sum();
	}
}
