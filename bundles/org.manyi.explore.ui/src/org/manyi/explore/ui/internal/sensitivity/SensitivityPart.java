/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.util.Optional;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.service.Analysis;
import org.manyi.service.compare.SensitivityService;
import org.manyi.ui.PartPages;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.settings.SettingsStore;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** How much the index depends on the weights of its items. */
public final class SensitivityPart extends ExplorePart {

	private final ExploreSession session;
	private final UISynchronize ui;
	private final SettingsStore settings;
	private final TableExport export;
	private final ChartDesk desk;
	private final EPartService parts;
	private Optional<SensitivityService> service = Optional.empty();
	private Optional<SensitivityContent> content = Optional.empty();

	@Inject
	public SensitivityPart(ExploreSession session, UISynchronize ui, SettingsStore settings, TableExport export,
			ChartDesk desk, EPartService parts) {
		this.session = session;
		this.ui = ui;
		this.settings = settings;
		this.export = export;
		this.desk = desk;
		desk.onChange(this::refresh);
		this.parts = parts;
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable SensitivityService present) {
		ui.asyncExec(() -> {
			service = Optional.ofNullable(present);
			refresh();
		});
	}

	@PreDestroy
	void stop() {
		content.ifPresent(SensitivityContent::stop);
	}

	@Override
	protected String id() {
		return "sensitivity";
	}

	@Override
	protected Optional<PartPages.Message> obstacle(Analysis analysis) {
		return withoutAnswers(analysis);
	}

	@Override
	protected PartContent createContent(Composite parent) {
		SensitivityContent made = new SensitivityContent(parent, this::texts, ui, settings, desk,
				new SensitivityContent.Surroundings(() -> service, this::exploration, session::select,
						() -> parts.showPart(ExploreConstants.PART_DERIVATION, PartState.ACTIVATE),
						text -> exploration().analysis()
								.ifPresent(analysis -> export.export(text, analysis, "sensitivity", texts())),
						session::report));
		content = Optional.of(made);
		return made;
	}

	@Override
	protected PartPages.Message nothing() {
		return invitation("sensitivity", texts().messages().sensitivityEmptyTitle,
				texts().messages().sensitivityEmptyText);
	}
}
