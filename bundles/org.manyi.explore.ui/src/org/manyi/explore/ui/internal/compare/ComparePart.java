/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.compare;

import java.util.Optional;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.service.compare.CompareService;
import org.manyi.ui.PartPages;
import org.manyi.ui.settings.SettingsStore;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The survey that is shown by up to two other rules beside the one it is shown by. */
public final class ComparePart extends ExplorePart {

	private final ExploreSession session;
	private final UISynchronize ui;
	private final SettingsStore settings;
	private final TableExport export;
	private Optional<CompareService> service = Optional.empty();
	private Methodologies methodologies = Methodologies.NONE;
	private Optional<CompareContent> content = Optional.empty();

	@Inject
	public ComparePart(ExploreSession session, UISynchronize ui, SettingsStore settings, TableExport export) {
		this.session = session;
		this.ui = ui;
		this.settings = settings;
		this.export = export;
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable CompareService present) {
		ui.asyncExec(() -> {
			service = Optional.ofNullable(present);
			refresh();
		});
	}

	@Inject
	void methodologies(Methodologies current) {
		methodologies = current;
		refresh();
	}

	@PreDestroy
	void stop() {
		content.ifPresent(CompareContent::stop);
	}

	@Override
	protected String id() {
		return "compare";
	}

	@Override
	protected PartContent createContent(Composite parent) {
		CompareContent made = new CompareContent(parent, this::texts, ui, settings,
				new CompareContent.Surroundings(() -> service, () -> methodologies, session::select,
						text -> exploration().analysis()
								.ifPresent(analysis -> export.export(text, analysis, "comparison", texts()))));
		content = Optional.of(made);
		return made;
	}

	@Override
	protected PartPages.Message nothing() {
		return invitation("compare", texts().messages().compareEmptyTitle, texts().messages().compareEmptyText);
	}
}
