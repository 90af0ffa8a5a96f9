/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.explore.ui.internal.slices.SliceKeeper;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;
import org.manyi.scoring.MethodologyListener;
import org.manyi.service.AnalysisService;
import org.manyi.service.SurveyListService;
import org.manyi.service.WorkspaceListener;
import org.manyi.service.WorkspaceService;
import org.manyi.service.methodology.MethodologyService;
import org.manyi.service.slice.NamedSliceService;
import org.manyi.service.slice.SliceService;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.ui.Person;
import org.manyi.ui.settings.SettingsStore;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Puts the session into the application's context, feeds it with services as they come and go, and opens what the start
 * asks for.
 */
public final class ExploreAddon {

	private final ExploreServices services;
	private final ExploreSession session;
	private final UISynchronize ui;
	private final IEclipseContext context;
	private Optional<AnalysisService> service = Optional.empty();
	private Optional<MethodologyService> versionService = Optional.empty();
	private Optional<SliceService> sliceService = Optional.empty();
	private Locale language = Locale.ROOT;
	private boolean started;
	private Optional<WorkspaceService> workspaceService = Optional.empty();
	private Optional<SurveyListService> surveyService = Optional.empty();
	private Optional<NamedSliceService> keepingService = Optional.empty();
	private final WorkspaceSession workspaces;
	private final SliceKeeper keeper;
	private final List<ServiceRegistration<?>> listening = new ArrayList<>();

	@Inject
	public ExploreAddon(IEclipseContext context, UISynchronize ui, SettingsStore settings, Person person) {
		this.context = context;
		this.ui = ui;
		services = new ExploreServices(context, ui);
		context.set(ExploreServices.class, services);
		session = new ExploreSession(context, ui, services, settings, new WindowMemory(settings));
		context.set(ExploreSession.class, session);
		workspaces = new WorkspaceSession(context, ui, settings, session, person);
		context.set(WorkspaceSession.class, workspaces);
		keeper = new SliceKeeper(context, ui, reason -> session.report(reason.in(language)));
		context.set(SliceKeeper.class, keeper);
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable AnalysisService present) {
		service = Optional.ofNullable(present);
		if (started) {
			ui.asyncExec(() -> services.setAnalyses(service));
		}
	}

	@Inject
	void versions(@org.eclipse.e4.core.di.annotations.Optional @Nullable MethodologyService present) {
		versionService = Optional.ofNullable(present);
		if (started) {
			ui.asyncExec(() -> services.setVersions(versionService));
		}
	}

	@Inject
	void workspaces(@org.eclipse.e4.core.di.annotations.Optional @Nullable WorkspaceService opener,
			@org.eclipse.e4.core.di.annotations.Optional @Nullable SurveyListService lister) {
		workspaceService = Optional.ofNullable(opener);
		surveyService = Optional.ofNullable(lister);
		if (started) {
			ui.asyncExec(() -> workspaces.setServices(workspaceService, surveyService));
		}
	}

	@Inject
	void slices(@org.eclipse.e4.core.di.annotations.Optional @Nullable SliceService present) {
		sliceService = Optional.ofNullable(present);
		if (started) {
			ui.asyncExec(() -> services.setSlices(sliceService));
		}
	}

	@Inject
	void language(@Named(TranslationService.LOCALE) Locale current) {
		language = current;
	}

	@Inject
	void named(@org.eclipse.e4.core.di.annotations.Optional @Nullable NamedSliceService present) {
		keepingService = Optional.ofNullable(present);
		if (started) {
			ui.asyncExec(() -> keeper.setService(keepingService));
		}
	}

	@Inject
	void workspace(@org.eclipse.e4.core.di.annotations.Optional @Nullable OpenWorkspace open) {
		keeper.setWorkspace(open == null ? Optional.empty() : open.folder());
	}

	@PostConstruct
	void start() {
		started = true;
		BundleContext bundle = FrameworkUtil.getBundle(getClass()).getBundleContext();
		listening.add(bundle.registerService(MethodologyListener.class,
				() -> ui.asyncExec(services::methodologiesChanged), null));
		listening.add(bundle.registerService(WorkspaceListener.class, new WorkspaceListener() {
			@Override
			public void changed(Path folder, DataVersion version) {
				ui.asyncExec(() -> workspaces.changed(folder));
			}
		}, null));
		services.setSlices(sliceService);
		keeper.setService(keepingService);
		services.setVersions(versionService);
		services.setAnalyses(service);
		workspaces.setServices(workspaceService, surveyService);
		IApplicationContext application = context.get(IApplicationContext.class);
		Object arguments = application == null ? null
				: application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		StartArguments start = StartArguments.parse(arguments instanceof String[] given ? given : new String[0]);
		start.methodology().map(MethodologyName::parse).ifPresent(session::choose);
		start.file().ifPresentOrElse(workspaces::openAny, workspaces::openLast);
	}

	@PreDestroy
	void stop() {
		listening.forEach(ServiceRegistration::unregister);
		session.stop();
		services.stop();
		workspaces.stop();
		keeper.stop();
	}
}
