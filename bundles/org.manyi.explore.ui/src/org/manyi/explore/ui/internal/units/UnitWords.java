/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.report.MixSentence;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitFigure;
import org.manyi.service.units.UnitRow;

/** What is said of units beside their table. */
record UnitWords(UnitComparison comparison, Texts texts) {

	/**
	 * What the sizes of units have to do with the figure chosen; with the one by which they are ranked where none is.
	 */
	String sentence(Optional<String> chosen) {
		Optional<UnitFigure> figure = figure(chosen);
		String name = figure.map(known -> texts.of(known.name())).orElse("");
		return figure.flatMap(new MixSentence(comparison)::of)
				.map(finding -> texts.format(texts.messages().unitsFinding, name, texts.of(finding)))
				.orElse(texts.messages().unitsNoScore);
	}

	/** The figure with its unit, on its side of every band. */
	static String number(UnitFigure figure, BandScale bands, Texts texts) {
		return texts.numbers().score(figure.value(), bands.bands().stream().map(Band::lower).toList(), figure.unit());
	}

	private Optional<UnitFigure> figure(Optional<String> chosen) {
		List<UnitFigure> figures = comparison.figures();
		return chosen.flatMap(id -> figures.stream().filter(known -> known.id().equals(id)).findFirst())
				.or(() -> figures.stream().findFirst());
	}

	/** The unit's figure with band, answers, the change, and how likely it is the lowest. */
	String cell(UnitRow unit, Optional<String> chosen) {
		Messages messages = texts.messages();
		BandScale bands = comparison.analysis().plan().methodology().bands();
		List<String> parts = new ArrayList<>();
		parts.add(unit.name().isEmpty() ? messages.unitsUnsaid : unit.name());
		figure(chosen).flatMap(column -> unit.figure(column.id())).ifPresent(figure -> {
			parts.add(texts.of(figure.name()) + " " + number(figure, bands, texts)
					+ figure.band().words().map(words -> " " + texts.of(words)).orElse(""));
			parts.add(texts.format(messages.unitsAnswers, figure.valid()));
			comparison.change(unit.name(), figure.id())
					.ifPresent(change -> parts.add(texts.format(messages.unitsAgainst, UnitColumns.signed(change))));
			unit.chanceOfLowest(figure.id()).ifPresent(
					chance -> parts.add(texts.format(messages.unitsChance, texts.numbers().odds(chance))));
			if (unit.few(figure)) {
				parts.add(texts.format(messages.fewAnswers, unit.part().plan().methodology().minimumValid()));
			}
		});
		return String.join(" · ", parts);
	}
}
