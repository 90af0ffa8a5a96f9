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

/** The scoring methods and weighting schemes present now, by service ranking from the highest. */
public interface PlugIns {

	List<PlugIn<ScoringMethod, MethodDescription>> methods();

	List<PlugIn<WeightingScheme, PlugInDescriptor>> schemes();
}
