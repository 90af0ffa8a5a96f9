/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.analysis.LowestItems;
import org.manyi.model.Band;
import org.manyi.model.Methodology;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.ScoringResult;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.methodology.Chapter;
import org.manyi.service.methodology.EffectRequest;
import org.manyi.service.methodology.MethodologyDifference;
import org.manyi.service.methodology.MethodologyEffect;

/** What a draft makes of past periods, for people at a terminal: each figure as it is and as it would be. */
final class EffectText {

	private final Texts texts;
	private final TextPage page;

	EffectText(Texts texts, TextPage page) {
		this.texts = texts;
		this.page = page;
	}

	/**
	 * @param difference between the version by which all periods together are scored now, and the draft
	 */
	TextPage of(MethodologyEffect effect, MethodologyDifference difference) {
		EffectRequest request = effect.request();
		page.line(texts.get("effect.draft", request.draft().id(), request.draft().version(),
				texts.get("status." + request.draft().status().name())));
		Methodology now = difference.older();
		if (!now.id().equals(request.draft().id())) {
			page.line(texts.get("effect.otherId", now.id(), now.version()));
		} else if (difference.isSameFile()) {
			page.line(texts.get("effect.same", now.version()));
		} else if (difference.changes().stream().allMatch(change -> change.provision().chapter() == Chapter.DOCUMENT)) {
			page.line(texts.get("effect.sameRules", now.version()));
		}
		TextTable table = new TextTable().words(texts.get("effect.period")).words(texts.get("effect.rule"))
				.figures(texts.get("column.validSheets"));
		effect.total().after().scores().index().ifPresent(index -> both(table, texts.of(index.index().name())));
		effect.total().after().scores().measures().forEach(measure -> both(table, texts.of(measure.measure().name())));
		both(table, texts.get("column.lowest"));
		table.words(texts.get("effect.turned"));
		effect.periods().forEach(period -> table.row(cells(effect, period)));
		table.row(cells(effect, effect.total()));
		page.lines(table.lines());
		long turned = effect.periods().stream().filter(MethodologyEffect.Period::isTurned).count();
		return page.line(texts.get("effect.summary", turned, effect.periods().size()));
	}

	private void both(TextTable table, String name) {
		table.words(name + " " + texts.get("effect.before")).words(texts.get("effect.after"));
	}

	private List<String> cells(MethodologyEffect effect, MethodologyEffect.Period period) {
		Methodology before = period.rule().methodology();
		Methodology after = effect.request().draft();
		List<String> cells = new ArrayList<>();
		cells.add(period.period().map(name -> name.isEmpty() ? texts.get("groups.unsaid") : name)
				.orElseGet(() -> texts.get("rates.total")));
		cells.add(new GroupName(texts).version(period.now()));
		cells.add(Long.toString(period.before().scores().responses().valid()));
		if (effect.total().after().scores().index().isPresent()) {
			cells.add(index(before, period.before()));
			cells.add(index(after, period.after()));
		}
		for (ScoringResult.MeasureResult measure : period.after().scores().measures()) {
			String id = measure.measure().id();
			cells.add(period.before().scores().measures().stream().filter(other -> other.measure().id().equals(id))
					.map(this::measure).findFirst().orElse(""));
			cells.add(measure(measure));
		}
		cells.add(lowest(before, period.before()));
		cells.add(lowest(after, period.after()));
		cells.add(period.isTurned() ? texts.get("effect.yes") : "");
		return cells;
	}

	private String index(Methodology methodology, SliceAnalysis slice) {
		ScoreFormat format = new ScoreFormat(methodology.bands().bands().stream().map(Band::lower).toList());
		return slice.scores().index()
				.map(index -> new ScoreTable(texts, format, methodology).brief(index.score(), index.band())).orElse("");
	}

	private String measure(ScoringResult.MeasureResult measure) {
		String value = MeasureText.value(measure);
		return measure.verdict().map(verdict -> value + " " + texts.get("verdict." + verdict.name())).orElse(value);
	}

	private String lowest(Methodology methodology, SliceAnalysis slice) {
		return slice.lowest().lowest().stream().map(LowestItems.Entry::itemId)
				.map(id -> methodology.indicators().item(id).map(item -> texts.of(item.name())).orElse(id))
				.collect(Collectors.joining(", "));
	}
}
