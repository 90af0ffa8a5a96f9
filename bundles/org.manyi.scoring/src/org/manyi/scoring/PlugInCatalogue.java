/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** The scoring methods and weighting schemes of all plug-ins, those that cannot be used among them. An OSGi service. */
@ProviderType
public interface PlugInCatalogue {

	/** The scoring methods present now, by id, then by version from the highest; at the end those that failed. */
	List<PlugInEntry> methods();

	/** The weighting schemes present now, likewise. */
	List<PlugInEntry> weightings();
}
