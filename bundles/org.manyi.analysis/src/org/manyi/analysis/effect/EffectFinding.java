/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.Optional;
import java.util.OptionalDouble;

import org.manyi.scoring.api.derivation.DerivationNode;

/**
 * What is known of an effect.
 *
 * @param question   what was asked, with all counts
 * @param change     the figure after less the figure before; empty where nobody answered at one of the times
 * @param expected   what the yardstick says: of undisturbed units their change, of a trend the figure after; empty
 *                   without one, or where nobody of it answered
 * @param effect     what the verdict is made of: the change, less what was expected; of a trend the figure after less
 *                   the one expected; empty where one of them is missing
 * @param detectable the smallest true effect that these answers show with the power aimed at; empty without an effect
 * @param verdict    what it says
 */
public record EffectFinding(EffectQuestion question, Optional<Estimate> change, Optional<Estimate> expected,
		Optional<Estimate> effect, OptionalDouble detectable, EffectVerdict verdict) {

	/** How the effect came about, down to the counts; empty where there is none. */
	public Optional<DerivationNode> arithmetic() {
		return effect.map(found -> new EffectArithmetic(this).node(found));
	}
}
