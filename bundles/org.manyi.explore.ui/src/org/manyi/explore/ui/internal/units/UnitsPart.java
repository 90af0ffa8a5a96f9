/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.Optional;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.service.Analysis;
import org.manyi.service.units.UnitService;
import org.manyi.ui.PartPages;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.settings.SettingsStore;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The units of the survey side by side, or its regions, stages or customer segments. */
public final class UnitsPart extends ExplorePart {

	private final ExploreSession session;
	private final UISynchronize ui;
	private final SettingsStore settings;
	private final TableExport export;
	private final ChartDesk desk;
	private Optional<UnitService> service = Optional.empty();
	private Optional<UnitsContent> content = Optional.empty();

	@Inject
	public UnitsPart(ExploreSession session, UISynchronize ui, SettingsStore settings, TableExport export,
			ChartDesk desk) {
		this.session = session;
		this.ui = ui;
		this.settings = settings;
		this.export = export;
		this.desk = desk;
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable UnitService present) {
		ui.asyncExec(() -> {
			service = Optional.ofNullable(present);
			content.ifPresent(made -> made.setService(service));
			refresh();
		});
	}

	@PreDestroy
	void stop() {
		content.ifPresent(UnitsContent::stop);
	}

	@Override
	protected String id() {
		return "units";
	}

	@Override
	protected Optional<PartPages.Message> obstacle(Analysis analysis) {
		return withoutAnswers(analysis);
	}

	@Override
	protected PartContent createContent(Composite parent) {
		UnitsContent made = new UnitsContent(parent, this::texts, ui, settings, desk,
				new UnitsContent.Surroundings(this::exploration, session::select, session::restrict,
						(text, analysis) -> export.export(text, analysis, "units", texts()),
						session::report, session::intervalsOfUnits));
		made.setService(service);
		content = Optional.of(made);
		return made;
	}

	@Override
	protected PartPages.Message nothing() {
		return invitation("units", texts().messages().unitsEmptyTitle, texts().messages().unitsEmptyText);
	}
}
