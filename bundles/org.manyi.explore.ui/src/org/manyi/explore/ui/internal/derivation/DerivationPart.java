/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import jakarta.inject.Inject;

import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.ui.settings.SettingsStore;

/** How the chosen figure came about. */
public final class DerivationPart extends ExplorePart {

	private final SettingsStore settings;
	private final TableExport export;

	@Inject
	public DerivationPart(SettingsStore settings, TableExport export) {
		this.settings = settings;
		this.export = export;
	}

	@Override
	protected PartContent createContent(Composite parent) {
		DerivationView view = new DerivationView(parent, this::texts, text -> exploration().analysis()
				.ifPresent(analysis -> export.export(text, analysis, "derivation", texts())));
		view.keepLook(settings);
		return view;
	}
}
