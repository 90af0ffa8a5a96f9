/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.osgi.service.datalocation.Location;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.ui.Commands;
import org.manyi.ui.settings.SettingsStore;

/** Offers the tour once, to whoever sees the scores of a sample for the first time. */
public final class TourAddon {

	private static final String SEEN = "tour.seen";

	private final SettingsStore settings;
	private final UISynchronize ui;
	private final MApplication application;

	@Inject
	public TourAddon(IEclipseContext context, SettingsStore settings, UISynchronize ui, MApplication application) {
		this.settings = settings;
		this.ui = ui;
		this.application = application;
		context.set(Samples.class, installed().map(Samples::new).orElse(Samples.NONE));
	}

	private static Optional<Path> installed() {
		return Optional.ofNullable(Platform.getInstallLocation()).map(Location::getURL)
				.map(url -> Path.of(new File(URI.create(url.toString().replace(" ", "%20"))).getPath(), "samples"));
	}

	/** Where the start script of a clone keeps the sample as a survey of a workspace. */
	private static Optional<Path> kept() {
		return Optional.ofNullable(System.getProperty("manyi.state")).map(state -> Path.of(state, "sample"));
	}

	@Inject
	void shown(Exploration exploration, Samples samples) {
		boolean isSample = exploration.analysis().map(analysis -> analysis.request().source())
				.filter(source -> samples.have(source) || kept().filter(source::equals).isPresent()).isPresent();
		if (isSample && settings.get().layout(SEEN).isEmpty()) {
			settings.update(before -> before.withLayout(SEEN, "yes"));
			ui.asyncExec(this::lead);
		}
	}

	private void lead() {
		IEclipseContext window = application.getChildren().getFirst().getContext();
		if (window != null) {
			new Commands(window.get(ECommandService.class), window.get(EHandlerService.class))
					.run(ExploreConstants.COMMAND_TOUR);
		}
	}
}
