/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.manyi.model.MethodologyStatus;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.scoring.api.MethodologyProvider;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.PlugIn;
import org.manyi.scoring.internal.plugin.PlugInGuard;
import org.manyi.scoring.internal.plugin.TrackedPlugIns;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The methodologies of the provider services present now. A file is read when somebody first asks, and once. */
@Component
public final class ServiceMethodologyRegistry implements MethodologyRegistry {

	private static final Comparator<MethodologyEntry> ORDER = Comparator.comparing(ServiceMethodologyRegistry::id)
			.thenComparing(ServiceMethodologyRegistry::version, Comparator.reverseOrder())
			.thenComparing(MethodologyEntry::origin);

	/** A draft takes nothing over from an approved version, a retired one from neither. */
	private static final List<MethodologyStatus> FOUND = List.of(MethodologyStatus.APPROVED, MethodologyStatus.DRAFT,
			MethodologyStatus.RETIRED);

	private final MethodologyBundles bundles;
	private final TrackedPlugIns<MethodologyProvider, MethodologyEntry> providers;

	@Activate
	public ServiceMethodologyRegistry(BundleContext context, @Reference MethodologyReader reader,
			@Reference PlugInGuard guard, @Reference ChangeNotifier notifier) {
		bundles = new MethodologyBundles(context);
		providers = new TrackedPlugIns<>(context, MethodologyProvider.class, guard, new EntryReader(reader)::entry,
				notifier::changed);
		bundles.open();
		providers.open();
	}

	@Deactivate
	public void close() {
		providers.close();
		bundles.close();
	}

	@Override
	public List<MethodologyEntry> entries() {
		return providers.present().stream().map(ServiceMethodologyRegistry::entry).sorted(ORDER).toList();
	}

	@Override
	public Optional<MethodologyEntry.Available> find(String id) {
		List<MethodologyEntry.Available> all = entries().stream().filter(MethodologyEntry.Available.class::isInstance)
				.map(MethodologyEntry.Available.class::cast).filter(entry -> entry.methodology().id().equals(id))
				.toList();
		return FOUND.stream().flatMap(status -> all.stream().filter(entry -> entry.methodology().status() == status))
				.findFirst();
	}

	private static MethodologyEntry entry(PlugIn<MethodologyProvider, MethodologyEntry> plugIn) {
		return switch (plugIn.description()) {
			case Outcome.Success<MethodologyEntry> success -> success.value();
			case Outcome.Failure<MethodologyEntry> failure ->
				EntryReader.refused(plugIn.origin(), "插件没有给出文件：" + failure.reason().zh(),
						"the plug-in did not bring its file: it " + failure.reason().en());
		};
	}

	/** Refused entries have no id and stand at the end. */
	private static String id(MethodologyEntry entry) {
		return entry instanceof MethodologyEntry.Available available ? available.methodology().id() : "\uFFFF";
	}

	private static Version version(MethodologyEntry entry) {
		return entry instanceof MethodologyEntry.Available available
				? Version.parseVersion(available.methodology().version())
				: Version.emptyVersion;
	}
}
