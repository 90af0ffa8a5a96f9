/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.manyi.store.api.EvidenceSourceProvider;
import org.osgi.framework.ServiceReference;

/**
 * What opens sources, in the order in which OSGi prefers services: the highest ranking first, among equals the lowest
 * service id. The order is looked up whenever it is asked for, since a ranking may change while a service is there.
 */
final class SourceProviders {

	private final Map<ServiceReference<EvidenceSourceProvider>, EvidenceSourceProvider> providers =
			new ConcurrentHashMap<>();

	void add(ServiceReference<EvidenceSourceProvider> reference, EvidenceSourceProvider provider) {
		providers.put(reference, provider);
	}

	void remove(ServiceReference<EvidenceSourceProvider> reference) {
		providers.remove(reference);
	}

	/** The first that would open the source; empty where none would. */
	Optional<EvidenceSourceProvider> of(Path source) {
		return providers.entrySet().stream().sorted(Map.Entry.<ServiceReference<EvidenceSourceProvider>,
				EvidenceSourceProvider>comparingByKey().reversed()).map(Map.Entry::getValue)
				.filter(provider -> provider.accepts(source)).findFirst();
	}
}
