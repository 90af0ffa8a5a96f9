/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.leads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.scores.Tile;
import org.manyi.service.Analysis;

/** The figures that the management review asks for first, and the pictures for its papers. */
public final class ReviewPart extends LeadPart {

	private final ExploreSession session;

	@Inject
	public ReviewPart(ECommandService commands, EHandlerService handlers, ExploreSession session) {
		super(commands, handlers);
		this.session = session;
	}

	@Override
	protected String id() {
		return "review";
	}

	@Override
	String emptyTitle() {
		return texts().messages().reviewEmptyTitle;
	}

	@Override
	String emptyText() {
		return texts().messages().reviewEmptyText;
	}

	@Override
	Page page(Analysis analysis) {
		Messages messages = texts().messages();
		List<Tile> tiles = Tile.of(analysis, texts());
		List<Page.Section> sections = new ArrayList<>();
		if (!tiles.isEmpty()) {
			sections.add(new Page.Section(messages.reviewFigures, tiles.stream().map(this::figure).toList()));
		}
		sections.add(new Page.Section(messages.reviewPapers, List.of(
				view("pareto", messages.reviewPareto, messages.reviewParetoAbout, ExploreConstants.PART_PARETO),
				view("change", messages.reviewChange, messages.reviewChangeAbout, ExploreConstants.PART_CHANGE),
				view("trend", messages.reviewTrend, messages.reviewTrendAbout, ExploreConstants.PART_TREND),
				view("units", messages.reviewUnits, messages.reviewUnitsAbout, ExploreConstants.PART_UNITS))));
		return new Page(tiles.stream().findFirst().map(ReviewPart::words).orElse(messages.reviewNothing),
				scope(analysis), sections, messages.reviewNote);
	}

	private static String words(Tile tile) {
		return Stream.of(tile.name(), tile.value(), tile.chip().map(chip -> "· " + chip.text()).orElse(""))
				.filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
	}

	private Lead figure(Tile tile) {
		String about = Stream.of(tile.note(), tile.alert(), tile.hint().replace('\n', ' '))
				.filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
		return new Lead("figure." + tile.id(), words(tile), about, () -> {
			session.select(Optional.of(tile.id()));
			show(ExploreConstants.PART_DERIVATION);
		});
	}

	private Lead view(String id, String words, String about, String view) {
		return new Lead(id, words, about, () -> show(view));
	}
}
