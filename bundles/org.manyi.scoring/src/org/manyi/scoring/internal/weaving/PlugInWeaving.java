/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import java.util.Hashtable;

import org.manyi.scoring.internal.dropins.DropinFolders;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Has plug-ins woven from now on. Who refers to it is sure that they are. The hook is registered by hand: as a
 * component it would be asked about its own classes before it is made.
 */
@Component(service = PlugInWeaving.class, immediate = true)
public final class PlugInWeaving {

	private final ServiceRegistration<WeavingHook> registration;

	@Activate
	public PlugInWeaving(BundleContext context) {
		PlugInWeavingHook hook = new PlugInWeavingHook(DropinFolders.of(context));
		// asked once, so that all it needs for an answer is loaded
		hook.isPlugIn(context.getBundle().adapt(BundleWiring.class));
		registration = context.registerService(WeavingHook.class, hook, new Hashtable<>());
	}

	@Deactivate
	public void close() {
		registration.unregister();
	}
}
