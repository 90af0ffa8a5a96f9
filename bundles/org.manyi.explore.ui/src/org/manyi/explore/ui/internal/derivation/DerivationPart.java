/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.explore.ui.internal.change.ChangeWork;
import org.manyi.service.Analysis;
import org.manyi.service.trend.ChangeService;
import org.manyi.service.trend.FigureChange;
import org.manyi.ui.settings.SettingsStore;

/** How the chosen figure came about. */
public final class DerivationPart extends ExplorePart {

	private final SettingsStore settings;
	private final TableExport export;
	private final UISynchronize ui;
	private final ChangeWork changes;

	@Inject
	public DerivationPart(SettingsStore settings, TableExport export, UISynchronize ui) {
		this.settings = settings;
		this.export = export;
		this.ui = ui;
		changes = new ChangeWork(ui);
	}

	@Inject
	void changes(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChangeService present) {
		ui.asyncExec(() -> {
			changes.setService(Optional.ofNullable(present));
			refresh();
		});
	}

	@PreDestroy
	void stop() {
		changes.stop();
	}

	@Override
	protected String id() {
		return "derivation";
	}

	@Override
	protected PartContent createContent(Composite parent) {
		DerivationView view = new DerivationView(parent, this::texts, this::change, text -> marked()
				.ifPresent(analysis -> export.export(text, analysis, "derivation", texts())));
		view.keepLook(settings);
		return view;
	}

	/** A number of a pinned view is explained by the figures of that view. */
	@Override
	protected Optional<Analysis> marked() {
		return isPinned() ? super.marked() : selected().pinned().or(super::marked);
	}

	/** How a figure differs from what it is compared with; tested as soon as somebody sees it. */
	private Optional<FigureChange> change(String id) {
		if (!isPinned() && selected().pinned().isPresent()) {
			return Optional.empty();
		}
		Optional<FigureChange> found = changes.of(exploration()).flatMap(known -> known.find(id));
		found.ifPresent(change -> changes.test(this::refresh));
		return found;
	}
}
