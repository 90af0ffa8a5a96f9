/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.explore.ui.internal.change.ChangeWork;
import org.manyi.explore.ui.internal.trend.TrendPeriods;
import org.manyi.explore.ui.internal.trend.TrendWork;
import org.manyi.explore.ui.internal.units.UnitName;
import org.manyi.explore.ui.internal.units.UnitWork;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.trend.ChangeService;
import org.manyi.service.trend.TrendService;
import org.manyi.service.units.UnitRow;
import org.manyi.service.units.UnitService;
import org.manyi.ui.PartPages;
import org.manyi.ui.settings.SettingsStore;

/** The figures that matter, and under them the tree of index, dimensions and items with their scores. */
public final class ScoresPart extends ExplorePart {

	private final ExploreSession session;
	private final WorkspaceSession workspaces;
	private final EPartService parts;
	private final SettingsStore settings;
	private final TableExport export;
	private final UISynchronize ui;
	private final ChangeWork changes;
	private final TrendWork trends;
	private final TrendPeriods periods;
	private final UnitWork units;
	private Methodologies methodologies = Methodologies.NONE;

	@Inject
	public ScoresPart(ExploreSession session, WorkspaceSession workspaces, EPartService parts,
			SettingsStore settings, TableExport export, UISynchronize ui) {
		this.session = session;
		this.workspaces = workspaces;
		this.parts = parts;
		this.settings = settings;
		this.export = export;
		this.ui = ui;
		changes = new ChangeWork(ui);
		trends = new TrendWork(ui, IntervalChoice.WILSON, this::followed);
		periods = new TrendPeriods(settings);
		units = new UnitWork(ui, session::intervalsOfUnits, this::refresh);
	}

	@Inject
	void changes(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChangeService present) {
		ui.asyncExec(() -> {
			changes.setService(Optional.ofNullable(present));
			refresh();
		});
	}

	@Inject
	void trends(@org.eclipse.e4.core.di.annotations.Optional @Nullable TrendService present) {
		ui.asyncExec(() -> {
			trends.setService(Optional.ofNullable(present));
			refresh();
		});
	}

	@Inject
	void units(@org.eclipse.e4.core.di.annotations.Optional @Nullable UnitService present) {
		ui.asyncExec(() -> {
			units.setService(Optional.ofNullable(present));
			refresh();
		});
	}

	@PreDestroy
	void stop() {
		changes.stop();
		trends.stop();
		units.stop();
	}

	private void followed() {
		if (!trends.busy()) {
			refresh();
		}
	}

	/** Finds out what takes its time, for a table that is seen. */
	private void find(ScoreTable.Wanted wanted) {
		changes.test(this::refresh);
		if (wanted.trends()) {
			trends.look(exploration(), periods.unit());
		}
		wanted.by().ifPresent(field -> units.look(exploration(), field));
	}

	/** The units that the slice is of, with their scores. */
	private Optional<List<AnalysisPart>> units(GroupField by) {
		return units.within(exploration(), by).map(known -> known.stream()
				.sorted(Comparator.comparing(UnitRow::name, texts().alphabet())).map(UnitRow::part).toList());
	}

	/** The derivation of a score; the responses of a unit alone where it is that of a unit. */
	private void open(ScoreRow row) {
		if (row.unit().isPresent()) {
			session.restrict(UnitName.restricted(session.slice(), row.unit().get()));
		} else {
			parts.showPart(ExploreConstants.PART_DERIVATION, PartState.ACTIVATE);
		}
	}

	@Inject
	void methodologies(Methodologies current) {
		Optional<String> before = alert();
		methodologies = current;
		if (!alert().equals(before)) {
			refresh();
		}
	}

	@Override
	protected String id() {
		return "scores";
	}

	@Override
	protected PartContent createContent(Composite parent) {
		return new ScoreTable(parent, this::texts, session::intervals,
				new ScoreTable.Beside(() -> changes.of(exploration()),
						() -> trends.trends(exploration(), periods.unit()), this::units, this::find),
				new ScoreTable.Reactions(session::select, this::open,
						text -> exploration().analysis()
								.ifPresent(analysis -> export.export(text, analysis, "scores", texts())),
						session::setIntervals), settings);
	}

	@Override
	protected PartPages.Message message() {
		var messages = texts().messages();
		PartPages.Action open = new PartPages.Action("scores.open", messages.open,
				() -> run(ExploreConstants.COMMAND_OPEN));
		PartPages.Action openWorkspace = new PartPages.Action("scores.workspace", messages.openWorkspace,
				() -> run(ExploreConstants.COMMAND_OPEN_WORKSPACE));
		return switch (exploration().activity()) {
			case Activity.Idle idle -> nothing();
			case Activity.Running running -> new PartPages.Message("",
					texts().format(messages.running, running.source().name()),
					List.of(new PartPages.Action("scores.cancel", messages.cancel, session::cancel)));
			case Activity.Opening(Path folder) -> new PartPages.Message("",
					texts().format(messages.opening, folder.getFileName()),
					List.of(new PartPages.Action("scores.cancel", messages.cancel, session::cancel)));
			case Activity.NotOpened(Path folder, LocalizedText reason) -> new PartPages.Message(
					texts().format(messages.notOpenedTitle, folder.getFileName()), texts().of(reason),
					List.of(new PartPages.Action("scores.again", messages.tryAgain,
							() -> workspaces.open(folder, Optional.empty())), openWorkspace));
			case Activity.Failed failed -> new PartPages.Message(
					texts().format(messages.failedTitle, failed.source().name()), texts().of(failed.reason()),
					List.of(new PartPages.Action("scores.again", messages.tryAgain, session::again), open));
		};
	}

	@Override
	protected PartPages.Message nothing() {
		return invitation("scores", texts().messages().emptyTitle,
				isWorkspaceEmpty() ? texts().messages().noSurveysText : texts().messages().emptyText);
	}

	@Override
	protected Optional<String> alert() {
		Exploration current = exploration();
		List<String> words = new ArrayList<>();
		if (current.departed()) {
			words.add(texts().messages().departed);
		} else {
			current.analysis().map(analysis -> methodologies.obstacles(analysis.plan().methodology().id()))
					.filter(obstacles -> !obstacles.isEmpty())
					.ifPresent(obstacles -> words.add(texts().format(texts().messages().unusable, obstacles.stream()
							.map(texts()::of).collect(Collectors.joining("; ")))));
		}
		current.analysis().flatMap(analysis -> otherState(current.state(), analysis)).ifPresent(words::add);
		super.alert().ifPresent(words::add);
		return words.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", words));
	}

	/** That the figures are not those of now. */
	private Optional<String> otherState(DataState state, Analysis analysis) {
		var messages = texts().messages();
		return switch (state) {
			case DataState.Now now -> Optional.empty();
			case DataState.Submitted submitted -> Optional.of(analysis.submitted().isEmpty() ? messages.submittedSame
					: messages.submittedShown);
			case DataState.AsOf(long version) ->
				Optional.of(texts().format(messages.asOfShown, String.valueOf(version)));
		};
	}
}
