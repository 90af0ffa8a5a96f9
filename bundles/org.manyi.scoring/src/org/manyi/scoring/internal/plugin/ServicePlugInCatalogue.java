/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.manyi.scoring.PlugInCatalogue;
import org.manyi.scoring.PlugInEntry;
import org.manyi.scoring.api.PlugInDescriptor;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the plug-ins that are present what they are. */
@Component
public final class ServicePlugInCatalogue implements PlugInCatalogue {

	private static final Comparator<PlugInEntry> ORDER = Comparator.comparing(ServicePlugInCatalogue::id)
			.thenComparing(ServicePlugInCatalogue::version, Comparator.reverseOrder())
			.thenComparing(PlugInEntry::origin);

	private final PlugIns plugIns;

	@Activate
	public ServicePlugInCatalogue(@Reference PlugIns plugIns) {
		this.plugIns = plugIns;
	}

	@Override
	public List<PlugInEntry> methods() {
		return entries(plugIns.methods(), MethodDescription::descriptor);
	}

	@Override
	public List<PlugInEntry> weightings() {
		return entries(plugIns.schemes(), Function.identity());
	}

	private static <S, D> List<PlugInEntry> entries(List<PlugIn<S, D>> present,
			Function<D, PlugInDescriptor> descriptor) {
		return present.stream().<PlugInEntry>map(plugIn -> switch (plugIn.description()) {
		case Outcome.Success<D> success -> new PlugInEntry.Usable(plugIn.origin(), descriptor.apply(success.value()));
		case Outcome.Failure<D> failure -> new PlugInEntry.Failed(plugIn.origin(), failure.reason());
		}).sorted(ORDER).toList();
	}

	private static String id(PlugInEntry entry) {
		return entry instanceof PlugInEntry.Usable usable ? usable.descriptor().id() : "\uFFFF";
	}

	private static Version version(PlugInEntry entry) {
		return entry instanceof PlugInEntry.Usable usable ? Version.parseVersion(usable.descriptor().version())
				: Version.emptyVersion;
	}
}
