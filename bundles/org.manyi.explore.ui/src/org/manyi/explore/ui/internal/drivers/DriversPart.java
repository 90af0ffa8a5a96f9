/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.drivers;

import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.service.Analysis;
import org.manyi.service.drivers.DriverService;
import org.manyi.ui.PartPages;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.settings.SettingsStore;

/** Which items are important and score low: importance as given, or derived from an outcome. */
public final class DriversPart extends ExplorePart {

	private final ExploreSession session;
	private final UISynchronize ui;
	private final SettingsStore settings;
	private final ChartDesk desk;
	private Optional<DriverService> service = Optional.empty();
	private Optional<DriversContent> content = Optional.empty();

	@Inject
	public DriversPart(ExploreSession session, UISynchronize ui, SettingsStore settings, ChartDesk desk) {
		this.session = session;
		this.ui = ui;
		this.settings = settings;
		this.desk = desk;
		desk.onChange(this::refresh);
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable DriverService finder) {
		ui.asyncExec(() -> {
			service = Optional.ofNullable(finder);
			refresh();
		});
	}

	@PreDestroy
	void stop() {
		content.ifPresent(DriversContent::stop);
	}

	@Override
	protected String id() {
		return "drivers";
	}

	@Override
	protected Optional<PartPages.Message> obstacle(Analysis analysis) {
		return withoutAnswers(analysis);
	}

	@Override
	protected PartContent createContent(Composite parent) {
		DriversContent made = new DriversContent(parent, this::texts, ui, settings, desk,
				new DriversContent.Surroundings(() -> service, this::exploration, session::select, session::report));
		content = Optional.of(made);
		return made;
	}

	@Override
	protected PartPages.Message nothing() {
		return invitation("drivers", texts().messages().driversEmptyTitle, texts().messages().driversEmptyText);
	}
}
