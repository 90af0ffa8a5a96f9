/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.Optional;

import org.manyi.model.Dimension;
import org.manyi.model.ImportanceScale;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.service.methodology.Chapter;

/** What a methodology says of index, dimensions and items. */
final class IndicatorProvisions {

	private final Provisions.Sink sink;
	private final Optional<ImportanceScale> importance;

	IndicatorProvisions(Provisions.Sink sink, Optional<ImportanceScale> importance) {
		this.sink = sink;
		this.importance = importance;
	}

	void of(IndicatorSet indicators) {
		indicators.index().ifPresent(index -> add(index.id(), new LocalizedText("一级指标", "Index"), index.name()));
		for (Dimension dimension : indicators.dimensions()) {
			add(dimension.id(), new LocalizedText("维度 " + dimension.id(), "Dimension " + dimension.id()),
					new Wording().add(dimension.name())
							.add("权数 ", "weight ", dimension.weight().map(Wording::number)).text());
		}
		indicators.items().forEach(item -> item(indicators, item));
		add("order", new LocalizedText("调查表的顺序", "Order of the questionnaire"),
				Wording.list(indicators.items().stream().map(Item::name).toList()));
	}

	private void item(IndicatorSet indicators, Item item) {
		Wording wording = new Wording().add(item.name());
		indicators.dimensionOf(item.id()).ifPresent(
				dimension -> wording.add("属于“" + dimension.name().zh() + "”", "of “" + dimension.name().en() + "”"));
		item.importance().ifPresent(score -> wording.add(importance(score)));
		wording.add("权数 ", "weight ", item.weight().map(Wording::number)).add("又作：", "also: ", item.aliases())
				.add("重要性作答列：", "importance answered in: ", item.importanceColumns());
		add(item.id(), new LocalizedText("调查项 " + item.id(), "Item " + item.id()), wording.text());
	}

	private LocalizedText importance(int score) {
		return importance.flatMap(scale -> scale.level(score)).map(Level::label)
				.map(label -> new LocalizedText("重要性 %d（%s）".formatted(score, label.zh()),
						"importance %d (%s)".formatted(score, label.en())))
				.orElseGet(() -> new LocalizedText("重要性 " + score, "importance " + score));
	}

	private void add(String id, LocalizedText title, LocalizedText text) {
		sink.add(Chapter.INDICATORS, "indicators." + id, title, text);
	}
}
