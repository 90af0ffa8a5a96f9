/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pareto;

import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.explore.ui.internal.EvidenceLink;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.ParetoPicture;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.service.Analysis;
import org.manyi.ui.Commands;
import org.manyi.ui.Tone;

/** The Pareto chart over low answers, lost points or opinion categories. */
public final class ParetoPart extends ExplorePart {

	private final ExploreSession session;
	private final Commands commands;
	private final EvidenceLink evidence;
	private Optional<ChartRenderer> renderer = Optional.empty();
	private ParetoBasis basis = ParetoBasis.LOW_ANSWERS;
	private ParetoFold fold = ParetoFold.CHOICES.getFirst();
	private Counted last = new Counted(null, basis, fold, Optional.empty());

	/** What was counted last, and by what choices: a refresh asks for it several times. */
	private record Counted(@Nullable Analysis analysis, ParetoBasis basis, ParetoFold fold,
			Optional<ParetoPicture> picture) {
	}

	@Inject
	public ParetoPart(ExploreSession session, ECommandService commands, EHandlerService handlers,
			EvidenceLink evidence) {
		this.evidence = evidence;
		this.session = session;
		this.commands = new Commands(commands, handlers);
	}

	@Inject
	void renderer(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChartRenderer present) {
		renderer = Optional.ofNullable(present);
		refresh();
	}

	@Inject
	void choices(ParetoBasis chosenBasis, ParetoFold chosenFold) {
		basis = chosenBasis;
		fold = chosenFold;
		refresh();
	}

	@Override
	protected PartContent createContent(Composite parent) {
		return new ParetoView(parent, this::texts, new ParetoView.Chart() {
			@Override
			public Optional<ParetoPicture> picture() {
				return exploration().analysis().flatMap(ParetoPart.this::picture);
			}

			@Override
			public ParetoFold fold() {
				return fold;
			}

			@Override
			public Optional<ChartDrawing> draw(ChartSize size) {
				return picture().flatMap(picture -> ParetoPart.this.draw(picture, size));
			}
		}, new ParetoView.Reactions(session::select, this::open, session.pareto()::setBasis, session.pareto()::setFold,
				() -> commands.run(ExploreConstants.COMMAND_EXPORT)));
	}

	private void open(String bar) {
		exploration().analysis().ifPresent(analysis -> picture(analysis)
				.ifPresent(picture -> evidence.show(analysis, picture.basis(), bar)));
	}

	private Optional<ParetoPicture> picture(Analysis analysis) {
		if (last.analysis() != analysis || last.basis() != basis || !last.fold().equals(fold)) {
			last = new Counted(analysis, basis, fold, ParetoPicture.of(analysis, basis, fold));
		}
		return last.picture();
	}

	private Optional<ChartDrawing> draw(ParetoPicture picture, ChartSize size) {
		try {
			return renderer.isEmpty() ? Optional.empty()
					: Optional.of(renderer.get().draw(picture.inView(texts(), session.selected().id()), size,
							Tone.current().charts()));
		} catch (ChartException e) {
			ILog.of(getClass()).warn(e.getMessage(), e);
			return Optional.empty();
		}
	}
}
