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

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.manyi.analysis.LowestItems;
import org.manyi.analysis.ParetoBasis;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.EvidenceLink;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.service.Analysis;

/** What to improve first, and what to look at before deciding on it. */
public final class ImprovePart extends LeadPart {

	private static final int LOWEST = 3;

	private final ExploreSession session;
	private final EvidenceLink evidence;

	@Inject
	public ImprovePart(ECommandService commands, EHandlerService handlers, ExploreSession session,
			EvidenceLink evidence) {
		super(commands, handlers);
		this.session = session;
		this.evidence = evidence;
	}

	@Override
	protected String id() {
		return "improve";
	}

	@Override
	String emptyTitle() {
		return texts().messages().improveEmptyTitle;
	}

	@Override
	String emptyText() {
		return texts().messages().improveEmptyText;
	}

	@Override
	Page page(Analysis analysis) {
		Messages messages = texts().messages();
		List<LowestItems.Entry> lowest = analysis.total().lowest().entries();
		String title = lowest.isEmpty() ? messages.improveNothing
				: texts().format(messages.improveFirst, words(analysis, lowest.getFirst()));
		List<Page.Section> sections = new ArrayList<>();
		if (!lowest.isEmpty()) {
			sections.add(new Page.Section(messages.improveLowest,
					lowest.stream().limit(LOWEST).map(entry -> responses(analysis, entry)).toList()));
		}
		sections.add(new Page.Section(messages.improveBefore, List.of(
				view("drivers", messages.improveImportance, messages.improveImportanceAbout,
						ExploreConstants.PART_DRIVERS),
				view("units", messages.improveUnits, messages.improveUnitsAbout, ExploreConstants.PART_UNITS),
				new Lead("opinions", messages.improveOpinions, messages.improveOpinionsAbout, this::opinions),
				view("trend", messages.improveTrend, messages.improveTrendAbout, ExploreConstants.PART_TREND))));
		return new Page(title, scope(analysis), sections, messages.improveNote);
	}

	/** An item with its score and band. */
	private String words(Analysis analysis, LowestItems.Entry entry) {
		return Indicators.find(analysis, entry.itemId()).map(figure -> {
			String score = texts().of(figure.name()) + " "
					+ texts().numbers().score(entry.score(), analysis.plan().methodology().bands());
			return BandChip.of(figure.band(), analysis.plan().methodology().bands(), texts())
					.map(chip -> texts().format(texts().messages().improveBand, score, chip.text())).orElse(score);
		}).orElseGet(entry::itemId);
	}

	private Lead responses(Analysis analysis, LowestItems.Entry entry) {
		Messages messages = texts().messages();
		String low = analysis.total().paretos().by(ParetoBasis.LOW_ANSWERS)
				.flatMap(pareto -> pareto.bars().stream().filter(bar -> bar.id().equals(entry.itemId())).findFirst())
				.map(bar -> texts().format(messages.improveLow, texts().numbers().number(bar.amount()),
						texts().numbers().count(entry.valid())))
				.orElseGet(() -> texts().format(messages.improveNoLow, texts().numbers().count(entry.valid())));
		return new Lead("item." + entry.itemId(), words(analysis, entry), low, () -> {
			session.select(Optional.of(entry.itemId()));
			evidence.showLow(analysis, entry.itemId());
		});
	}

	private Lead view(String id, String words, String about, String view) {
		return new Lead(id, words, about, () -> show(view));
	}

	/** What customers say, where anything of it is coded. */
	private void opinions() {
		if (exploration().analysis().filter(shown -> shown.total().paretos().bases().contains(ParetoBasis.CATEGORIES))
				.isPresent()) {
			session.pareto().setBasis(ParetoBasis.CATEGORIES);
			show(ExploreConstants.PART_PARETO);
		} else {
			show(ExploreConstants.PART_RESPONSES);
		}
	}
}
