/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.problems;

import jakarta.inject.Inject;

import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Slices;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.ui.settings.SettingsStore;

/** Warnings, rejected rows and invalid answers. */
public final class ProblemsPart extends ExplorePart {

	private final SettingsStore settings;
	private final TableExport export;
	private Methodologies methodologies = Methodologies.NONE;
	private Slices slices = Slices.UNKNOWN;

	@Inject
	public ProblemsPart(SettingsStore settings, TableExport export) {
		this.settings = settings;
		this.export = export;
	}

	@Inject
	void methodologies(Methodologies current) {
		methodologies = current;
		refresh();
	}

	@Inject
	void slices(Slices current) {
		slices = current;
		refresh();
	}

	@Override
	protected String id() {
		return "problems";
	}

	@Override
	protected PartContent createContent(Composite parent) {
		ProblemsList list = new ProblemsList(parent, this::texts, () -> methodologies.refused(),
				() -> slices.values().warnings(),
				text -> exploration().analysis()
						.ifPresent(analysis -> export.export(text, analysis, "problems", texts())));
		list.keepLook(settings);
		return list;
	}
}
