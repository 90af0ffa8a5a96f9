/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.Set;
import java.util.function.Function;

import org.manyi.model.IndicatorSet;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.Tally;

/**
 * A method that scores a tally, be it that of the whole slice or one unit's after the other, as {@link RollUp} says.
 */
abstract class TallyMethod implements ScoringMethod {

	private final PlugInDescriptor descriptor;
	private final ScoreRange range;

	/**
	 * @param descriptor with the parameter {@link RollUp#PARAMETER}
	 * @param range      of every score
	 */
	TallyMethod(PlugInDescriptor descriptor, ScoreRange range) {
		this.descriptor = descriptor;
		this.range = range;
	}

	@Override
	public final PlugInDescriptor descriptor() {
		return descriptor;
	}

	@Override
	public final ScoreRange range() {
		return range;
	}

	@Override
	public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) {
		return RollUp.PARAMETER.in(parameters).evidence();
	}

	@Override
	public ScoreSheet score(ScoringInput input) throws ScoringException {
		return RollUp.PARAMETER.in(input.parameters()).score(input, sheets(input));
	}

	/**
	 * What makes a sheet of a tally.
	 *
	 * @throws ScoringException when scale, items or parameters do not suit the method
	 */
	abstract Function<Tally, ScoreSheet> sheets(ScoringInput input) throws ScoringException;
}
