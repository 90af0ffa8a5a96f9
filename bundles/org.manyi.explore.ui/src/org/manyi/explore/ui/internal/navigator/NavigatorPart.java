/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.explore.ui.internal.Slices;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.ui.settings.SettingsStore;

/** Where the user can go: surveys with their periods and units, methodologies, what was opened before. */
public final class NavigatorPart {

	private final Journey journey;
	private final PlaceDrop drop;
	private final SettingsStore settings;
	private Surroundings around = Surroundings.NOTHING;
	private NavigatorMessages messages = new NavigatorMessages();
	private Locale locale = Locale.ROOT;
	private Optional<NavigatorView> view = Optional.empty();

	@Inject
	public NavigatorPart(Journey journey, PlaceDrop drop, SettingsStore settings) {
		this.journey = journey;
		this.drop = drop;
		this.settings = settings;
	}

	@Inject
	void workspace(OpenWorkspace current) {
		change(before -> before.with(current).withRecent(recent()));
	}

	@Inject
	void exploration(Exploration current) {
		Optional<AnalysisRequest> known = around.exploration().analysis().map(Analysis::request);
		if (!current.analysis().map(Analysis::request).equals(known)) {
			change(before -> before.with(current).withRecent(recent()));
		}
	}

	@Inject
	void slices(Slices current) {
		change(before -> before.with(current.values()));
	}

	@Inject
	void named(NamedSlices current) {
		change(before -> before.with(current));
	}

	@Inject
	void methodologies(Methodologies current) {
		change(before -> before.with(current));
	}

	@Inject
	void texts(@Translation NavigatorMessages current, @Named(TranslationService.LOCALE) Locale language) {
		messages = current;
		locale = language;
		refresh();
	}

	@PostConstruct
	void create(Composite parent) {
		NavigatorView made = new NavigatorView(parent, journey::go);
		made.keepLook(settings);
		PlaceTransfer transfer = new PlaceTransfer(drop);
		transfer.dragFrom(made.table().control(), made::selected);
		// the bar that takes files may be made after the views
		parent.getDisplay().asyncExec(() -> {
			if (made.exists()) {
				transfer.dropOnto(parent.getShell());
			}
		});
		view = Optional.of(made);
		refresh();
	}

	@Focus
	void focus() {
		view.filter(NavigatorView::exists).ifPresent(NavigatorView::setFocus);
	}

	private List<Path> recent() {
		return Surroundings.recent(settings.get());
	}

	private void change(UnaryOperator<Surroundings> change) {
		around = change.apply(around);
		refresh();
	}

	private void refresh() {
		view.filter(NavigatorView::exists)
				.ifPresent(shown -> shown.show(Places.of(around, messages, locale), messages, locale));
	}
}
