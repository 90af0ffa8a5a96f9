/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.scoring.MethodologyListener;
import org.manyi.service.AnalysisService;
import org.manyi.ui.settings.SettingsStore;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Puts the session into the application's context, feeds it with services as they come and go, and opens what the start asks for. */
public final class ExploreAddon {

	private final ExploreSession session;
	private final UISynchronize ui;
	private final IEclipseContext context;
	private Optional<AnalysisService> service = Optional.empty();
	private boolean started;
	private @Nullable ServiceRegistration<MethodologyListener> listening;

	@Inject
	public ExploreAddon(IEclipseContext context, UISynchronize ui, SettingsStore settings) {
		this.context = context;
		this.ui = ui;
		session = new ExploreSession(context, ui, settings);
		context.set(ExploreSession.class, session);
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable AnalysisService present) {
		service = Optional.ofNullable(present);
		if (started) {
			ui.asyncExec(() -> session.setService(service));
		}
	}

	@PostConstruct
	void start() {
		started = true;
		listening = FrameworkUtil.getBundle(getClass()).getBundleContext().registerService(MethodologyListener.class,
				() -> ui.asyncExec(session::methodologiesChanged), null);
		session.setService(service);
		IApplicationContext application = context.get(IApplicationContext.class);
		Object arguments = application == null ? null
				: application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		StartArguments start = StartArguments.parse(arguments instanceof String[] given ? given : new String[0]);
		start.methodology().ifPresent(session::choose);
		start.file().ifPresent(session::open);
	}

	@PreDestroy
	void stop() {
		session.stop();
		ServiceRegistration<MethodologyListener> registration = listening;
		if (registration != null) {
			registration.unregister();
		}
	}
}
