/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.tests.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.IndicatorSet;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.evidence.EvidenceRequest;

/** A method whose overall score is always 42. */
public class ConstantMethod implements ScoringMethod {

	private final String id;

	/** The method constant. */
	public ConstantMethod() {
		this("constant");
	}

	protected ConstantMethod(String id) {
		this.id = id;
	}

	@Override
	public PlugInDescriptor descriptor() {
		return new PlugInDescriptor(id, "1.0.0", LocalizedText.same(id), "a test", List.of());
	}

	@Override
	public ScoreRange range() {
		return ScoreRange.PERCENT_0_100;
	}

	@Override
	public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) {
		return Set.of();
	}

	@Override
	public ScoreSheet score(ScoringInput input) throws ScoringException {
		Expression.Constant constant = new Expression.Constant("42", Rational.of(42));
		return ScoreSheet
				.ofOverall(new Score(id, Derivation.of("c", LocalizedText.same(id), constant), Optional.empty(),
						Optional.empty()));
	}
}
