/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.plugin;

import java.util.List;

import org.manyi.scoring.PlugInBundle;
import org.manyi.scoring.PlugInEntry;

/**
 * What plug-ins bring.
 *
 * @param methods    scoring methods, by id, then by version from the highest; at the end those that failed
 * @param weightings weighting schemes, likewise
 * @param unusable   files in the plug-in folders that cannot be used, each with its reason
 */
public record PlugInOverview(List<PlugInEntry> methods, List<PlugInEntry> weightings, List<PlugInBundle> unusable) {

	public PlugInOverview {
		methods = List.copyOf(methods);
		weightings = List.copyOf(weightings);
		unusable = List.copyOf(unusable);
	}
}
