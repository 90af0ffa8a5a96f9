/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.List;

import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.internal.registry.ChangeNotifier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Follows the services of the framework. */
@Component
public final class ServicePlugIns implements PlugIns {

	private final TrackedPlugIns<ScoringMethod, MethodDescription> methods;
	private final TrackedPlugIns<WeightingScheme, PlugInDescriptor> schemes;

	@Activate
	public ServicePlugIns(BundleContext context, @Reference PlugInGuard guard, @Reference ChangeNotifier notifier) {
		methods = new TrackedPlugIns<>(context, ScoringMethod.class, guard, DescriptorCheck::ofMethod,
				notifier::changed);
		schemes = new TrackedPlugIns<>(context, WeightingScheme.class, guard, DescriptorCheck::ofScheme,
				notifier::changed);
		methods.open();
		schemes.open();
	}

	@Deactivate
	public void close() {
		methods.close();
		schemes.close();
	}

	@Override
	public List<PlugIn<ScoringMethod, MethodDescription>> methods() {
		return methods.present();
	}

	@Override
	public List<PlugIn<WeightingScheme, PlugInDescriptor>> schemes() {
		return schemes.present();
	}
}
