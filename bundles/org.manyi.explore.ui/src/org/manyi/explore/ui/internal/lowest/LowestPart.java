/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.lowest;

import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.EvidenceLink;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.explore.ui.internal.units.UnitName;
import org.manyi.explore.ui.internal.units.UnitWork;
import org.manyi.service.Analysis;
import org.manyi.service.units.UnitService;
import org.manyi.ui.PartPages;
import org.manyi.ui.settings.SettingsStore;

/** The items ranked from the lowest score. */
public final class LowestPart extends ExplorePart {

	private final ExploreSession session;
	private final SettingsStore settings;
	private final TableExport export;
	private final EvidenceLink evidence;
	private final UISynchronize ui;
	private final UnitWork units;

	@Inject
	public LowestPart(ExploreSession session, SettingsStore settings, TableExport export, EvidenceLink evidence,
			UISynchronize ui) {
		this.evidence = evidence;
		this.session = session;
		this.settings = settings;
		this.export = export;
		this.ui = ui;
		units = new UnitWork(ui, session::intervalsOfUnits, this::refresh);
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
		units.stop();
	}

	@Override
	protected String id() {
		return "lowest";
	}

	@Override
	protected Optional<PartPages.Message> obstacle(Analysis analysis) {
		return withoutAnswers(analysis);
	}

	@Override
	protected PartContent createContent(Composite parent) {
		return new LowestTable(parent, this::texts, settings, by -> units.within(exploration(), by),
				by -> units.look(exploration(), by),
				new LowestTable.Reactions(session::select, this::open, text -> exploration().analysis()
						.ifPresent(analysis -> export.export(text, analysis, "lowest", texts()))));
	}

	/** The responses that say little good of the item: of the unit alone where the row is that of a unit. */
	private void open(LowestRow row) {
		row.unit().ifPresent(unit -> session.restrict(UnitName.restricted(session.slice(), unit)));
		exploration().analysis().ifPresent(analysis -> evidence.showLow(analysis, row.id()));
	}
}
