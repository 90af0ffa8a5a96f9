/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.effect;

import org.manyi.analysis.effect.Comparison;
import org.manyi.analysis.effect.EffectProof;
import org.manyi.store.api.workspace.DataVersion;

/**
 * What is known of the effect of an action.
 *
 * @param request       what was asked
 * @param version       the state of the data
 * @param comparison    who was compared with whom, as it has to be named
 * @param unnamedBefore sheets before that name no customer, [0, ∞); they cannot be followed
 * @param unnamedAfter  sheets after that name no customer, [0, ∞)
 * @param proof         one finding per figure, in the order of the request
 */
public record EffectReport(EffectRequest request, DataVersion version, Comparison comparison, long unnamedBefore,
		long unnamedAfter, EffectProof proof) {
}
