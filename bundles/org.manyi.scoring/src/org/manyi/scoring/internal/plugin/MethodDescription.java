/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreRange;

/**
 * What a scoring method says of itself, checked.
 *
 * @param range the interval every score of it lies in
 */
public record MethodDescription(PlugInDescriptor descriptor, ScoreRange range) {
}
