/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What components threw while they were made: the component runtime keeps it, and hands out no service. */
final class ComponentFailures {

	private static final String CAUSED_BY = "Caused by: ";

	private final BundleContext context;

	ComponentFailures(BundleContext context) {
		this.context = context;
	}

	/** What the component of a service threw; empty where it is none, or failed otherwise. */
	Optional<LocalizedText> of(ServiceReference<?> service) {
		Bundle bundle = service.getBundle();
		ServiceReference<ServiceComponentRuntime> reference = context
				.getServiceReference(ServiceComponentRuntime.class);
		ServiceComponentRuntime runtime = reference == null ? null : context.getService(reference);
		if (runtime == null || bundle == null) {
			return Optional.empty();
		}
		try {
			Object id = service.getProperty(ComponentConstants.COMPONENT_ID);
			for (ComponentDescriptionDTO description : runtime.getComponentDescriptionDTOs(bundle)) {
				for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(description)) {
					if (Long.valueOf(configuration.id).equals(id)) {
						return cause(configuration.failure);
					}
				}
			}
			return Optional.empty();
		} finally {
			context.ungetService(reference);
		}
	}

	/** The innermost cause of a stack trace, as {@code SimpleName: message}. */
	static Optional<LocalizedText> cause(@Nullable String stackTrace) {
		if (stackTrace == null || stackTrace.isBlank()) {
			return Optional.empty();
		}
		List<String> causes = stackTrace.lines().filter(line -> line.startsWith(CAUSED_BY)).toList();
		String thrown = causes.isEmpty() ? stackTrace.lines().findFirst().orElse("")
				: causes.getLast().substring(CAUSED_BY.length());
		int end = thrown.indexOf(": ");
		String type = end < 0 ? thrown : thrown.substring(0, end);
		String message = end < 0 ? ": –" : thrown.substring(end);
		String told = type.substring(type.lastIndexOf('.') + 1) + message;
		return Optional.of(new LocalizedText("无法创建，抛出 " + told, "could not be made: it threw " + told));
	}
}
