/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pareto;

import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.explore.ui.internal.EvidenceLink;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.ExportedAnalysis;
import org.manyi.explore.ui.internal.ParetoChoice;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.ParetoLeftOut;
import org.manyi.explore.ui.internal.ParetoPicture;
import org.manyi.explore.ui.internal.ParetoPictures;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.service.Analysis;
import org.manyi.ui.PartPages;
import org.manyi.ui.StepHandler;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartPage;

/**
 * The Pareto chart over low answers, lost points or opinion categories; beside it that of the responses with which
 * those shown are compared.
 */
public final class ParetoPart extends ExplorePart {

	private final ExploreSession session;
	private final ChartDesk desk;
	private final EvidenceLink evidence;
	private ParetoPicture.Choices choices = new ParetoPicture.Choices(ParetoBasis.LOW_ANSWERS,
			ParetoFold.CHOICES.getFirst(), ParetoLeftOut.NOTHING);
	private Counted last = new Counted(null, null, choices, Optional.empty());

	/** What was counted last, and by what choices: a refresh asks for it several times. */
	private record Counted(@Nullable Analysis analysis, @Nullable Analysis baseline, ParetoPicture.Choices choices,
			Optional<ParetoPictures> pictures) {
	}

	@Inject
	public ParetoPart(ExploreSession session, ChartDesk desk, EHandlerService handlers, EvidenceLink evidence) {
		this.evidence = evidence;
		this.session = session;
		this.desk = desk;
		desk.onChange(this::refresh);
		ParetoChoice bars = session.pareto();
		handlers.activateHandler(ExploreConstants.COMMAND_UNDO,
				new StepHandler(bars::canUndoLeftOut, bars::undoLeftOut));
		handlers.activateHandler(ExploreConstants.COMMAND_REDO,
				new StepHandler(bars::canRedoLeftOut, bars::redoLeftOut));
	}

	@Inject
	void choices(ParetoBasis chosenBasis, ParetoFold chosenFold, ParetoLeftOut chosenLeftOut) {
		choices = new ParetoPicture.Choices(chosenBasis, chosenFold, chosenLeftOut);
		refresh();
	}

	@Override
	protected String id() {
		return "pareto";
	}

	@Override
	protected Optional<PartPages.Message> obstacle(Analysis analysis) {
		return pictures(analysis).filter(both -> !both.shown().pareto().bars().isEmpty()).isPresent() ? Optional.empty()
				: withoutAnswers(analysis);
	}

	@Override
	protected PartContent createContent(Composite parent) {
		return new ParetoView(parent, this::texts, desk, new ParetoView.Chart() {
			@Override
			public Optional<ParetoPictures> pictures() {
				return ParetoPart.this.pictures();
			}

			@Override
			public ParetoFold fold() {
				return choices.fold();
			}

			@Override
			public Optional<ChartDrawing> draw(ChartSize size) {
				return pictures()
						.flatMap(both -> desk.draw(both.first(texts(), session.selected().id()), size));
			}

			@Override
			public Optional<ChartDrawing> drawCompared(ChartSize size) {
				return pictures().flatMap(both -> both.second(texts(), session.selected().id()))
						.flatMap(chart -> desk.draw(chart, size));
			}

			@Override
			public ChartPage page(ParetoPicture picture) {
				return ParetoPart.this.page(picture);
			}
		}, new ParetoView.Reactions(session::select,
				bar -> pictures().ifPresent(both -> open(both.shown(), bar)),
				bar -> pictures().flatMap(ParetoPictures::compared).ifPresent(other -> open(other, bar)),
				session.pareto()::setBasis, session.pareto()::setFold, this::leaveOut,
				bar -> session.pareto().setLeftOut(choices.leftOut().without(bar)),
				() -> session.pareto().setLeftOut(ParetoLeftOut.NOTHING),
				session::report));
	}

	/** A chart that stands beside another one is called by the slice that it is of. */
	private ChartPage page(ParetoPicture picture) {
		return new ExportedAnalysis(picture.analysis(), exploration().state(), texts()).page(picture.inFile(texts()),
				picture.data(texts(), desk.messages()), "pareto");
	}

	private void open(ParetoPicture picture, String bar) {
		evidence.show(picture.analysis(), picture.basis(), bar);
	}

	/** Takes a bar out of the chart; what gathers others stays. */
	private void leaveOut(String bar) {
		pictures().map(ParetoPictures::shown)
				.flatMap(picture -> picture.analysis().total().paretos().by(picture.basis()))
				.filter(whole -> whole.bars().stream().anyMatch(one -> one.id().equals(bar)))
				.ifPresent(whole -> session.pareto().setLeftOut(choices.leftOut().with(bar)));
	}

	private Optional<ParetoPictures> pictures() {
		return exploration().analysis().flatMap(this::pictures);
	}

	private Optional<ParetoPictures> pictures(Analysis analysis) {
		Optional<Analysis> baseline = exploration().baseline();
		if (last.analysis() != analysis || last.baseline() != baseline.orElse(null)
				|| !last.choices().equals(choices)) {
			last = new Counted(analysis, baseline.orElse(null), choices,
					ParetoPictures.of(analysis, baseline, choices));
		}
		return last.pictures();
	}
}
