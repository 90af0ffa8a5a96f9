/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.lowest;

import jakarta.inject.Inject;

import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.EvidenceLink;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.ui.settings.SettingsStore;

/** The items ranked from the lowest score. */
public final class LowestPart extends ExplorePart {

	private final ExploreSession session;
	private final SettingsStore settings;
	private final TableExport export;
	private final EvidenceLink evidence;

	@Inject
	public LowestPart(ExploreSession session, SettingsStore settings, TableExport export,
			EvidenceLink evidence) {
		this.evidence = evidence;
		this.session = session;
		this.settings = settings;
		this.export = export;
	}

	@Override
	protected PartContent createContent(Composite parent) {
		LowestTable table = new LowestTable(parent, this::texts, session::select, id -> exploration().analysis()
				.ifPresent(analysis -> evidence.showLow(analysis, id)), text -> exploration().analysis()
						.ifPresent(analysis -> export.export(text, analysis, "lowest", texts())));
		table.keepLook(settings);
		return table;
	}
}
