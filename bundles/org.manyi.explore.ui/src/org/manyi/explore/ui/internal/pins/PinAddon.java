/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.manyi.service.WorkspaceListener;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.ui.FollowingViews;
import org.manyi.ui.PartHead;
import org.manyi.ui.settings.SettingsStore;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** Gives views their tools, and pinned ones a session of their own as soon as their context is there. */
public final class PinAddon {

	private final IEventBroker events;
	private final UISynchronize ui;
	private final Pins pins;
	private final EventHandler contexts = this::context;
	private final EventHandler closings = this::closing;
	private Optional<ServiceRegistration<WorkspaceListener>> listening = Optional.empty();

	@Inject
	public PinAddon(IEclipseContext context, MApplication application, EModelService models, IEventBroker events,
			UISynchronize ui, SettingsStore settings) {
		this.events = events;
		this.ui = ui;
		pins = new Pins(application, models, ui, new PinStore(settings));
		context.set(Pins.class, pins);
		context.set(FollowingViews.class, pins);
	}

	@PostConstruct
	void start() {
		pins.restore();
		events.subscribe(UIEvents.Context.TOPIC_CONTEXT, null, contexts, true);
		events.subscribe(UIEvents.UIElement.TOPIC_TOBERENDERED, null, closings, true);
		listening = Optional.of(FrameworkUtil.getBundle(getClass()).getBundleContext()
				.registerService(WorkspaceListener.class, new WorkspaceListener() {
					@Override
					public void changed(Path folder, DataVersion version) {
						ui.asyncExec(() -> PinAddon.this.changed(folder));
					}
				}, null));
	}

	private void context(Event event) {
		if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part
				&& event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof IEclipseContext own
				&& part.getTags().contains(Pins.PINNABLE)) {
			pins.find(part).ifPresent(pin -> {
				own.set(Pin.class, pin);
				ContextInjectionFactory.make(PinnedView.class, own);
			});
		}
	}

	private void closing(Event event) {
		if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part && UIEvents.isSET(event)
				&& Boolean.FALSE.equals(event.getProperty(UIEvents.EventTags.NEW_VALUE))) {
			pins.closed(part);
		}
	}

	private void changed(Path workspace) {
		for (MPart part : pins.pinnable()) {
			IEclipseContext own = part.getContext();
			if (own != null && own.getLocal(PartHead.class) instanceof PinnedView view) {
				view.changed(workspace);
			}
		}
	}

	@PreDestroy
	void stop() {
		events.unsubscribe(contexts);
		events.unsubscribe(closings);
		listening.ifPresent(ServiceRegistration::unregister);
	}
}
