/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.drivers;

import java.util.Optional;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.chart.ChartRenderer;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.service.drivers.DriverService;
import org.manyi.ui.PartPages;
import org.manyi.ui.settings.SettingsStore;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Which items are important and score low: importance as given, or derived from an outcome. */
public final class DriversPart extends ExplorePart {

	private final ExploreSession session;
	private final UISynchronize ui;
	private final SettingsStore settings;
	private final TableExport export;
	private Optional<DriverService> service = Optional.empty();
	private Optional<ChartRenderer> renderer = Optional.empty();
	private Optional<DriversContent> content = Optional.empty();

	@Inject
	public DriversPart(ExploreSession session, UISynchronize ui, SettingsStore settings, TableExport export) {
		this.session = session;
		this.ui = ui;
		this.settings = settings;
		this.export = export;
	}

	@Inject
	void services(@org.eclipse.e4.core.di.annotations.Optional @Nullable DriverService finder,
			@org.eclipse.e4.core.di.annotations.Optional @Nullable ChartRenderer drawer) {
		ui.asyncExec(() -> {
			service = Optional.ofNullable(finder);
			renderer = Optional.ofNullable(drawer);
			refresh();
		});
	}

	@PreDestroy
	void stop() {
		content.ifPresent(DriversContent::stop);
	}

	@Override
	protected PartContent createContent(Composite parent) {
		DriversContent made = new DriversContent(parent, this::texts, ui, settings,
				new DriversContent.Surroundings(() -> service, () -> renderer, session::select,
						(text, analysis) -> export.export(text, analysis, "drivers", texts())));
		content = Optional.of(made);
		return made;
	}

	@Override
	protected PartPages.Message nothing() {
		return invitation("drivers", texts().messages().driversEmptyTitle, texts().messages().driversEmptyText);
	}
}
